package org.attache.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.geography.NameWords;

/** Finds out whom a pronoun means. */
final class PronounResolver {

    private final Clause clause;
    private final Cast cast;

    PronounResolver(Clause clause, Cast cast) {
        this.clause = clause;
        this.cast = cast;
    }

    /**
     * Those whom a pronoun means; none where that is not clear. One person is the last visitor of the sentence that
     * fits, else its nearest subject, else anybody in it, else in the document; several are those of the last subject
     * with more than one.
     */
    List<Person> resolve(Chunk.Pronoun pronoun, int at) {
        return switch (pronoun.means()) {
            case SPEAKER -> speaker().stream().toList();
            case ONE -> one(pronoun, at).stream().toList();
            case SEVERAL -> cast.group();
        };
    }

    private Optional<Person> speaker() {
        String speaker = clause.sentence().statement().speaker();
        return speaker == null ? Optional.empty() : cast.named(NameWords.of(speaker));
    }

    private Optional<Person> one(Chunk.Pronoun pronoun, int at) {
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
                        .filter(i -> clause.isSomebody(i) && !ObjectFinder.isObject(clause, i))
                        .findFirst())
                .or(() -> before.stream().findFirst())
                .flatMap(this::person)
                .or(() -> cast.meant(pronoun.gender()))
                .or(() -> after(at, pronoun.gender()));
    }

    /** "Back from Oslo, where she met nobody, Ana Ruiz said": nobody else can be meant. */
    private Optional<Person> after(int at, Gender gender) {
        return IntStream.range(at + 1, clause.size())
                .filter(i -> clause.at(i) instanceof Chunk.Who who
                        && who.person().gender().agreesWith(gender))
                .boxed()
                .findFirst()
                .flatMap(this::person);
    }

    private Optional<Person> person(int at) {
        return clause.at(at) instanceof Chunk.Who who ? Optional.of(who.person()) : Optional.empty();
    }
}
