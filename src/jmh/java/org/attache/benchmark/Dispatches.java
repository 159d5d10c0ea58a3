package org.attache.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.attache.source.ScheduleEntry;

/**
 * Documents like short news of visits, made from real trips: each document is about one visitor in one country on
 * made-up days, ten sentences long; what was done there is taken from remarks on other trips, sentence by sentence. The
 * same number always gives the same document.
 */
public final class Dispatches {

    /** Sentences of one document. */
    public static final int SENTENCES = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private static final String[] ABOUT = {
        "%1$s will arrive in %3$s on %4$s for talks with the government.",
        "The visit of %1$s to %2$s was announced by the foreign ministry on %4$s.",
        "Officials in %3$s said that %1$s would stay until %5$s.",
        "A spokesperson of the embassy in %3$s confirmed the programme of %1$s on %4$s.",
        "%1$s is expected to leave %3$s on %5$s after a press conference at the airport.",
        "It is the first journey of %1$s to %2$s since trade talks were taken up again in %6$d.",
        "Roads in the centre of %3$s will be closed to traffic while %1$s is in the city on %4$s.",
        "%1$s last came to %2$s in %6$d, when both sides agreed on a joint commission.",
        "The parliament of %2$s will be addressed by %1$s on %5$s.",
        "On %4$s %1$s plans to visit a hospital near %3$s that was built with aid from abroad.",
        "Reporters travelling with %1$s said that energy and migration were first on the list in %3$s.",
        "%2$s hopes that %1$s will bring news of the loan that was promised in %6$d.",
        "After the meeting in %3$s on %4$s, %1$s praised the cooperation of %2$s on security.",
        "The opposition in %2$s called the visit of %1$s on %4$s badly timed.",
        "Students in %3$s asked %1$s about visas and scholarships on %5$s.",
        "A joint statement of %1$s and the government of %2$s is due on %5$s."
    };

    private static final String[] DONE = {
        "In %3$s on %4$s, %1$s %7$s", "During the stay in %2$s %1$s %7$s", "%1$s %7$s", "On %5$s %1$s also %7$s"
    };

    private static final String[] ASKED = {
        "When will %1$s be in %3$s?",
        "What did %1$s do in %2$s?",
        "Who met %1$s in %3$s?",
        "Why is %1$s going to %2$s?",
        "Which officials came to %3$s in %6$d?",
        "When does %1$s leave %2$s?",
        "What was agreed with %2$s on trade and security?",
        "Did %1$s hold a press conference in %3$s?",
        "Who attended a summit meeting in %2$s?",
        "What did the foreign ministry of %2$s announce about %1$s?"
    };

    private final List<ScheduleEntry> trips = Trips.entries();
    private final List<String> deeds = trips.stream()
            .flatMap(trip -> List.of(Objects.requireNonNull(trip.purpose()).split("(?<=\\.) (?=[A-Z])")).stream())
            .filter(deed -> deed.length() > 12 && deed.endsWith("."))
            .map(deed -> deed.substring(0, 1).toLowerCase(Locale.ENGLISH) + deed.substring(1))
            .distinct()
            .toList();

    /** The sentences of the document with a number. */
    public List<String> sentences(int number) {
        RandomGenerator random = new Random(number);
        Object[] slots = slots(random);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            slots[6] = pick(random, deeds);
            sentences.add(filled(i % 2 == 0 ? ABOUT : DONE, random, slots));
        }
        return sentences.stream().distinct().toList();
    }

    /** The text of the document with a number. */
    public String text(int number) {
        return String.join(" ", sentences(number)) + "\n";
    }

    /** A question about some of the documents; numbers are of their own. */
    public String question(int number) {
        RandomGenerator random = new Random(-1L - number);
        return filled(ASKED, random, slots(random));
    }

    private Object[] slots(RandomGenerator random) {
        ScheduleEntry who = pick(random, trips);
        ScheduleEntry where = pick(random, trips);
        LocalDate from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        String country = Objects.requireNonNull(where.country());
        return new Object[] {
            who.visitor(),
            country,
            where.place() == null ? country : where.place(),
            DAY.format(from),
            DAY.format(from.plusDays(random.nextInt(1, 6))),
            from.getYear() - random.nextInt(1, 9),
            ""
        };
    }

    private static String filled(String[] templates, RandomGenerator random, Object[] slots) {
        return String.format(Locale.ROOT, templates[random.nextInt(templates.length)], slots);
    }

    private static <T> T pick(RandomGenerator random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
