package org.attache.visit.event;

import java.util.List;
import java.util.Locale;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;
import org.attache.geography.Countries;
import org.attache.geography.Place;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit goes.
 *
 * @param country its canonical name; null for a town of a country that is not known
 * @param place the town or site; null for a country as a whole
 * @param statement the one that names it
 */
public record Where(@Nullable String country, @Nullable String place, String statement) {

    /** The place that a noun names; null where it names none. */
    public static @Nullable Where of(Nominal nominal, ReadSentence sentence) {
        PlaceSpan span = nominal.place();
        if (nominal.isPeople()) {
            return null;
        }
        if (span == null) {
            Where site = ofSite(nominal, sentence);
            return site == null ? apposed(nominal, sentence) : site;
        }
        boolean articled = nominal.determiner().equals("the")
                && span.places().getFirst().kind() == Place.Kind.CITY
                && nominal.head().index() < span.until();
        if (span.adjective() || articled) {
            return null;
        }
        boolean partOfName = !span.certain()
                && nominal.from() < span.from()
                && isPartOfName(sentence.sentence().words().get(span.from() - 1));
        if (partOfName) {
            return null;
        }
        if (nominal.head().index() < span.from()) {
            return new Where(span.country(), nominal.head().text(), sentence.id());
        }
        PlaceSpan outer = outer(nominal, span, sentence.sentence().places());
        Place inner = likeliest(span, outer == null ? around(span, sentence) : outer);
        return switch (inner.kind()) {
            case COUNTRY -> new Where(inner.country(), null, sentence.id());
            case CITY, STATE -> new Where(inner.country(), inner.name(), sentence.id());
            case REGION ->
                inner.country() == null
                        ? new Where(inner.name(), null, sentence.id())
                        : new Where(inner.country(), inner.name(), sentence.id());
        };
    }

    /** "Minot Air Force Base", "Gdansk shipyard": the town in the name of a site; null where there is none. */
    private static @Nullable Where ofSite(Nominal nominal, ReadSentence sentence) {
        boolean site = switch (Lexicon.noun(nominal.head().lemma().toLowerCase(Locale.ROOT))) {
            case SITE, ORGANISATION, EVENT -> true;
            default -> false;
        };
        Nominal owner = nominal.owner();
        if (owner != null) {
            return isInTown(nominal, owner) ? of(owner, sentence) : null;
        }
        if (!site) {
            return null;
        }
        List<PlaceSpan> spans = sentence.sentence().places();
        PlaceSpan place = null;
        for (int i = firstFrom(nominal.from(), spans);
                i < spans.size() && spans.get(i).until() <= nominal.head().index() && place == null;
                i++) {
            boolean town = spans.get(i).certain()
                    && !spans.get(i).adjective()
                    && spans.get(i).places().getFirst().kind() == Place.Kind.CITY;
            place = town ? spans.get(i) : null;
        }
        return place == null ? null : of(place, sentence);
    }

    /** "The Ulster Museum, Belfast", "St Mary's, Ely": the town behind the name of what lies in it. */
    private static @Nullable Where apposed(Nominal nominal, ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        int comma = nominal.until();
        boolean named =
                nominal.head().token().isCapitalised() && nominal.head().tag().isNoun();
        boolean led = named
                && comma + 1 < words.size()
                && (words.get(comma).text().equals(",")
                        || words.get(comma).text().equals("("));
        List<PlaceSpan> spans = sentence.sentence().places();
        int next = led ? firstFrom(comma + 1, spans) : spans.size();
        PlaceSpan town = next < spans.size() && spans.get(next).from() == comma + 1 ? spans.get(next) : null;
        boolean ends = town != null
                && !town.adjective()
                && town.places().getFirst().kind() == Place.Kind.CITY
                && (town.until() >= words.size() || isEnd(words.get(town.until())));
        return town == null || !ends ? null : of(town, sentence);
    }

