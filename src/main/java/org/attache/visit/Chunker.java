package org.attache.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into chunks: people, places, days and plain words. */
final class Chunker {

    private static final Map<String, Chunk.Pronoun.Means> PRONOUNS = Map.of(
            "i", Chunk.Pronoun.Means.SPEAKER,
            "my", Chunk.Pronoun.Means.SPEAKER,
            "he", Chunk.Pronoun.Means.ONE,
            "she", Chunk.Pronoun.Means.ONE,
            "him", Chunk.Pronoun.Means.ONE,
            "his", Chunk.Pronoun.Means.ONE,
            "her", Chunk.Pronoun.Means.ONE,
            "they", Chunk.Pronoun.Means.SEVERAL,
            "their", Chunk.Pronoun.Means.SEVERAL);

    private final Sentence sentence;
    private final Cast cast;
    private final Map<Integer, PersonMention> people = new HashMap<>();
    private final Map<Integer, Integer> dates = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private @Nullable Sourced<Chunk.Where> place;

    private Chunker(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
        this.place = cast.place();
        new PersonFinder(sentence).find().forEach(mention -> people.put(mention.from(), mention));
        List<DateMention> nearest = sentence.dates().nearest();
        for (int i = 0; i < nearest.size(); i++) {
            dates.put(nearest.get(i).start(), i);
        }
    }

    static List<Chunk> chunks(Sentence sentence, Cast cast) {
        return new Chunker(sentence, cast).chunks();
    }

    private List<Chunk> chunks() {
        int at = 0;
        while (at < sentence.size()) {
            int end = who(at);
            end = end == at ? when(at) : end;
            end = end == at ? office(at) : end;
            end = end == at ? where(at) : end;
            end = end == at ? title(at) : end;
            if (end == at) {
                chunks.add(plain(at));
                end++;
            }
            at = end;
        }
        return DaysInARow.joined(chunks);
    }

    private int who(int at) {
        PersonMention mention = people.get(at);
        return mention == null ? at : who(mention, cast.named(mention.words()));
    }

    private int who(PersonMention mention, Optional<Person> person) {
        if (person.isEmpty()) {
            return mention.from();
        }
        Token last = sentence.tokens().get(mention.nameUntil() - 1);
        boolean whole = mention.name().equals(person.get().name());
        add(person.get(), mention.from(), mention.until(), last.possessive(), whole);
        return mention.until();
    }

    private void add(Person person, int from, int until, boolean possessive, boolean whole) {
        chunks.add(new Chunk.Who(
                sentence.tokens().get(from).start(),
                sentence.tokens().get(until - 1).end(),
                person,
                possessive,
                whole));
    }

    /** "Kenya's trade minister": whoever has that office, by name where the document gives it. */
    private int office(int at) {
        PersonMention mention = OfficeFinder.at(sentence, at);
        return mention == null ? at : who(mention, cast.holder(mention));
    }

    /** "The king", "the trade minister": whoever has that role. */
    private int title(int at) {
        if (!sentence.is(at, "the")) {
            return at;
        }
        int head = at + 1;
        List<String> words = new ArrayList<>();
        while (sentence.has(head, Lexicon.MODIFIER)
                && !RoleFinder.isHead(sentence.tokens().get(head))) {
            words.add(sentence.tokens().get(head).folded());
            head++;
        }
        Token token = sentence.at(head);
        Token next = sentence.at(head + 1);
        if (IntStream.rangeClosed(at + 1, head).anyMatch(people::containsKey)) {
            return at;
        }
        if (token == null
                || !RoleFinder.isHead(token)
                || (next != null && (next.is("of") || RoleFinder.isHead(next)))) {
            return at;
        }
        words.add(token.folded());
        Optional<Person> person = cast.withRole(words, null);
        if (person.isEmpty()) {
            return at;
        }
        add(person.get(), at, head + 1, token.possessive(), false);
        return head + 1;
    }

    /** Days, or a time that is longer than days. */
    private int when(int at) {
        Integer index = dates.get(sentence.tokens().get(at).start());
        if (index == null) {
            return at;
        }
        DateMention date = sentence.dates().nearest().get(index);
        Chunk chunk = time(date, index);
        if (chunk == null) {
            return at;
        }
        chunks.add(chunk);
        int end = at;
        while (sentence.at(end) instanceof Token inside && inside.start() < date.end()) {
            end++;
        }
        return end;
    }

    private @Nullable Chunk time(DateMention date, int index) {
        StatementDates dates = sentence.dates();
        if (date.meaning() instanceof Meaning.Dated dated
                && dates.past().get(index).meaning() instanceof Meaning.Dated earlier
                && dates.future().get(index).meaning() instanceof Meaning.Dated later) {
            boolean weekday = date.words().chars().noneMatch(Character::isDigit);
            return dated.precision() == Precision.DAY
                    ? new Chunk.When(
                            date.start(),
                            date.end(),
                            weekday ? earlier.range() : dated.range(),
                            weekday ? later.range() : dated.range(),
                            dated.yearStated(),
                            dates.monthIn().get(date))
                    : new Chunk.Period(date.start(), date.end(), dated.range());
        }
        return null;
    }

    private int where(int at) {
        PlaceFinder.Found found = PlaceFinder.at(sentence, at);
        if (found == null) {
            return at;
        }
        chunks.add(found.where());
        if (found.where().country() != null) {
            place = new Sourced<>(found.where(), List.of(sentence.statement().id()));
        }
        return found.until();
    }

    private Chunk plain(int at) {
        Token token = sentence.tokens().get(at);
        Token before = sentence.at(at - 1);
        boolean goesThere =
                token.is("there") && before != null && before.isWord() && !sentence.has(at + 1, Lexicon.EXISTING);
        if (goesThere && place != null) {
            Chunk.Where there = place.value();
            return new Chunk.Where(
                    token.start(),
                    token.end(),
                    there.place(),
                    there.country(),
                    place.evidence().getFirst());
        }
        Chunk.Pronoun.Means means = PRONOUNS.get(token.folded());
        boolean possessive = List.of("my", "his", "her", "their").contains(token.folded());
        return means == null
                ? new Chunk.Word(token)
                : new Chunk.Pronoun(token.start(), token.end(), Gender.of(token.folded()), possessive, means);
    }
}
