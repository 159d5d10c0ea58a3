package org.attache.people.phrases;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.geography.Place;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Follows an office over what it is in charge of, up to the name it leads to: office, then preposition and noun phrase,
 * then more fields, then perhaps a name at the end of the last noun phrase.
 */
final class RoleChain {

    private static final int NAME = 2;

    /** So many noun phrases can belong to an office. */
    private static final int LONGEST = 12;

    private final WordClasses words;
    private final List<Chunk> chunks;
    private final Titles titles;
    private final NameReader names;

    RoleChain(WordClasses words, List<Chunk> chunks, Titles titles) {
        this.words = words;
        this.chunks = chunks;
        this.titles = titles;
        this.names = new NameReader(words);
    }

    /**
     * What follows an office.
     *
     * @param until index after its last word
     * @param roleUntil index after the last word of the office
     * @param name the name that it leads to; null where it leads to none
     */
    record Chain(int until, int roleUntil, @Nullable Name name) {}

    /**
     * The chain behind a noun phrase that ends in an office.
     *
     * @param head index of the noun of the office
     * @param apposed whether the office stands behind a name, where it reaches far
     */
    Chain follow(int chunk, int head, boolean apposed) {
        Chunk first = chunks.get(chunk);
        boolean capital = words.isCapital(head) && !first.hasDeterminer();
        Chain sure = new Chain(first.until(), first.until(), null);
        int end = first.until();
        for (int k = chunk + 1; k < Math.min(chunks.size(), chunk + LONGEST); k++) {
            Chunk next = chunks.get(k);
            Step step = step(end, next, head, capital);
            boolean more = k + 1 < chunks.size() && words.is(next.until(), "and") && isField(chunks.get(k + 1));
            if (step == Step.NONE && more && capital && words.is(end, "and") && isCapital(next, end)) {
                step = Step.AND;
            }
            boolean places = words.isPlural(head)
                    && words.is(end, "and")
                    && next.from() == end + 1
                    && words.place(end - 1) != null
                    && words.place(next.from()) != null;
            step = places ? Step.SURE : step;
            if (step == Step.NONE) {
                break;
            }
            Name name = nameIn(next, step, capital);
            if (name != null) {
                return new Chain(name.until(), roleUntil(name), name);
            }
            if (titles.leadsToName(next) || isSomebody(next, head)) {
                break;
            }
            end = next.until();
            boolean field = step == Step.AND
                    && sure.until() > first.until()
                    && lastKnown(next) == next.until() - 1
                    && isField(next);
            if (apposed || step == Step.SURE || field) {
                sure = new Chain(end, end, null);
            }
        }
        return sure;
    }

    /** "A spokesman for Lars Tveit", "the wife of Ana Ruiz": they are of somebody, not of a thing. */
    private boolean isSomebody(Chunk next, int head) {
        boolean personal = Lexicon.isTitle(words.lemma(head), "personal") || words.noun(head) != Noun.OFFICE;
        Name name = personal && !next.hasDeterminer() ? names.read(next.core(), next.until(), false) : null;
        return name != null && name.until() >= next.until();
    }

    private enum Step {
        NONE,
        /** Belongs to the office only where a name follows. */
        PERHAPS,
        SURE,
        /** Another field or office of the same person. */
        AND
    }

    private Step step(int end, Chunk next, int head, boolean capital) {
        if (words.tag(end) == Tag.POS && next.from() == end + 1 && end > chunkEnd(head)) {
            return Step.SURE;
        }
        if (next.from() == end + 1 && words.place(end) == null) {
            boolean organisation = titles.hasOrganisation(next);
            boolean title = titles.last(next) >= 0;
            boolean accredited =
                    Lexicon.isTitle(words.lemma(head), "accredited") || Lexicon.isTitle(words.lemma(head), "personal");
            return switch (words.small(end)) {
                case "of", "for" -> isDay(next) ? Step.NONE : Step.SURE;
                case "to" -> accredited || title || organisation ? Step.SURE : Step.PERHAPS;
                case "at" -> organisation ? Step.SURE : Step.PERHAPS;
                case "on" -> accredited && !isDay(next) ? Step.SURE : Step.PERHAPS;
                case "in", "with" -> Step.PERHAPS;
                case "and", "&" -> isMore(next, capital) ? Step.AND : Step.NONE;
                case "," -> isField(next) ? Step.AND : Step.NONE;
                default -> Step.NONE;
            };
        }
        boolean series = next.from() == end + 2 && words.is(end, ",") && words.is(end + 1, "and");
        return series && isField(next) ? Step.AND : Step.NONE;
    }