    private static boolean isEnd(Word word) {
        return switch (word.tag()) {
            case COMMA, STOP, COLON, IN, CC, TO -> true;
            default -> word.text().equals(")");
        };
    }

    /** "Oslo's Opera House", "Riga's port": what a town has lies there. */
    private static boolean isInTown(Nominal nominal, Nominal owner) {
        PlaceSpan town = owner.place();
        return town != null
                && !owner.isPeople()
                && !town.adjective()
                && town.places().getFirst().kind() == Place.Kind.CITY
                && (nominal.head().token().isCapitalised()
                        || Lexicon.noun(nominal.head().lemma()) == Noun.SITE);
    }

    /** The likeliest place of a name. */
    public static Where of(PlaceSpan span, ReadSentence sentence) {
        Place place = span.places().getFirst();
        return place.kind() == Place.Kind.COUNTRY
                ? new Where(place.country(), null, sentence.id())
                : place.country() == null && place.kind() == Place.Kind.REGION
                        ? new Where(place.name(), null, sentence.id())
                        : new Where(place.country(), place.name(), sentence.id());
    }

    /** "5th Fleet", "Naval Reading": what stands before it makes an ordinary word no place. */
    private static boolean isPartOfName(Word before) {
        return before.token().isCapitalised()
                || Character.isDigit(before.text().charAt(0))
                || switch (before.tag()) {
                    case CD, JJ, NNP -> true;
                    default -> false;
                };
    }

    /** Whether it is the capital of its country, which few mean another town by. */
    public boolean isCapital() {
        return country != null
                && place != null
                && Countries.capital(country).filter(place::equals).isPresent();
    }

    /** Whether it is a part of the world larger than a country. */
    public boolean isRegion() {
        return country != null && place == null && Countries.canonical(country).isEmpty();
    }

    /** The country as a whole. */
    public Where whole() {
        return new Where(country, null, statement);
    }

    /** The span behind the first within the same noun: "Cambodia" of "Phnom Penh, Cambodia". */
    private static @Nullable PlaceSpan outer(Nominal nominal, PlaceSpan inner, List<PlaceSpan> spans) {
        int low = firstFrom(inner.until(), spans);
        return low < spans.size() && spans.get(low).until() <= nominal.until() ? spans.get(low) : null;
    }

    /** "In Georgia, in the hills north of Atlanta": a town that says more of where the place before the comma is. */
    private static @Nullable PlaceSpan around(PlaceSpan span, ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        List<PlaceSpan> spans = sentence.sentence().places();
        int next = firstFrom(span.until(), spans);
        boolean aside = next < spans.size()
                && words.get(span.until()).text().equals(",")
                && words.subList(span.until() + 1, spans.get(next).from()).stream()
                        .allMatch(word -> switch (word.tag()) {
                            case DT, NN, NNS, JJ, RB -> true;
                            case IN -> !leadsAway(word.small());
                            default -> false;
                        });
        boolean direct = aside && spans.get(next).from() > span.until() + 1;
        return direct && spans.get(next).places().getFirst().kind() == Place.Kind.CITY ? spans.get(next) : null;
    }

    private static boolean leadsAway(String preposition) {
        return switch (preposition) {
            case "to", "from", "with", "for", "after", "before", "via", "through", "about" -> true;
            default -> false;
        };
    }

    /** The index of the first span that begins at a word or behind it. */
    private static int firstFrom(int word, List<PlaceSpan> spans) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).from() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Place likeliest(PlaceSpan span, @Nullable PlaceSpan outer) {
        if (outer != null) {
            for (Place place : span.places()) {
                boolean inside = outer.places().stream()
                        .anyMatch(around ->
                                around.country() != null && around.country().equals(place.country()));
                if (inside && place.kind() != Place.Kind.COUNTRY) {
                    return place;
                }
            }
        }
        return span.places().getFirst();
    }
}
