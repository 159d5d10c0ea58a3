package org.attache.clause.entailment.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.clause.entailment.words.Times;
import org.attache.dates.DateRange;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Whether what a sentence adds in an aside follows: members of a list, a share of a number, a number of days. */
public final class Aside {

    private static final Set<String> COUNTING =
            Set.of("counted", "counting", "count", "included", "including", "inclusive", "together");

    private final Graph aside;
    private final List<Graph> statements;
    private final Alike alike;

    private Aside(Graph aside, List<Graph> statements, Alike alike) {
        this.aside = aside;
        this.statements = statements;
        this.alike = alike;
    }

    /**
     * Whether an aside follows.
     *
     * @param core the sentence without it
     */
    public static boolean follows(Graph aside, Graph core, List<Graph> statements, Alike alike, Alike ofCore) {
        Aside reader = new Aside(aside, statements, alike);
        boolean counted = IntStream.range(1, aside.size())
                .anyMatch(i -> aside.unit(i - 1).number() != null
                        && Lexicon.noun(aside.unit(i).lemma()) == Noun.DAY);
        String opener = aside.unit(0).head().small();
        if (opener.equals("including") || opener.equals("among")) {
            return reader.lists(core, ofCore);
        }
        if (opener.equals("which")) {
            return reader.covers(core);
        }
        return counted ? reader.lasts(core) || reader.isApart(core) : reader.shares();
    }

    /** Every item stands in one list, of the same kind of thing. */
    private boolean lists(Graph core, Alike ofCore) {
        List<Integer> items = content();
        return !items.isEmpty()
                && statements.stream().anyMatch(statement -> {
                    List<Integer> found = new ArrayList<>();
                    for (int item : items) {
                        int at = IntStream.range(0, statement.size())
                                .filter(t -> alike.test(item, statement, t))
                                .findFirst()
                                .orElse(-1);
                        if (at < 0) {
                            return false;
                        }
                        found.add(at);
                    }
                    int first = found.stream().min(Integer::compare).orElseThrow();
                    int last = found.stream().max(Integer::compare).orElseThrow();
                    return isUnbroken(statement, first, last) && isOfKind(statement, first, last, core, ofCore);
                });
    }

