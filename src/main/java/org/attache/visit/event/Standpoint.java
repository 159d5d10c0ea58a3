package org.attache.visit.event;

import java.util.List;
import java.util.Locale;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Thesaurus;
import org.attache.english.Word;
import org.attache.geography.Place;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where those are who write or speak: the place of a dateline or a heading, or the one they name as theirs: "OSLO (NTB)
 * —", "News from Wellington", "with us in Uppsala". It is what "here" means.
 */
public final class Standpoint {

    /** A dateline or heading is no longer. */
    private static final int LONGEST = 14;

    private Standpoint() {}

    /**
     * The place a sentence tells; null where it tells none.
     *
     * @param heading whether a heading or dateline can stand there
     */
    public static @Nullable Where of(ReadSentence sentence, boolean heading) {
        Where named = heading ? ofHeading(sentence) : null;
        return named == null ? ofSpeakers(sentence) : named;
    }

    private static @Nullable Where ofHeading(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        int end = headingEnd(sentence);
        boolean other = sentence.mentions().stream().anyMatch(mention -> mention.from() < end)
                || words.subList(0, end).stream().anyMatch(word -> Lexicon.noun(word.lemma()) == Noun.VISIT);
        if (other) {
            return null;
        }
        return sentence.sentence().places().stream()
                .filter(span -> span.until() <= end && !span.adjective())
                .filter(span -> span.from() == 0 || !leadsAway(words.get(span.from() - 1), span))
                .reduce((first, last) -> last)
                .map(span -> Where.of(span, sentence))
                .orElse(null);
    }

    /** The index after a heading; 0 where the sentence begins with none. */
    private static int headingEnd(ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        for (int i = 1; i < Math.min(LONGEST, words.size()); i++) {
            switch (words.get(i).text()) {
                case "–", "—", "--", ":", "-" -> {
                    boolean joined = words.get(i).start() == words.get(i - 1).end()
                            && !words.get(i).text().equals(":");
                    if (!joined) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        boolean verbless = sentence.clauses().stream().allMatch(clause -> clause.verb() == null);
        return verbless && words.size() <= LONGEST ? words.size() : 0;
    }

    /** "Embassy of Thailand", "To Oslo": where something is of or goes to, not where it is. */
    private static boolean leadsAway(Word before, PlaceSpan span) {
        boolean country = span.places().getFirst().kind() == Place.Kind.COUNTRY;
        return switch (before.small()) {
            case "to", "for", "by", "with", "against", "about", "on" -> true;
            case "of" -> country;
            default -> false;
        };
    }

    /** "With us in Uppsala", "welcomes you in Bern". */
    private static @Nullable Where ofSpeakers(ReadSentence sentence) {
        for (Clause clause : sentence.clauses()) {
            boolean us = clause.objects().stream().anyMatch(Standpoint::isUs)
                    || clause.adjuncts().stream().anyMatch(adjunct -> isUs(adjunct.nouns()));
            if (us) {
                for (Adjunct adjunct : clause.adjuncts()) {
                    Phrase.Nouns nouns = adjunct.nouns();
                    Where where = adjunct.preposition().equals("in") && nouns != null
                            ? Where.of(nouns.first(), sentence)
                            : null;
                    if (where != null && !adjunct.leading()) {
                        return where;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a noun is those who speak. */
    public static boolean isUs(Phrase.@Nullable Nouns nouns) {
        return nouns != null
                && switch (nouns.first().head().small()) {
                    case "us", "we" -> true;
                    default -> false;
                };
    }

    /** Whether something belongs to those who speak: "our guest", "our club". */
    public static boolean isOurs(Phrase.@Nullable Nouns nouns) {
        return nouns != null && (isUs(nouns) || nouns.first().determiner().equals("our"));
    }

    /** "The show at Tarbinsk": a name that may be a place's, of which no more is known. */
    static boolean isUnknownTown(String preposition, Nominal nominal) {
        boolean site = switch (Lexicon.noun(nominal.head().lemma())) {
            case OTHER -> false;
            default -> true;
        };
        return (preposition.equals("in") || preposition.equals("at"))
                && nominal.head().tag().isName()
                && nominal.head().token().isCapitalised()
                && nominal.determiner().isEmpty()
                && !nominal.isPeople()
                && !site
                && (nominal.place() == null || nominal.place().adjective());
    }

    /** The towns of names that no table holds. */
    static List<Where> unknown(Phrase.Nouns nouns, ReadSentence sentence, Thesaurus thesaurus) {
        return nouns.items().stream()
                .filter(item -> item.place() == null && isUnknownTown("in", item))
                .filter(item -> isName(item, sentence, thesaurus))
                .map(item -> new Where(null, text(item, sentence), sentence.id()))
                .toList();
    }

    /** Whether a noun is written as a name and stands for no word. */
    private static boolean isName(Nominal nominal, ReadSentence sentence, Thesaurus thesaurus) {
        List<Word> words = sentence.sentence().words().subList(nominal.from(), nominal.until());
        String head = nominal.head().text();
        return nominal.owner() == null
                && words.stream().allMatch(word -> word.token().isCapitalised())
                && head.length() > 3
                && !head.equals(head.toUpperCase(Locale.ROOT))
                && !thesaurus.knows(head.toLowerCase(Locale.ROOT));
    }

    private static String text(Nominal nominal, ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        return sentence.sentence()
                .text()
                .substring(
                        words.get(nominal.from()).start(),
                        words.get(nominal.until() - 1).end());
    }
}
