package org.attache.people.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.people.Gender;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that speak of people, by titles, offices and names. */
public final class PhraseReader {

    private final WordClasses words;
    private final List<Chunk> chunks;
    private final Titles titles;
    private final RoleChain chains;
    private final NameReader names;
    private final BareNames bareNames;
    private final Map<Integer, Integer> starts = new HashMap<>();

    private PhraseReader(WordClasses words) {
        this.words = words;
        this.chunks = Chunker.chunks(words);
        this.titles = new Titles(words);
        this.chains = new RoleChain(words, chunks, titles);
        this.names = new NameReader(words);
        this.bareNames = new BareNames(words, names);
        for (int k = 0; k < chunks.size(); k++) {
            starts.put(chunks.get(k).from(), k);
        }
    }

    /** The phrases in their order; they do not overlap. */
    public static List<PersonPhrase> phrases(WordClasses words) {
        PhraseReader reader = new PhraseReader(words);
        return new Apposition(words, reader).joined(reader.read());
    }

    private List<PersonPhrase> read() {
        List<PersonPhrase> phrases = new ArrayList<>();
        List<PersonPhrase> bodies = Bodies.read(words);
        int until = 0;
        int body = 0;
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            while (body < bodies.size() && bodies.get(body).until() <= chunk.from()) {
                body++;
            }
            PersonPhrase group =
                    body < bodies.size() && bodies.get(body).from() < chunk.until() ? bodies.get(body) : null;
            if (group != null) {
                if (group.from() >= until) {
                    phrases.add(group);
                    until = group.until();
                }
                continue;
            }
            PersonPhrase phrase = chunk.from() < until ? null : phrase(k, false);
            PersonPhrase spouse = chunk.from() < until ? null : spouse(k);
            phrase = spouse == null ? phrase : spouse;
            if (phrase != null && !isQuoted(phrase)) {
                phrases.add(phrase);
                until = phrase.until();
            }
        }
        return phrases;
    }

    /** "Mr and Mrs Lindqvist", "President and Mrs Okafor": the first has the name of the second. */
    private @Nullable PersonPhrase spouse(int k) {
        Chunk chunk = chunks.get(k);
        int title = titles.last(chunk);
        boolean possible = title == chunk.until() - 1
                && words.isCapital(title)
                && !chunk.hasDeterminer()
                && words.tag(chunk.until()) == Tag.CC
                && words.isHonorific(chunk.until() + 1)
                && Gender.of(words.small(chunk.until() + 1).replace(".", "")) == Gender.FEMALE;
        Name name = possible ? names.read(chunk.until() + 2, words.size(), true) : null;
        PersonPhrase phrase = name == null ? null : titled(k, chunk, title, title + 1, title + 1, null);
        return phrase == null || name == null ? null : phrase.called(name);
    }

    /** The name of a work: "Queen Amina" between quotation marks. */
    private boolean isQuoted(PersonPhrase phrase) {
        return words.isQuote(phrase.from() - 1)
                && words.isQuote(phrase.until())
                && (phrase.name() != null || words.isCapital(phrase.head()));
    }

    /** The office that begins at a word and leads to no name, as an apposition does; null where none does. */
    @Nullable
    public PersonPhrase officeAt(int from) {
        Integer chunk = starts.get(from);
        if (chunk == null) {
            return null;
        }
        boolean owner = words.tag(chunks.get(chunk).until()) == Tag.POS && chunk + 1 < chunks.size();
        return phrase(owner ? chunk + 1 : chunk, true);
    }

    private @Nullable PersonPhrase phrase(int k, boolean apposed) {
        Chunk chunk = chunks.get(k);
        int title = bareNames.isDescription(chunk) ? -1 : titles.last(chunk);
        if (title < 0) {
            return apposed ? null : bareNames.read(chunk);
        }
        int start = titles.after(title);
        int first = firstChunk(k);
        if (start < chunk.until()) {
            Name name = apposed ? null : names.read(start, chunk.until(), true);
            boolean site = name != null && words.noun(name.last()) == Noun.SITE && titles.isArticled(chunk);
            boolean whole =
                    name != null && !site && (name.until() >= chunk.until() || words.isHeading() || isCut(name));
            int roleUntil = officeHead(chunk, title) == title ? start : titles.roleUntil(chunk, start);
            return whole && name != null ? titled(first, chunk, title, roleUntil, name.until(), name) : null;
        }
        if (words.isHonorific(title)) {
            return apposed ? null : bareNames.read(chunk);
        }
        RoleChain.Chain chain = chains.follow(k, title, apposed);
        return titled(first, chunk, title, chain.roleUntil(), chain.until(), chain.name());
    }

    /**
     * A name may end before a place and before what is its own: "President Park proposal"; a bridge has one as its
     * name.
     */
    private boolean isCut(Name name) {
        int next = name.until();
        boolean small = next < words.size()
                && Character.isLowerCase(words.at(next).text().charAt(0));
        return words.place(next) != null
                || (small
                        && switch (words.noun(next)) {
                            case SITE, ORGANISATION, GROUP, FICTION -> false;
                            default -> true;
                        });
    }

    /** "Science and Technology Minister", "Bank of Ghana Governor": what stands before the office belongs to it. */
    private int firstChunk(int k) {
        int first = k;
        if (k > 0
                && words.is(chunks.get(k).from() - 1, "of")
                && chunks.get(k - 1).until() == chunks.get(k).from() - 1
                && words.noun(chunks.get(k - 1).until() - 1) == Noun.ORGANISATION
                && words.isCapital(chunks.get(k - 1).until() - 1)) {
            return k - 1;
        }
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
        for (int i = core; i < head; i++) {
            boolean rank = Lexicon.isTitle(words.lemma(i), "rank");
            roleFrom = (words.isHonorific(i) && roleFrom == i) || rank || isApart(i, head) ? i + 1 : roleFrom;
        }
        Office office = head < 0 ? null : Office.of(words, roleFrom, roleUntil, head);
        int from = roleFrom > core && isApart(roleFrom - 1, head)
                ? roleFrom
                : chunks.get(first).from();
        Name called = name == null && office != null ? nobleName(chunk, title, until) : name;
        if (name == null && called != null && office != null) {
            office = office.unsaid();
        }
        Homes homes = new Homes(words);
        String home = homes.of(from, name == null ? until : name.from());
        int end = name == null ? until : homes.end(name.until());
        boolean group = name == null && (words.isPlural(title) || words.noun(title) == Noun.GROUP);
        boolean possessed = words.tag(from - 1) == Tag.POS || words.isPossessive(from);
        boolean definite = possessed || words.is(from, "the") || words.is(from, "this") || words.is(from, "both");
        return new PersonPhrase(
                from,
                end,
                called == null ? title : called.last(),
                called,
                office,
                titles.gender(core, name == null ? title + 1 : name.from()),
                home == null && name != null ? homes.of(name.until(), end) : home,
                group,
                PersonPhrase.Trust.TITLED,
                definite || (words.isCapital(title) && !words.is(from, "a") && !words.is(from, "an")));
    }

    /** "The visit Minister Lyle Dunn was to pay": a noun before a title in capitals is another phrase. */
    private boolean isApart(int i, int head) {
        boolean other = switch (words.noun(i)) {
            case VISIT, EVENT, CANCELLATION, POSTPONEMENT, INVITATION, PLAN, DAY -> true;
            default -> false;
        };
        return (other || words.tag(i) == Tag.NNS) && !words.isCapital(i) && words.isCapital(head);
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
        boolean compound = title > chunk.core()
                && words.isCapital(title - 1)
                && !words.isHonorific(title - 1)
                && words.place(title - 1) == null
                && words.tag(title - 1) != Tag.HYPH
                && !Lexicon.isTitle(words.lemma(title), "rank");
        return compound ? title : -1;
    }
}
