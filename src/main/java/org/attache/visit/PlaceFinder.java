package org.attache.visit;

import java.util.Optional;
import org.attache.geography.Countries;
import org.jspecify.annotations.Nullable;

/** Finds cities, sites and countries in a sentence. */
final class PlaceFinder {

    private PlaceFinder() {}

    /**
     * A place in a sentence.
     *
     * @param until index after its last token
     */
    record Found(Chunk.Where where, int until) {}

    /** The place that starts at a token; null where none does. */
    static @Nullable Found at(Sentence sentence, int at) {
        Found described = described(sentence, at);
        if (described != null && cityLength(sentence, at) == 0) {
            return described;
        }
        Countries.Found country = country(sentence, at);
        if (country != null && cityLength(sentence, at) == 0) {
            int until = after(sentence, at, country.end());
            return isAdjective(sentence, country, until)
                    ? null
                    : new Found(where(sentence, at, until, null, country.country()), until);
        }
        int until = Math.max(runEnd(sentence, at), at + cityLength(sentence, at));
        if (until == at) {
            return null;
        }
        String name = sentence.slice(at, until);
        Optional<String> known = Gazetteer.countryOfPlace(name);
        int next = sentence.is(until, ",") ? until + 1 : until;
        Countries.Found stated = next > until ? country(sentence, next) : null;
        if (stated != null && known.orElse(stated.country()).equals(stated.country())) {
            int end = after(sentence, next, stated.end());
            if (!isAdjective(sentence, stated, end)) {
                return new Found(where(sentence, at, end, name, stated.country()), end);
            }
        }
        Found inState = inState(sentence, at, until, next);
        return inState == null ? new Found(where(sentence, at, until, name, known.orElse(null)), until) : inState;
    }

    /** "Lawrence, Kansas": a city with its state behind a comma. */
    private static @Nullable Found inState(Sentence sentence, int at, int until, int state) {
        int length = state > until ? Gazetteer.stateLength(sentence, state) : 0;
        if (length == 0) {
            return null;
        }
        String name = sentence.slice(at, until);
        String country =
                Gazetteer.countryOfPlace(sentence.slice(state, state + length)).orElseThrow();
        return Gazetteer.countryOf(name).orElse(country).equals(country)
                ? new Found(where(sentence, at, state + length, name, country), state + length)
                : null;
    }

    /** "The Norwegian port of Bergen", "Norway's capital, Oslo": a country with a city in it. */
    private static @Nullable Found described(Sentence sentence, int at) {
        Countries.Found country = country(sentence, at);
        if (country == null) {
            return null;
        }
        int next = after(sentence, at, country.end());
        int from = next;
        while (sentence.at(next) instanceof Token token && Lexicon.GEOGRAPHY.has(token) && !token.isCapitalised()) {
            next++;
        }
        if (next == from) {
            return null;
        }
        int name = sentence.is(next, "of") || sentence.is(next, ",") ? next + 1 : next;
        int until = name < sentence.size() ? runEnd(sentence, name) : name;
        if (until == name) {
            return new Found(where(sentence, at, next, null, country.country()), next);
        }
        return new Found(where(sentence, at, until, sentence.slice(name, until), country.country()), until);
    }

    private static Chunk.Where where(
            Sentence sentence, int from, int until, @Nullable String place, @Nullable String country) {
        return new Chunk.Where(
                sentence.tokens().get(from).start(),
                sentence.tokens().get(until - 1).end(),
                place,
                country,
                null);
    }

    static Countries.@Nullable Found country(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token == null
                ? null
                : sentence.countries().stream()
                        .filter(found -> found.start() == token.start())
                        .findFirst()
                        .orElse(null);
    }

    static int after(Sentence sentence, int from, int offset) {
        int until = from + 1;
        while (sentence.at(until) instanceof Token token && token.start() < offset) {
            until++;
        }
        return until;
    }

    /** "Pakistani", and "US" before a noun, say whose something is; nobody travels there. */
    private static boolean isAdjective(Sentence sentence, Countries.Found country, int until) {
        String words = sentence.text().substring(country.start(), country.end());
        if (Countries.isAdjective(words) || sentence.tokens().get(until - 1).possessive()) {
            return true;
        }
        Token next = sentence.at(until);
        boolean abbreviation = words.codePoints().noneMatch(Character::isLowerCase);
        return abbreviation
                && next != null
                && next.isWord()
                && !sentence.inDate().get(until)
                && !Lexicon.STOPNAME.has(next)
                && !Lexicon.AUXILIARY.has(next);
    }

    /** The tokens of a known city whose name is no run of capitalised words: "Cox's Bazar", "The Hague". */
    private static int cityLength(Sentence sentence, int at) {
        int length = Gazetteer.cityLength(sentence, at);
        boolean article = sentence.is(at, "the");
        boolean taken = sentence.inDate().get(at);
        return length < 2 || taken || (article && sentence.tokens().get(at + 1).possessive()) ? 0 : length;
    }

    /** The end of a run of capitalised words that can be a place. */
    private static int runEnd(Sentence sentence, int from) {
        int at = from;
        int end = from;
        boolean excluded = false;
        while (sentence.at(at) instanceof Token token) {
            boolean name = isPlaceWord(sentence, at);
            boolean inner = at > from && Lexicon.PARTICLE.has(token);
            if (!name && !inner) {
                break;
            }
            excluded |= Lexicon.ORGANISATION.has(token) || token.possessive();
            at++;
            end = name ? at : end;
        }
        boolean region = end > from
                && sentence.tokens().subList(from, end).stream()
                        .allMatch(token -> Lexicon.REGION.has(token) || Lexicon.MODIFIER.has(token));
        return excluded || region ? from : end;
    }

    private static boolean isPlaceWord(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return token.isNameLike()
                && !sentence.inDate().get(at)
                && !sentence.inCountry().get(at)
                && !Lexicon.STOPNAME.has(token)
                && !RoleFinder.isHead(token);
    }
}
