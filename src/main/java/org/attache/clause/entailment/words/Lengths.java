package org.attache.clause.entailment.words;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Graph;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** How long something takes, by the days that statements name: "five days" for "from 10 to 14 February". */
public final class Lengths {

    private final List<DateRange> ranges = new ArrayList<>();

    public Lengths(List<Graph> statements) {
        for (Graph graph : statements) {
            graph.sentence().dates().forEach(date -> {
                if (date.nearest().meaning() instanceof Meaning.Dated dated && !ranges.contains(dated.range())) {
                    ranges.add(dated.range());
                }
            });
        }
    }

    /** Whether a noun is a number of days or weeks that lie between the days of the statements. */
    public boolean follows(Graph sentence, int noun) {
        String lemma = sentence.unit(noun).lemma();
        Integer number = Counts.numberOf(sentence, noun);
        if (Lexicon.noun(lemma) != Noun.DAY || number == null) {
            return false;
        }
        return follows(lemma, number);
    }

    /** Whether so many days, nights or weeks lie between the days of the statements. */
    public boolean follows(String lemma, int number) {
        return switch (lemma) {
            case "day" -> lasts(number, 0) || apart(number);
            case "night" -> lasts(number, 1) || apart(number);
            case "week" -> lasts(7L * number, 0) || apart(7L * number);
            case "fortnight" -> lasts(14L * number, 0) || apart(14L * number);
            default -> false;
        };
    }

    private boolean lasts(long days, int less) {
        return ranges.stream().anyMatch(range -> range.days() > 1 && range.days() - less == days);
    }

    private boolean apart(long days) {
        for (DateRange one : ranges) {
            for (DateRange other : ranges) {
                if (one.days() == 1
                        && other.days() == 1
                        && ChronoUnit.DAYS.between(one.first(), other.first()) == days) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of "arrives for a three-day visit", the three; 0 where a statement names no such length. */
    static long ofVisit(Graph graph) {
        for (int i = 0; i < graph.size(); i++) {
            int head = graph.head(i);
            Integer number = graph.unit(i).lemma().equals("day") ? Counts.numberOf(graph, i) : null;
            if (number != null && head >= 0 && Lexicon.noun(graph.unit(head).lemma()) == Noun.VISIT) {
                return number;
            }
        }
        return 0;
    }
}
