package org.attache.visit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sentences that say what a visit is for: "The purpose of her visit is to discuss trade." */
final class PurposeReader {

    private static final List<String> AIMS = List.of("purpose", "aim", "goal", "objective");
    private static final List<String> MEANT = List.of("meant", "intended", "aimed", "designed", "aims", "seeks");

    private final Clause clause;
    private final Cast cast;

    private PurposeReader(Clause clause, Cast cast) {
        this.clause = clause;
        this.cast = cast;
    }

    /** A mention that adds the purpose to a visit; null where the sentence gives none. */
    static @Nullable VisitMention read(Clause clause, Cast cast) {
        return new PurposeReader(clause, cast).read();
    }

    private @Nullable VisitMention read() {
        for (int i = 0; i < clause.size(); i++) {
            int deed = AIMS.contains(clause.word(i))
                    ? deed(visit(i))
                    : clause.in(i, Lexicon.NOUN) ? meant(i) : intended(i);
            if (deed > 0) {
                return mention(i, deed);
            }
        }
        return null;
    }

    /** The index of the visit that "the purpose of" speaks of; the clause's size where there is none. */
    private int visit(int aim) {
        for (int i = aim + 1; i < Math.min(aim + 8, clause.size()); i++) {
            if (clause.in(i, Lexicon.NOUN)) {
                return i;
            }
        }
        return clause.size();
    }

    /** The index of the "to" of the deed after an index; 0 where there is none. */
    private int deed(int from) {
        for (int i = from + 1; i < Math.min(from + 10, clause.size()); i++) {
            if (clause.is(i, "to")
                    && clause.at(i + 1) instanceof Chunk.Word next
                    && next.token().isWord()) {
                return i;
            }
        }
        return 0;
    }

    /** "Her trip was meant to further the work". */
    private int meant(int noun) {
        for (int i = noun + 1; i < Math.min(noun + 6, clause.size()); i++) {
            if (MEANT.contains(clause.word(i))) {
                return clause.is(i + 1, "to") ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** "Ruiz had intended to discuss trade". */
    private int intended(int at) {
        boolean intends = clause.is(at, "discuss") && clause.is(at - 1, "to");
        int verb = at - 2;
        return intends
                        && List.of("intended", "intends", "plans", "planned", "wants", "wanted")
                                .contains(clause.word(verb))
                ? at - 1
                : 0;
    }

    private @Nullable VisitMention mention(int from, int deed) {
        String id = clause.sentence().statement().id();
        Person visitor = visitor(deed);
        Chunk.Where where = where(from, deed);
        if (visitor == null) {
            return null;
        }
        return new VisitMention(
                visitor,
                new Sourced<>(visitor.name(), VisitMention.evidence(visitor.namedIn(), id)),
                where == null || where.country() == null ? null : new Sourced<>(where.country(), List.of(id)),
                where == null || where.place() == null ? null : new Sourced<>(where.place(), List.of(id)),
                null,
                null,
                0,
                new Sourced<>(words(deed), List.of(id)),
                new Sourced<>(Status.PLANNED, List.of(id)),
                Set.of(VisitMention.Manner.AIM, VisitMention.Manner.COMPLETING));
    }

    private @Nullable Person visitor(int until) {
        for (int i = until - 1; i >= 0; i--) {
            if (clause.at(i) instanceof Chunk.Who who) {
                return who.person();
            }
            if (clause.at(i) instanceof Chunk.Pronoun pronoun && pronoun.means() == Chunk.Pronoun.Means.ONE) {
                return cast.meant(pronoun.gender()).orElse(null);
            }
        }
        return cast.lastVisitor();
    }

    private Chunk.@Nullable Where where(int from, int until) {
        for (int i = from; i < until; i++) {
            if (clause.at(i) instanceof Chunk.Where where) {
                return where;
            }
        }
        return null;
    }

    /** From "to" to the end of the sentence, without an attribution and the full stop. */
    private String words(int deed) {
        String text = clause.sentence().text();
        Chunk first = clause.chunks().get(deed);
        int end = text.stripTrailing().length();
        boolean quoted = false;
        for (int i = deed; i < clause.size(); i++) {
            quoted = (quoted || clause.is(i, "“")) && !clause.is(i, "”");
            if (!quoted && clause.is(i, ",") && clause.any(i, i + 5, Lexicon.SPEECH)) {
                end = clause.chunks().get(i).start();
                break;
            }
        }
        String words = text.substring(first.start(), end);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
