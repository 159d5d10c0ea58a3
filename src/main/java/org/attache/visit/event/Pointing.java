package org.attache.visit.event;

import java.util.List;
import org.attache.clause.Clause;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;
import org.attache.geography.Countries;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/** Reads a place that is pointed at instead of named: "here", "there", "the Kenyan capital", "the town", "with us". */
final class Pointing {

    private final ReadSentence sentence;
    private final Scene scene;

    Pointing(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
    }

    /** What an adverb of a clause, or "with us", points at; null for nothing. */
    @Nullable
    Where of(Clause clause) {
        boolean existential = clause.verb() != null
                && clause.verb().main().lemma().equals("be")
                && !clause.objects().isEmpty();
        boolean there = !existential && has(clause, "there");
        boolean here = has(clause, "here")
                || clause.adjuncts().stream()
                        .anyMatch(adjunct -> isWith(adjunct.preposition()) && Standpoint.isUs(adjunct.nouns()));
        Where near = there ? before(clause) : null;
        return near != null ? near : there ? scene.lastPlace() : here ? scene.here() : null;
    }

    /** The place that the sentence names last before its "there"; null for none. */
    private @Nullable Where before(Clause clause) {
        int there = clause.adverbs().stream()
                .filter(adverb -> Lexicon.isAdverb(adverb.small(), "there"))
                .mapToInt(Word::index)
                .findFirst()
                .orElse(0);
        List<Word> words = sentence.sentence().words();
        return sentence.sentence().places().stream()
                .filter(span -> span.until() <= there && !span.adjective())
                .filter(span ->
                        span.from() > 0 && leadsTo(words.get(span.from() - 1).small()))
                .reduce((first, last) -> last)
                .map(span -> scene.likelier(Where.of(span, sentence), span))
                .orElse(null);
    }

    private static boolean leadsTo(String preposition) {
        return Lexicon.isPreposition(preposition, "at") || Lexicon.isPreposition(preposition, "to");
    }

    private static boolean isWith(String preposition) {
        return Lexicon.isPreposition(preposition, "with") || preposition.equals("to") || preposition.equals("among");
    }

    private static boolean has(Clause clause, String kind) {
        boolean particle =
                clause.verb() != null && Lexicon.isAdverb(clause.verb().particle(), kind);
        return particle || clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), kind));
    }

    /** What a noun points at; null where it points at no place. */
    @Nullable
    Where of(Nominal nominal) {
        boolean same = nominal.determiner().equals("the")
                && nominal.until() - nominal.from() > 2
                && sentence.sentence().words().get(nominal.from() + 1).small().equals("same")
                && Lexicon.noun(nominal.head().lemma()) == Noun.SITE;
        if (same) {
            return scene.lastPlace();
        }
        boolean settlement = switch (nominal.head().lemma()) {
            case "city", "town", "village", "capital", "country", "island", "port", "kingdom", "republic" -> true;
            default -> false;
        };
        boolean known = nominal.determiner().equals("the")
                || (nominal.head().lemma().equals("town") && nominal.until() - nominal.from() == 1);
        if (!settlement || !known || nominal.place() != null || nominal.isPeople()) {
            return null;
        }
        String country = countryIn(nominal);
        Where last = scene.lastPlace();
        if (nominal.head().lemma().equals("capital")) {
            return capital(country == null && last != null ? last.country() : country, last);
        }
        boolean plain = nominal.until() - nominal.from() <= 2;
        if (country != null) {
            Where fitting = scene.placeIn(country);
            return fitting == null ? new Where(country, null, sentence.id()) : fitting;
        }
        return plain ? last : null;
    }

    private @Nullable Where capital(@Nullable String country, @Nullable Where last) {
        String city = country == null ? null : Countries.capital(country).orElse(null);
        return country == null || city == null
                ? null
                : new Where(
                        country,
                        city,
                        last != null && country.equals(last.country()) ? last.statement() : sentence.id());
    }

    /** "Kenyan" of "the Kenyan capital". */
    private @Nullable String countryIn(Nominal nominal) {
        List<PlaceSpan> within = sentence.sentence().places().stream()
                .filter(span -> span.from() >= nominal.from() && span.until() <= nominal.until())
                .toList();
        return within.size() == 1 ? within.getFirst().country() : null;
    }
}
