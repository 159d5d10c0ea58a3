package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.dates.DateRange;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.jspecify.annotations.Nullable;

/** Tells which visits a question sets against each other, or counts, or leaves out. */
final class ComparisonFinder {

    private static final Pattern LONGER = pattern("longer|more (?:days|time|nights)");
    private static final Pattern SHORTER = pattern("shorter|(?:fewer|less) (?:days|time|nights)|less long");
    private static final Pattern MOST = pattern("most (?:often|frequently|visits|trips|times|visited|visitors)|"
            + "(?:visits|visited|travel(?:s|led|ed)|goes|went) "
            + "(?:\\w+ ){0,3}(?:the )?most|most[- ](?:visited|travelled|traveled)");
    private static final Pattern EXCEPT =
            pattern("except(?: for)?|besides|apart from|aside from|other than|excluding|but not|not counting");
    private static final Pattern FREE =
            pattern("(?:days?|dates?|times?|weeks?) (?:are |is )?(?:without|with no|free of|when no(?:body|"
                    + " one| visitors?)|(?:on which|where) no(?:body| one))|free days?|days? off"
                    + "|when (?:is|are|will) (?:there )?(?:no ?body|no one|no visitors?)");

    private final ParsedQuestion question;
    private final List<Mention> visitors;

    ComparisonFinder(ParsedQuestion question) {
        this.question = question;
        this.visitors = question.visitors();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** What the question compares; empty where it does not. */
    Optional<Pick> pick() {
        String text = question.text();
        if (FREE.matcher(text).find()) {
            return Optional.of(new Pick.FreeDays());
        }
        List<String> excepted = excepted();
        if (!excepted.isEmpty()) {
            return Optional.of(new Pick.Except(excepted));
        }
        boolean shorter = SHORTER.matcher(text).find();
        if (visitors.size() == 2 && (shorter || LONGER.matcher(text).find())) {
            return Optional.of(new Pick.Longer(List.of(names(0).getFirst(), names(1).getFirst()), shorter));
        }
        if (visitors.size() == 2 && question.wanted().isWhether()) {
            return ordered();
        }
        if (MOST.matcher(text).find()) {
            return Optional.of(new Pick.Most(question.wanted() == Wanted.WHERE || !visitors.isEmpty()));
        }
        return calledOff().or(this::atTheEdge);
    }

    /** "Who is coming except Noyes?" */
    private List<String> excepted() {
        List<String> names = new ArrayList<>();
        Matcher except = EXCEPT.matcher(question.text());
        if (except.find()) {
            visitors.stream()
                    .filter(visitor -> question.words().get(first(visitor)).start() >= except.end())
                    .forEach(visitor -> names.addAll(visitor.names()));
        }
        return names;
    }

    /** "Does Noyes come before West?", "Did Kerry go to Norway before or after Clinton in 2012?" */
    private Optional<Pick> ordered() {
        Set<Integer> between = new TreeSet<>();
        for (int at = last(visitors.getFirst()) + 1; at < first(visitors.getLast()); at++) {
            between.add(at);
        }
        List<Integer> after = between.stream().filter(this::isAfter).toList();
        List<Integer> before = between.stream().filter(this::isBefore).toList();
        if (after.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        boolean ending = question.verbs().stream().anyMatch(at -> VerbForms.verb(word(at), word(at + 1)) == Verb.LEAVE);
        if (ending || between.stream().anyMatch(at -> word(at).equals("left"))) {
            return Optional.empty(); // who leaves before another comes is not told by who comes first
        }
        DateRange during = datedLast() ? question.during() : null;
        if (!after.isEmpty() && !before.isEmpty()) {
            return Optional.of(new Pick.InOrder(names(0), names(1), during, true));
        }
        int at = after.isEmpty() ? before.getFirst() : after.getFirst();
        return Optional.of(
                after.isEmpty() != isPassive(at)
                        ? new Pick.InOrder(names(0), names(1), during, false)
                        : new Pick.InOrder(names(1), names(0), null, false));
    }

    /** Whether days are named behind the second visitor only: they are those of that visit. */
    private boolean datedLast() {
        return !question.dates().isEmpty()
                && question.dates().stream().allMatch(date -> date > last(visitors.getLast()));
    }

    /** "Has anything been cancelled?", "Is the visit of Noyes postponed?" */
    private Optional<Pick> calledOff() {
        boolean asks = question.wanted().isWhether() || question.wanted() == Wanted.WHO;
        return asks && question.isCalledOff() ? Optional.of(new Pick.CalledOff()) : Optional.empty();
    }

    /** "Who arrives on Friday?" asks for others than "Who is here on Friday?" */
    private Optional<Pick> atTheEdge() {
        boolean who = question.wanted() == Wanted.WHO
                || question.wanted() == Wanted.HEADCOUNT
                || question.wanted() == Wanted.COUNT
                || question.wanted().isWhether();
        @Nullable DateRange during = question.during();
        if (!who || during == null) {
            return Optional.empty();
        }
        if (question.words().stream().anyMatch(word -> word.folded().equals("left"))) {
            return Optional.of(new Pick.Leaving());
        }
        for (int at : question.verbs()) {
            Verb verb = VerbForms.verb(word(at), word(at + 1));
            if (verb == Verb.ARRIVE) {
                return Optional.of(ranks("first", "earliest") ? new Pick.First() : new Pick.Arriving());
            }
            if (verb == Verb.LEAVE) {
                return Optional.of(ranks("last", "latest") ? new Pick.Last() : new Pick.Leaving());
            }
        }
        return Optional.empty();
    }

    /** "Who leaves last?" picks one of them; "last week" picks none. */
    private boolean ranks(String word, String other) {
        return IntStream.range(0, question.words().size())
                .filter(at -> !question.dates().contains(at))
                .anyMatch(at -> word(at).equals(word) || word(at).equals(other));
    }

    private List<String> names(int mention) {
        return visitors.get(mention).names();
    }

    private boolean isAfter(int at) {
        return word(at).equals("after") || word(at).startsWith("follow") || word(at).startsWith("succeed");
    }

    private boolean isBefore(int at) {
        return word(at).equals("before") || word(at).startsWith("precede");
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

    private static int first(Mention mention) {
        return mention.positions().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static int last(Mention mention) {
        return mention.positions().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
