package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out whose visit the words of a sentence speak of. */
final class SubjectFinder {

    /** A relative clause is no longer than so many chunks. */
    private static final int RELATIVE = 16;

    private final Clause clause;
    private final Cast cast;

    SubjectFinder(Clause clause, Cast cast) {
        this.clause = clause;
        this.cast = cast;
    }

    /**
     * Those who visit, and where in the sentence they stand.
     *
     * @param at index of the chunk that names them
     */
    record Subject(List<Person> people, int at) {}

    /** The visitors of a trigger; null where none can be told for sure. */
    @Nullable
    Subject of(Trigger trigger) {
        return switch (trigger.kind()) {
            case NOUN -> ofNoun(trigger);
            case RECEPTION -> subject(trigger.until() - 1);
            case STAY, MOTION, DEPARTURE, OCCASION -> {
                if (clause.in(trigger.from(), Lexicon.TAKING) && clause.isSomebody(trigger.from() + 1)) {
                    yield subject(trigger.from() + 1);
                }
                if (clause.is(trigger.from(), "after")) {
                    yield next(trigger.until());
                }
                Subject left = leftOf(trigger.from() - 1, false);
                yield left == null ? enumerated(trigger) : left;
            }
        };
    }

    /** The first one named from an index on. */
    private @Nullable Subject next(int from) {
        for (int i = from; i < clause.size(); i++) {
            Subject subject = clause.isSomebody(i) ? subject(i) : null;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private @Nullable Subject ofNoun(Trigger trigger) {
        int at = NounPhrase.before(clause, trigger.from());
        if (clause.at(at) instanceof Chunk.Who who && who.possessive()) {
            return new Subject(List.of(who.person()), at);
        }
        if (clause.at(at) instanceof Chunk.Pronoun pronoun && pronoun.possessive()) {
            return subject(pronoun, at);
        }
        Subject right = rightOf(trigger);
        boolean article = clause.is(at, "a") || clause.is(at, "an") || clause.is(at, "the");
        boolean bare = clause.in(at, Lexicon.LIGHT) || clause.is(at, "on");
        if (right != null || !(article || bare)) {
            return right;
        }
        int leading = article ? at - 1 : at;
        boolean first = leading == 0 || (leading == 1 && clause.is(0, "ahead"));
        if (first && clause.in(leading, Lexicon.DURING)) {
            return next(trigger.until());
        }
        return leftOf(article ? at - 1 : at, true);
    }

    /** "Three ministers will be in Oslo: Ana Ruiz, Lars Dahl and Jan Berg." */
    private @Nullable Subject enumerated(Trigger trigger) {
        int colon = IntStream.range(trigger.until(), clause.size())
                .filter(i -> clause.is(i, ":"))
                .findFirst()
                .orElse(clause.size());
        List<Person> people = new ArrayList<>();
        for (int i = colon + 1; i < clause.size(); i++) {
            if (clause.at(i) instanceof Chunk.Who who) {
                people.add(who.person());
            } else if (!isListWord(i)) {
                return null;
            }
        }
        return people.isEmpty() || !clause.any(0, trigger.from(), Lexicon.GROUP) ? null : new Subject(people, colon);
    }

    private boolean isListWord(int at) {
        return clause.isDeterminer(at) || clause.is(at, "and") || clause.is(at, ",") || clause.is(at, ".");
    }

    /** "The visit of Ana Ruiz", "the visit to Oslo by Ana Ruiz". */
    private @Nullable Subject rightOf(Trigger trigger) {
        for (int i = trigger.until(); i < trigger.until() + 6; i++) {
            boolean leads = clause.is(i, "of") || clause.is(i, "by");
            int who = clause.skipDeterminers(i + 1);
            if (leads && clause.at(who) instanceof Chunk.Who) {
                return new Subject(listed(who), who);
            }
            if (clause.isMark(i)) {
                return null;
            }
        }
        return null;
    }

    /** Somebody and those who follow in a list: "Ana Ruiz, Lars Dahl and Jan Berg". */
    private List<Person> listed(int first) {
        List<Person> people = new ArrayList<>();
        int at = first;
        while (clause.at(at) instanceof Chunk.Who who) {
            people.add(who.person());
            int link = clause.is(at + 1, ",") ? at + 2 : at + 1;
            int and = clause.is(link, "and") ? link + 1 : link;
            at = and > at + 1 ? and : clause.size();
        }
        return people;
    }

    /** Walks left over words that may stand between a subject and its verb. */
    private @Nullable Subject leftOf(int from, boolean noun) {
        boolean skipping = false;
        boolean relative = false;
        for (int i = beforeRelative(from); i >= 0; i--) {
            if (clause.isSomebody(i)) {
                boolean object = ObjectFinder.isObject(clause, i);
                if (object && ObjectFinder.isRequested(clause, i)) {
                    return null;
                }
                if (!object || (relative && !skipping)) {
                    return subject(i);
                }
                skipping = true;
            } else if (clause.is(i, ";") || clause.is(i, "“")) {
                return null;
            } else if (clause.in(i, Lexicon.BETWEEN)) {
                skipping = true;
            } else if (isCompanion(i)) {
                i -= 2;
            } else if (!skipping && !isFiller(i, noun)) {
                return null;
            }
            relative |= clause.in(i, Lexicon.RELATIVE) && !skipping;
        }
        return null;
    }

    /** Before ", who heads the agency," or ", on her first trip," where such words end at an index. */
    private int beforeRelative(int from) {
        int comma = from;
        while (clause.in(comma, Lexicon.AUXILIARY) && comma > 0) {
            comma--;
        }
        if (!clause.is(comma, ",") || clause.isSomebody(comma - 1)) {
            return from;
        }
        for (int i = comma - 1; i > Math.max(0, comma - RELATIVE); i--) {
            boolean opens = clause.is(i, ",") || clause.is(i, "who") || clause.is(i, "whose");
            if (opens && clause.isSomebody(i - 1)) {
                return ObjectFinder.isObject(clause, i - 1) ? from : i - 1;
            }
            if (clause.is(i, ";") || clause.is(i, ":") || clause.in(i, Lexicon.SPEECH)) {
                return from;
            }
        }
        return from;
    }

    /** "Left on a visit": words that may stand between somebody and the noun. */
    private boolean isJourney(int at) {
        return clause.in(at, Lexicon.AUXILIARYADJECTIVE)
                || clause.in(at, Lexicon.MOTION)
                || clause.in(at, Lexicon.LEAVEFOR)
                || clause.in(at, Lexicon.ARRIVAL)
                || clause.in(at, Lexicon.DEPARTURE);
    }

    /** "And his wife" after somebody. */
    private boolean isCompanion(int at) {
        return clause.in(at, Lexicon.COMPANION)
                && clause.at(at - 1) instanceof Chunk.Pronoun pronoun
                && pronoun.possessive()
                && clause.is(at - 2, "and");
    }

    private boolean isFiller(int at, boolean noun) {
        String word = clause.word(at);
        return Lexicon.AUXILIARY.has(word)
                || Lexicon.DENIED.has(word)
                || word.equals(",")
                || word.endsWith("ly")
                || clause.isTime(at)
                || (noun && isJourney(at))
                || (clause.isWhere(at) && clause.is(at + 1, ","));
    }

    private @Nullable Subject subject(int at) {
        if (clause.at(at) instanceof Chunk.Pronoun pronoun) {
            return subject(pronoun, at);
        }
        List<Person> people = new ArrayList<>();
        int i = at;
        while (clause.at(i) instanceof Chunk.Who who && !who.possessive()) {
            people.addFirst(who.person());
            i = beforeLink(i, i == at);
        }
        return new Subject(List.copyOf(people), at);
    }

    /** The index of the member of a list before this one: "Ana Ruiz, Lars Dahl and her deputy, Jan Berg". */
    private int beforeLink(int member, boolean isLast) {
        int at = member - 1;
        boolean listed = !isLast && (clause.at(at) instanceof Chunk.Who || clause.is(at, ","));
        while (clause.is(at, "and") || clause.is(at, ",") || clause.isDeterminer(at)) {
            listed |= clause.is(at, "and") || (!isLast && clause.is(at, ","));
            at--;
        }
        return listed ? at : -1;
    }

    private @Nullable Subject subject(Chunk.Pronoun pronoun, int at) {
        List<Person> people = new PronounResolver(clause, cast).resolve(pronoun, at);
        return people.isEmpty() ? null : new Subject(people, at);
    }
}