    /** The end of the noun phrase of an office; its own genitive leads to something else: "the minister's car". */
    private int chunkEnd(int head) {
        int at = head + 1;
        while (words.tag(at).isNoun() || words.isHyphen(at)) {
            at++;
        }
        return at;
    }

    /** The first of "International and Scientific Affairs" behind another "and". */
    private boolean isCapital(Chunk next, int and) {
        return next.from() == and + 1 && titles.last(next) < 0 && words.isCapital(next.from());
    }

    private boolean isDay(Chunk chunk) {
        return words.noun(chunk.until() - 1) == Noun.DAY || words.inDate(chunk.from());
    }

    /** "Minister of Trade and Industry", "chairman and founder", "Deputy Prime Minister and Foreign Minister". */
    private boolean isMore(Chunk next, boolean capital) {
        int title = titles.last(next);
        boolean office = title >= 0
                && !next.hasDeterminer()
                && words.noun(title) == Noun.OFFICE
                && (capital ? words.isCapital(title) : !words.isCapital(title))
                && !words.isPlural(title);
        return office || isField(next);
    }

    private boolean isField(Chunk chunk) {
        if (titles.last(chunk) >= 0) {
            return false;
        }
        int last = lastKnown(chunk);
        return last >= 0 && words.noun(last) == Noun.FIELD && words.isCapital(chunk.core());
    }

    private @Nullable Name nameIn(Chunk next, Step step, boolean capital) {
        int title = titles.last(next);
        if (title < 0) {
            return afterField(next, step);
        }
        int start = titles.after(title);
        boolean ours = step == Step.AND || (next.hasDeterminer() && capital && words.noun(title) != Noun.PERSON);
        boolean honorific = words.isHonorific(title) && titles.firstOfRun(title) > next.core();
        Name name = start < next.until() && (ours || honorific) ? names.read(start, next.until(), true) : null;
        return name != null && name.until() >= next.until() ? name : null;
    }

    /** In "for Cyberspace Noor Haddad" the field comes first; two words alone are a field or another name. */
    private @Nullable Name afterField(Chunk next, Step step) {
        int known = lastKnown(next);
        int start = known + 1;
        if (known < 0) {
            start = next.until();
            int weight = 0;
            while (start > next.core() && weight < NAME) {
                start--;
                boolean joined = words.isHyphen(start) || words.isHyphen(start + 1) || words.isInitial(start);
                weight += joined ? 0 : 1;
            }
            if (weight < NAME || start == next.core() || step == Step.AND) {
                return null;
            }
        }
        if (start >= next.until()) {
            return null;
        }
        start = isGivenName(next, start - 1) ? start - 1 : start;
        Name name = names.read(start, next.until(), true);
        return name != null && name.until() >= next.until() ? name : null;
    }

    /** "President of the National Assembly Alen Simonyan": a word that is a town too, before a single one. */
    private boolean isGivenName(Chunk chunk, int i) {
        PlaceSpan place = words.place(i);
        return i + 2 == chunk.until()
                && i > chunk.core()
                && place != null
                && place.until() == place.from() + 1
                && place.places().getFirst().kind() == Place.Kind.CITY;
    }

    /** The last word of a phrase that can be no name: of a field, an organisation, a place, in small letters. */
    private int lastKnown(Chunk chunk) {
        for (int i = chunk.until() - 1; i >= chunk.core(); i--) {
            boolean surname = i == chunk.until() - 1
                    && Lexicon.isNamePart(words.small(i), "surname")
                    && words.isCapital(i - 1)
                    && words.noun(i - 1) == Noun.OTHER;
            PlaceSpan place = words.place(i);
            boolean placed = place != null && (place.certain() || place.from() == chunk.core());
            boolean small = words.tag(i) != Tag.HYPH
                    && !words.isCapital(i)
                    && !words.isHyphen(i - 1)
                    && !Lexicon.isNamePart(words.small(i), "particle");
            boolean noun = words.noun(i) != Noun.OTHER && words.noun(i) != Noun.HONORIFIC;
            if (!surname && (placed || small || noun || words.isAcronym(i)) && !words.isInitial(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The office ends before the titles that belong to the name: "Minister Shri R. K. Nambiar". */
    private int roleUntil(Name name) {
        return words.isHonorific(name.from() - 1) ? titles.firstOfRun(name.from() - 1) : name.from();
    }
}