    /** Whether the list says more of what the sentence speaks of: no verb stands between but "are" and "include". */
    private static boolean isOfKind(Graph statement, int first, int last, Graph core, Alike ofCore) {
        for (int s = 0; s < core.size(); s++) {
            if (!core.unit(s).tag().isNoun() && core.unit(s).number() == null) {
                continue;
            }
            for (int t = first - 1; t >= 0; t--) {
                if (ofCore.test(s, statement, t) && !statement.unit(t).isPronoun() && isUnbroken(statement, t, first)) {
                    return true;
                }
            }
            for (int t = last + 1; t < statement.size(); t++) {
                if (ofCore.test(s, statement, t) && !statement.unit(t).isPronoun() && isUnbroken(statement, last, t)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnbroken(Graph graph, int from, int until) {
        return IntStream.range(from, until)
                .noneMatch(i -> (graph.isVerbal(i)
                                && !graph.unit(i).lemma().equals("be")
                                && graph.unit(i).tag() != Tag.VBN
                                && Lexicon.verb(graph.unit(i).lemma()) != Verb.INCLUDE)
                        || Lexicon.isAdverb(graph.unit(i).head().small(), "negator")
                        || Lexicon.isPreposition(graph.unit(i).head().small(), "without")
                        || Frame.isStop(graph.unit(i)));
    }

    /** "Four of them are in Lagos": a stretch of a statement has that number with these names. */
    private boolean shares() {
        Integer number = aside.unit(0).number();
        List<Integer> content = content();
        return number != null
                && !content.isEmpty()
                && statements.stream()
                        .flatMap(statement -> Shares.of(statement, "count", aside).stream())
                        .anyMatch(share -> share.quantity().amount() == number
                                && content.stream()
                                        .allMatch(i -> IntStream.range(share.from(), share.until())
                                                .anyMatch(t -> alike.test(i, share.graph(), t))));
    }

    /** "Which includes the 27th": the day lies within the days of the sentence. */
    private boolean covers(Graph core) {
        for (int i = 2; i < aside.size(); i++) {
            Unit unit = aside.unit(i);
            Integer day = Times.bareDay(unit);
            boolean within = IntStream.range(0, core.size())
                    .anyMatch(at -> day != null
                            ? Times.isDay(core.unit(at), day, true)
                            : Times.range(core.unit(at))
                                    .filter(range -> Times.range(unit)
                                            .filter(range::contains)
                                            .isPresent())
                                    .isPresent());
            if ((day != null || unit.isDate()) && !within) {
                return false;
            }
        }
        return true;
    }

    /** "Four days counting the first and the last": days of the sentence or of a statement are so many. */
    private boolean lasts(Graph core) {
        List<DateRange> ranges = new ArrayList<>();
        for (int i = 0; i < core.size(); i++) {
            Times.range(core.unit(i)).filter(range -> range.days() > 1).ifPresent(ranges::add);
        }
        for (int i = 0; i < aside.size(); i++) {
            Integer number = aside.unit(i).number();
            if (number != null) {
                String noun = i + 1 < aside.size() ? aside.unit(i + 1).lemma() : "";
                int less = noun.equals("night") ? 1 : 0;
                boolean lasts = (noun.equals("day") || noun.equals("night"))
                        && ranges.size() == 1
                        && ranges.getFirst().days() - less == number;
                if (!lasts) {
                    return false;
                }
            } else if (!isCounting(aside.unit(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Four days after the arrival": the days of the sentence and of what a statement tells lie so far apart. */
    private boolean isApart(Graph core) {
        List<Long> days = IntStream.range(0, core.size())
                .mapToObj(i -> Quantity.day(core, i))
                .flatMap(Optional::stream)
                .map(Quantity::amount)
                .toList();
        Optional<Quantity> length = IntStream.range(0, aside.size())
                .mapToObj(i -> Quantity.of(aside, i))
                .flatMap(Optional::stream)
                .findFirst();
        int side = IntStream.range(0, aside.size())
                .map(i -> switch (aside.unit(i).head().small()) {
                    case "after" -> 1;
                    case "before" -> -1;
                    default -> 0;
                })
                .sum();
        List<Integer> told = content().stream()
                .filter(i -> aside.unit(i).number() == null
                        && Lexicon.noun(aside.unit(i).lemma()) != Noun.DAY)
                .toList();
        return days.size() == 1
                && length.isPresent()
                && length.get().kind().equals("time")
                && side != 0
                && !told.isEmpty()
                && statements.stream()
                        .flatMap(statement -> Shares.of(statement, "date", core).stream())
                        .anyMatch(share -> days.getFirst() - share.quantity().amount()
                                        == side * length.get().amount() / Quantity.DAY
                                && told.stream()
                                        .allMatch(i -> IntStream.range(share.from(), share.until())
                                                .anyMatch(t -> alike.test(i, share.graph(), t))));
    }

    private static boolean isCounting(Unit unit) {
        return switch (unit.lemma()) {
            case "first", "last", "both", "one", "day", "night", "be", "altogether", "all" -> true;
            default ->
                switch (unit.tag()) {
                    case DT, IN, CC, TO, STOP, COMMA, WDT -> true;
                    default -> COUNTING.contains(unit.head().small());
                };
        };
    }

    /** The nouns, names and adjectives of the aside. */
    private List<Integer> content() {
        return IntStream.range(0, aside.size())
                .filter(i -> aside.unit(i).tag().isNoun()
                        || aside.unit(i).isDate()
                        || aside.unit(i).tag() == Tag.JJ
                        || (i > 0 && aside.unit(i).number() != null)
                        || (aside.isVerbal(i) && !isPlain(aside.unit(i))))
                .boxed()
                .toList();
    }

    private static boolean isPlain(Unit unit) {
        return unit.lemma().equals("be") || Lexicon.verb(unit.lemma()) == Verb.INCLUDE;
    }
}
