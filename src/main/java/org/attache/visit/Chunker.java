package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into chunks: people, places, days and plain words. */
final class Chunker {

    private final Sentence sentence;
    private final Cast cast;
    private final List<PersonMention> mentions;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
        this.mentions = new PersonFinder(sentence).find();
    }

    static List<Chunk> chunks(Sentence sentence, Cast cast) {
        return new Chunker(sentence, cast).chunks();
    }

    private List<Chunk> chunks() {
        int at = 0;
        while (at < sentence.size()) {
            int end = who(at);
            end = end == at ? when(at) : end;
            end = end == at ? where(at) : end;
            end = end == at ? title(at) : end;
            if (end == at) {
                Token token = sentence.tokens().get(at);
                chunks.add(isPronoun(token) ? pronoun(token) : new Chunk.Word(token));
                end++;
            }
            at = end;
        }
        return chunks;
    }

    private int who(int at) {
        for (PersonMention mention : mentions) {
            Optional<Person> person = cast.named(mention.words());
            if (mention.from() == at && person.isPresent()) {
                Token last = sentence.tokens().get(mention.nameUntil() - 1);
                add(person.get(), mention.from(), mention.until(), last.possessive(), mention.name());
                return mention.until();
            }
        }
        return at;
    }

    private void add(Person person, int from, int until, boolean possessive, String name) {
        boolean whole = name.equals(person.name());
        chunks.add(new Chunk.Who(
                sentence.tokens().get(from).start(),
                sentence.tokens().get(until - 1).end(),
                person,
                possessive,
                whole));
    }

    /** "The king", "the Kenyan minister": whoever has that role. */
    private int title(int at) {
        if (!sentence.is(at, "the")) {
            return at;
        }
        int head = at + 1;
        while (head < sentence.size()
                && (sentence.inCountry().get(head) || sentence.has(head, Lexicon.MODIFIER))
                && !RoleFinder.isHead(sentence.tokens().get(head))) {
            head++;
        }
        Token token = sentence.at(head);
        Token next = sentence.at(head + 1);
        if (token == null
                || !RoleFinder.isHead(token)
                || (next != null && (next.is("of") || RoleFinder.isHead(next)))) {
            return at;
        }
        Optional<Person> person = cast.withRole(token.folded());
        if (person.isEmpty()) {
            return at;
        }
        add(person.get(), at, head + 1, token.possessive(), "");
        return head + 1;
    }

    private static boolean isPronoun(Token token) {
        return Gender.of(token.folded()) != Gender.UNSAID
                && List.of("he", "she", "his", "her", "him").contains(token.folded());
    }

    private static Chunk pronoun(Token token) {
        boolean possessive = token.is("his") || token.is("her");
        return new Chunk.Pronoun(token.start(), token.end(), Gender.of(token.folded()), possessive);
    }

    /** A date, or the words of one that is no day of the calendar. */
    private int when(int at) {
        Token token = sentence.tokens().get(at);
        for (int i = 0; i < sentence.dates().size(); i++) {
            DateMention date = sentence.dates().get(i);
            if (date.start() == token.start()) {
                Chunk chunk = day(
                        date,
                        i < sentence.futureDates().size()
                                ? sentence.futureDates().get(i)
                                : date);
                if (chunk != null) {
                    chunks.add(chunk);
                    int end = at;
                    while (sentence.at(end) instanceof Token inside && inside.start() < date.end()) {
                        end++;
                    }
                    return end;
                }
            }
        }
        return at;
    }

    private static Chunk.@Nullable When day(DateMention date, DateMention future) {
        if (date.meaning() instanceof Meaning.Dated dated
                && future.meaning() instanceof Meaning.Dated later
                && dated.precision() == Precision.DAY) {
            boolean weekday = date.words().chars().noneMatch(Character::isDigit);
            return new Chunk.When(
                    date.start(),
                    date.end(),
                    dated.range(),
                    weekday ? later.range() : dated.range(),
                    dated.yearStated());
        }
        return null;
    }

    private int where(int at) {
        PlaceFinder.Found found = PlaceFinder.at(sentence, at);
        if (found == null) {
            return at;
        }
        chunks.add(found.where());
        return found.until();
    }
}
