package org.attache.visit.retraction;

import java.util.List;
import java.util.Set;
import org.attache.clause.Clause;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Mention;
import org.attache.visit.event.ReadSentence;

/** Knows what has the name of somebody and is none: a ship, a horse, a painting, because the text says what it is. */
final class Things {

    private static final Set<String> THINGS = Set.of("artifact", "animal");
    private static final Set<String> STORIES = Set.of("fiction", "movie", "drama");

    /** What stands behind a name and says what it is has no more words before its noun. */
    private static final int REACH = 7;

    private final Thesaurus thesaurus;

    Things(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** Whether a sentence says that a name is that of a thing. */
    boolean isOne(Mention mention, ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        boolean named = mention.manner() == Mention.Manner.NAME || mention.manner() == Mention.Manner.SURNAME;
        return named
                && !mention.group()
                && (isIllness(mention, words)
                        || isBefore(mention, words)
                        || isBehind(mention, words)
                        || sentence.clauses().stream().anyMatch(clause -> isSaidOf(mention, clause)));
    }

    /** Whether a noun names a kind of story: "thriller". */
    boolean isStory(Nominal noun) {
        return STORIES.stream().anyMatch(kind -> thesaurus.isThing(noun.head().lemma(), kind));
    }

    private boolean isThing(Word word) {
        return !word.token().isCapitalised()
                && switch (word.tag()) {
                    case NN, NNS, JJ ->
                        Lexicon.noun(word.lemma()) == Noun.OTHER || Lexicon.noun(word.lemma()) == Noun.VEHICLE;
                    default -> false;
                }
                && THINGS.stream().anyMatch(kind -> thesaurus.isThing(word.lemma(), kind));
    }

    /** "Measles visited the town": the capital is that of the sentence. */
    private boolean isIllness(Mention mention, List<Word> words) {
        return mention.from() == 0
                && mention.until() == 1
                && thesaurus.isThing(words.getFirst().small(), "illness");
    }

    /** "The freighter Countess Ada". */
    private boolean isBefore(Mention mention, List<Word> words) {
        return (mention.from() > 0 && isThing(words.get(mention.from() - 1)))
                || words.subList(mention.from(), mention.head()).stream()
                        .filter(word -> word.tag() != Tag.DT)
                        .findFirst()
                        .filter(this::isThing)
                        .isPresent();
    }

    /** "Prince Igor, a six-year-old stallion,". */
    private boolean isBehind(Mention mention, List<Word> words) {
        int at = mention.until();
        boolean aside = at + 1 < words.size()
                && (words.get(at).text().equals(",") || words.get(at).text().equals("("))
                && words.get(at + 1).tag() == Tag.DT;
        int head = -1;
        for (int i = at + 2; aside && i < Math.min(words.size(), at + 2 + REACH); i++) {
            Word word = words.get(i);
            boolean inside = switch (word.tag()) {
                case NN, NNS -> {
                    head = i;
                    yield true;
                }
                case JJ, CD, HYPH, VBN, VBG -> true;
                default -> false;
            };
            if (!inside) {
                break;
            }
        }
        return head > 0 && isThing(words.get(head));
    }

    /** "The Ada is a freighter", "the Ada reaches Cork, the port says of the freighter". */
    private boolean isSaidOf(Mention mention, Clause clause) {
        Nominal subject = clause.subject() == null ? null : clause.subject().first();
        boolean being = clause.verb() != null
                && clause.verb().main().lemma().equals("be")
                && !clause.verb().negated()
                && subject != null
                && subject.mention() != null
                && subject.mention().equals(mention)
                && clause.objects().stream()
                        .anyMatch(nouns -> !nouns.first().isPeople()
                                && nouns.first().owner() == null
                                && isThing(nouns.first().head()));
        boolean told = clause.sense() == Verb.SAY
                && mention.from() == 0
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.nouns() != null
                                && (adjunct.preposition().equals("of")
                                        || Lexicon.isPreposition(adjunct.preposition(), "about"))
                                && adjunct.nouns().first().determiner().equals("the")
                                && isThing(adjunct.nouns().first().head()));
        return being || told;
    }
}
