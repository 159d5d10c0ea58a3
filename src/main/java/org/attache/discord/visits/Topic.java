package org.attache.discord.visits;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.schedule.digest.WeekTime;
import org.attache.schedule.following.Subject;
import org.attache.visit.LedgerName;

/** Writes what can be followed as people see it, "Norway (country)", and reads it back. */
final class Topic {

    private static final List<Subject.Kind> NAMED =
            List.of(Subject.Kind.PERSON, Subject.Kind.COUNTRY, Subject.Kind.PLACE);

    private static final int LONGEST = 100;

    private Topic() {}

    /** Names of every kind that begin as typed, so many of each that all kinds find room. */
    static List<String> suggestions(Names names, String typed, int limit) {
        String bare = bare(typed);
        return NAMED.stream()
                .flatMap(kind -> names.suggestions(ledger(kind), bare, limit / NAMED.size()).stream()
                        .map(name -> of(new Subject(kind, name))))
                .filter(topic -> topic.length() <= LONGEST)
                .toList();
    }

    static String of(Subject named) {
        return named.kind() == Subject.Kind.WEEK
                ? "the week ahead, " + WeekTime.read(named.name()).told()
                : named.name() + " (" + label(named.kind()) + ")";
    }

    /** What somebody typed or chose, if the ledger has such a name; of a bare name the first kind that has it. */
    static Optional<Subject> read(String typed, LedgerNames names) {
        String bare = bare(typed);
        return NAMED.stream()
                .filter(kind -> bare.equals(typed.strip()) || typed.strip().endsWith("(" + label(kind) + ")"))
                .flatMap(kind ->
                        names.whole(ledger(kind), bare).flatMap(whole -> names.text(ledger(kind), whole)).stream()
                                .map(name -> new Subject(kind, name)))
                .findFirst();
    }

    private static String bare(String typed) {
        String text = typed.strip();
        return Arrays.stream(Subject.Kind.values())
                .map(kind -> " (" + label(kind) + ")")
                .filter(text::endsWith)
                .findFirst()
                .map(end -> text.substring(0, text.length() - end.length()))
                .orElse(text);
    }

    private static String label(Subject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static LedgerName.Kind ledger(Subject.Kind kind) {
        return switch (kind) {
            case PERSON, VISIT, WEEK -> LedgerName.Kind.VISITOR;
            case COUNTRY -> LedgerName.Kind.COUNTRY;
            case PLACE -> LedgerName.Kind.PLACE;
        };
    }
}
