package org.attache.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells from the words of a question which of several visits it means. */
final class PickFinder {

    private static final Set<String> FIRST = Set.of("first", "earliest");
    private static final Set<String> LAST = Set.of("last", "latest", "final");
    /** "The first week of December" picks no visit. */
    private static final Set<String> SPANS =
            Set.of("day", "days", "week", "weeks", "half", "month", "months", "quarter", "year", "years", "decade");

    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(?:both|together|overlap\\w*|coincide\\w*|simultaneously|at once|same (?:days?|dates?|time))\\b",
            Pattern.CASE_INSENSITIVE);

    /** So many words may stand between "after" and the name that it means: "after the visit of Noyes". */
    private static final int REACH = 5;

    private final ParsedQuestion question;
    private final List<Mention> visitors;
    private final boolean twoKnown;

    PickFinder(ParsedQuestion question) {
        this.question = question;
        this.visitors = question.visitors();
        this.twoKnown = visitors.size() == 2
                && visitors.stream().allMatch(mention -> mention.names().size() == 1);
    }

    Pick pick(LocalDate today) {
        if (twoKnown && TOGETHER.matcher(question.text()).find()) {
            return new Pick.Together(List.of(name(0), name(1)));
        }
        List<Integer> positions = IntStream.range(0, question.words().size())
                .filter(at ->
                        !question.dates().contains(at) && !question.dates().contains(at + 1))
                .boxed()
                .toList();
        Optional<Pick> compared = new ComparisonFinder(question).pick();
        if (compared.isPresent()) {
            return compared.get();
        }
        for (int at : positions) {
            Pick pick = neighbour(at);
            if (!(pick instanceof Pick.All)) {
                return pick;
            }
        }
        return positions.stream()
                .map(at -> extreme(at, today))
                .filter(pick -> !(pick instanceof Pick.All))
                .findFirst()
                .orElse(new Pick.All());
    }

    /**
     * "Who comes after Noyes?", "Whom does West follow?", "Who is followed by West?", "Where did Rusk go after Bonn?"
     */
    private Pick neighbour(int at) {
        boolean one = visitors.size() == 1 && visitors.getFirst().names().size() == 1;
        if (!one || !(isAfter(at) || isBefore(at))) {
            return new Pick.All();
        }
        Mention visitor = visitors.getFirst();
        boolean behind = first(visitor) > at;
        if (!behind && isLast(at)) {
            return new Pick.All();
        }
        if (behind && first(visitor) - at > REACH) {
            return new Pick.All();
        }
        if (!behind && question.isPlace(at + 1)) {
            return isAfter(at) ? new Pick.NextStop() : new Pick.StopBefore();
        }
        return isAfter(at) == (behind != isPassive(at)) ? new Pick.After(name(0)) : new Pick.Before(name(0));
    }

    private Pick extreme(int at, LocalDate today) {
        String word = word(at);
        if (SPANS.contains(word(at + 1))) {
            return new Pick.All();
        }
        if (LAST.contains(word) && !word(at - 1).equals("long")) {
            return new Pick.Last();
        }
        if (FIRST.contains(word)) {
            return new Pick.First();
        }
        if (word.startsWith("overlap")) {
            return new Pick.Overlapping();
        }
        return switch (word) {
            case "longest" -> new Pick.Longest();
            case "shortest" -> new Pick.Shortest();
            case "next" -> new Pick.Next(today);
            default -> new Pick.All();
        };
    }

    /** "Has she been here before?" means before today. */
    private boolean isLast(int at) {
        return at == question.words().size() - 1 && word(at).equals("before");
    }

    private boolean isAfter(int at) {
        String word = word(at);
        return word.equals("after") || word.startsWith("follow") || word.startsWith("succeed");
    }

    private boolean isBefore(int at) {
        String word = word(at);
        return word.equals("before") || word.startsWith("precede");
    }

    /** "Followed by" turns round what "follows" says. */
    private boolean isPassive(int at) {
        return word(at + 1).equals("by");
    }

    private String word(int at) {
        return at < 0 || at >= question.words().size()
                ? ""
                : question.words().get(at).folded();
    }

    private String name(int mention) {
        return visitors.get(mention).names().getFirst();
    }

    private static int first(Mention mention) {
        return mention.positions().stream().mapToInt(Integer::intValue).min().orElse(0);
    }
}
