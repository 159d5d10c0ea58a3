package org.attache.schedule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.attache.benchmark.Place;
import org.attache.visit.LedgerName;
import org.attache.visit.RememberedLedger;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;

/**
 * How long it takes to offer names to somebody who types, a letter missing or changed in each third name.
 *
 * <p>System properties: {@code size} visits (100,000), {@code keystrokes} (20,000).
 */
public final class KeystrokeSpeed {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 4);
    private static final int WORDS = 20_000;
    private static final int OFFERED = 25;

    private KeystrokeSpeed() {}

    public static void main(String[] arguments) {
        Random random = new Random(7);
        List<String> words = words(random);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < Place.number("size", 100_000); i++) {
            visits.add(visit(random, words));
        }
        NameSuggestions names = new NameSuggestions(new RememberedLedger(visits).uses(TODAY));
        long[] micros = new long[Place.number("keystrokes", 20_000)];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < micros.length; i++) {
                String typed = typed(
                        visits.get(random.nextInt(visits.size())).visitor().value(), random);
                long begin = threads.getCurrentThreadCpuTime();
                names.of(LedgerName.Kind.VISITOR, typed, OFFERED);
                micros[i] = (threads.getCurrentThreadCpuTime() - begin) / 1_000;
            }
        }
        Arrays.sort(micros);
        System.out.printf(
                "%,d visits, %,d visitors; a keystroke: median %,d µs, 99th percentile %,d µs, most %,d µs of processor"
                        + " time%n",
                visits.size(),
                names.all(LedgerName.Kind.VISITOR).size(),
                micros[micros.length / 2],
                micros[micros.length * 99 / 100],
                micros[micros.length - 1]);
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 4 + random.nextInt(6); length > 0; length--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static Visit visit(Random random, List<String> words) {
        String name = words.get(random.nextInt(WORDS / 20)) + " " + words.get(random.nextInt(WORDS));
        LocalDate start = TODAY.plusDays(random.nextInt(4_000) - 3_500L);
        List<String> statement = List.of("s");
        return new Visit(
                name,
                new Sourced<>(name, statement),
                null,
                null,
                null,
                new Sourced<>(new VisitDates(start, start.plusDays(2), false), statement),
                null,
                new Sourced<>(Status.PLANNED, statement));
    }

    private static String typed(String name, Random random) {
        String beginning = name.substring(0, 1 + random.nextInt(name.length()));
        int at = random.nextInt(beginning.length());
        return switch (random.nextInt(6)) {
            case 0 -> beginning.substring(0, at) + beginning.substring(at + 1);
            case 1 -> beginning.substring(0, at) + 'x' + beginning.substring(at + 1);
            default -> beginning;
        };
    }
}
