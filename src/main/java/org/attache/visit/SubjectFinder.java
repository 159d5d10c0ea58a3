package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out whose visit the words of a sentence speak of. */
final class SubjectFinder {

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
        return trigger.kind() == Trigger.Kind.NOUN ? ofNoun(trigger) : leftOf(trigger.from() - 1, false);
    }

    private @Nullable Subject ofNoun(Trigger trigger) {
        int at = trigger.from() - 1;
        while (isAdjective(at)) {
            at--;
        }
        if (clause.at(at) instanceof Chunk.Who who && who.possessive()) {
            return new Subject(List.of(who.person()), at);
        }
        if (clause.at(at) instanceof Chunk.Pronoun pronoun && pronoun.possessive()) {
            return subject(resolve(pronoun, at), at);
        }
        Subject right = rightOf(trigger);
        boolean light = clause.is(at, "a") || clause.is(at, "an") || clause.is(at, "the");
        return right == null && light ? leftOf(at - 1, true) : right;
    }

    private boolean isAdjective(int at) {
        String word = clause.word(at);
        return Lexicon.AUXILIARYADJECTIVE.has(word)
                || word.endsWith("-day")
                || word.endsWith("-week")
                || word.equals("own");
    }

    /** "The visit of Ana Ruiz", "the visit to Oslo by Ana Ruiz". */
    private @Nullable Subject rightOf(Trigger trigger) {
        for (int i = trigger.until(); i < trigger.until() + 6; i++) {
            boolean leads = clause.is(i, "of") || clause.is(i, "by");
            int who = clause.is(i + 1, "the") ? i + 2 : i + 1;
            if (leads && clause.at(who) instanceof Chunk.Who found) {
                return new Subject(List.of(found.person()), who);
            }
            if (clause.isMark(i)) {
                return null;
            }
        }
        return null;
    }

    /** Walks left over words that may stand between a subject and its verb. */
    private @Nullable Subject leftOf(int from, boolean noun) {
        boolean skipping = false;
        boolean relative = false;
        for (int i = from; i >= 0; i--) {
            if (clause.isSomebody(i)) {
                boolean object = isObject(i);
                if (object && isRequest(i)) {
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
            } else if (!skipping && !isFiller(i, noun)) {
                return null;
            }
            relative |= clause.in(i, Lexicon.RELATIVE) && !skipping;
        }
        return null;
    }

    private boolean isFiller(int at, boolean noun) {
        String word = clause.word(at);
        return Lexicon.AUXILIARY.has(word)
                || Lexicon.DENIED.has(word)
                || word.equals(",")
                || word.endsWith("ly")
                || clause.isWhen(at)
                || (noun && isAdjective(at))
                || (clause.isWhere(at) && clause.is(at + 1, ","));
    }

    /** Whether somebody is the object of a verb or preposition: "received by Ana Ruiz". */
    private boolean isObject(int at) {
        int before = at - 1;
        while (clause.is(before, "the") || clause.is(before, "a")) {
            before--;
        }
        boolean follows = clause.is(before, "by")
                && (clause.is(before - 1, "followed")
                        || clause.is(before - 1, "then")
                        || clause.is(before - 1, "succeeded"));
        if (clause.is(before, "and") && clause.isSomebody(before - 1)) {
            return isObject(before - 1);
        }
        return !follows && (clause.in(before, Lexicon.OBJECT) || isRequest(at));
    }

    private boolean isRequest(int at) {
        return clause.in(at - 1, Lexicon.REQUEST) || (clause.is(at - 1, "the") && clause.in(at - 2, Lexicon.REQUEST));
    }

    private @Nullable Subject subject(int at) {
        if (clause.at(at) instanceof Chunk.Pronoun pronoun) {
            return subject(resolve(pronoun, at), at);
        }
        List<Person> people = new ArrayList<>();
        for (int i = at; clause.at(i) instanceof Chunk.Who who && !who.possessive(); ) {
            people.addFirst(who.person());
            int before = i - 1;
            while (clause.is(before, "and") || clause.is(before, ",") || clause.is(before, "the")) {
                before--;
            }
            if (before == i - 1) {
                break;
            }
            i = before;
        }
        return new Subject(List.copyOf(people), at);
    }

    private static @Nullable Subject subject(Optional<Person> person, int at) {
        return person.map(known -> new Subject(List.of(known), at)).orElse(null);
    }

    /**
     * The last visitor of the sentence that fits, else its nearest subject, else anybody in it, else in the document.
     */
    private Optional<Person> resolve(Chunk.Pronoun pronoun, int at) {
        List<Integer> before = IntStream.range(0, at)
                .filter(i -> clause.at(i) instanceof Chunk.Who who
                        && who.person().gender().agreesWith(pronoun.gender()))
                .boxed()
                .toList()
                .reversed();
        return before.stream()
                .filter(i -> !pronoun.possessive() && person(i).equals(Optional.ofNullable(cast.lastVisitor())))
                .findFirst()
                .or(() -> before.stream()
                        .filter(i -> clause.isSomebody(i) && !isObject(i))
                        .findFirst())
                .or(() -> before.stream().findFirst())
                .flatMap(this::person)
                .or(() -> cast.meant(pronoun.gender()));
    }

    private Optional<Person> person(int at) {
        return clause.at(at) instanceof Chunk.Who who ? Optional.of(who.person()) : Optional.empty();
    }
}
