package org.attache.people;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that speak of people, by titles, offices and names. */
final class PhraseReader {

    private final WordClasses words;
    private final List<Chunk> chunks;
    private final Titles titles;
    private final RoleChain chains;
    private final NameReader names;
    private final BareNames bareNames;

    private PhraseReader(WordClasses words) {
        this.words = words;
        this.chunks = Chunker.chunks(words);
        this.titles = new Titles(words);
        this.chains = new RoleChain(words, chunks, titles);
        this.names = new NameReader(words);
        this.bareNames = new BareNames(words, names);
    }

    /** The phrases in their order; they do not overlap. */
    static List<PersonPhrase> phrases(WordClasses words) {
        PhraseReader reader = new PhraseReader(words);
        return new Apposition(words, reader).joined(reader.read());
    }

    private List<PersonPhrase> read() {
        List<PersonPhrase> phrases = new ArrayList<>();
        int until = 0;
        for (int k = 0; k < chunks.size(); k++) {
            PersonPhrase phrase = chunks.get(k).from() < until ? null : phrase(k, false);
            if (phrase != null) {
                phrases.add(phrase);
                until = phrase.until();
            }
        }
        return phrases;
    }

    /** The office that begins at a word and leads to no name, as an apposition does; null where none does. */
    @Nullable
    PersonPhrase officeAt(int from) {
        for (int k = 0; k < chunks.size() && chunks.get(k).from() <= from + 3; k++) {
            boolean owner = words.tag(chunks.get(k).until()) == Tag.POS;
            if (chunks.get(k).from() == from && owner && k + 1 < chunks.size()) {
                return phrase(k + 1, true);
            }
            if (chunks.get(k).from() == from) {
                return phrase(k, true);
            }
        }
        return null;
    }

    private @Nullable PersonPhrase phrase(int k, boolean apposed) {
        Chunk chunk = chunks.get(k);
        int title = titles.last(chunk);
        if (title < 0) {
            return apposed ? null : bareNames.read(chunk);
        }
        int start = titles.after(title);
        int first = firstChunk(k);
        if (start < chunk.until()) {
            Name name = apposed ? null : names.read(start, chunk.until(), true);
            boolean whole = name != null && (name.until() >= chunk.until() || words.isHeading() || isCut(name));
            return whole ? titled(first, chunk, title, roleUntil(chunk, start), name.until(), name) : null;
        }
        if (words.isHonorific(title) && titles.firstOfRun(title) <= chunk.core()) {
            return null;
        }
        RoleChain.Chain chain = chains.follow(k, title, apposed);
        return titled(first, chunk, title, chain.roleUntil(), chain.until(), chain.name());
    }

    /** A name may end before a date or a place that the chunk goes on with, not before a common noun. */
    private boolean isCut(Name name) {
        return words.place(name.until()) != null;
    }

    private int roleUntil(Chunk chunk, int nameFrom) {
        int at = nameFrom;
        while (at > chunk.core() && words.isHonorific(at - 1)) {
            at--;
        }
        return at;
    }

    /** "Science and Technology Minister": the fields before an "and" belong to the office behind it. */
    private int firstChunk(int k) {
        int first = k;
        while (first > 0
                && chunks.get(first).core() == chunks.get(first).from()
                && words.noun(chunks.get(first).from()) == Noun.FIELD
                && words.isCapital(chunks.get(first).from())
                && isJoined(chunks.get(first - 1), chunks.get(first))
                && words.noun(chunks.get(first - 1).until() - 1) == Noun.FIELD) {
            first--;
        }
        return first;
    }

    private boolean isJoined(Chunk before, Chunk after) {
        boolean and = words.tag(before.until()) == Tag.CC || words.is(before.until(), ",");
        return and && after.from() == before.until() + 1;
    }

    private PersonPhrase titled(int first, Chunk chunk, int title, int roleUntil, int until, @Nullable Name name) {
        int core = first < chunks.size() ? chunks.get(first).core() : chunk.core();
        int head = officeHead(chunk, title);
        int roleFrom = core;
        while (roleFrom < head && words.isHonorific(roleFrom)) {
            roleFrom++;
        }
        Office office = head < 0 || words.isHonorific(head) ? null : Office.of(words, roleFrom, roleUntil, head);
        int from = chunks.get(first).from();
        Name called = name == null && office != null ? nobleName(chunk, title, until) : name;
        Homes homes = new Homes(words);
        String home = homes.of(from, name == null ? until : name.from());
        int end = name == null ? until : homes.end(name.until());
        boolean group = name == null && (words.isPlural(title) || words.noun(title) == Noun.GROUP);
        boolean possessed = words.tag(from - 1) == Tag.POS || words.tag(from) == Tag.PRPS;
        boolean definite = possessed || words.is(from, "the") || words.is(from, "this") || words.is(from, "both");
        return new PersonPhrase(
                from,
                end,
                called == null ? title : called.last(),
                called,
                office,
                gender(core, name == null ? title + 1 : name.from()),
                home == null && name != null ? homes.of(name.until(), end) : home,
                group,
                PersonPhrase.Trust.TITLED,
                definite || (words.isCapital(title) && !words.is(from, "a") && !words.is(from, "an")));
    }

    /** "The Duke of Arlen": the title with its place is the name. */
    private @Nullable Name nobleName(Chunk chunk, int title, int until) {
        boolean noble = Lexicon.isTitle(words.lemma(title), "noble")
                && words.isCapital(title)
                && words.is(chunk.until(), "of")
                && until > chunk.until() + 1;
        return noble
                ? new Name(
                        title,
                        until,
                        until - 1,
                        words.slice(title, until),
                        List.of(words.small(title), "of", words.small(until - 1)))
                : null;
    }

    private int officeHead(Chunk chunk, int title) {
        for (int i = title; i >= chunk.core(); i--) {
            if (words.isTitle(i) && !words.isHonorific(i)) {
                return i;
            }
        }
        return -1;
    }

    private Gender gender(int from, int until) {
        for (int i = until - 1; i >= from; i--) {
            String small = words.small(i);
            Gender gender = Gender.of(small.endsWith(".") ? small.substring(0, small.length() - 1) : words.lemma(i));
            if (gender != Gender.UNKNOWN && words.isTitle(i)) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }
}
