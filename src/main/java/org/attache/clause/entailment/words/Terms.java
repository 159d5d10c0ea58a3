package org.attache.clause.entailment.words;

import java.util.Locale;
import java.util.Set;
import org.attache.clause.entailment.reading.Event;
import org.attache.english.Lexicon;
import org.attache.english.Paraphrases;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Thesaurus.Relation;
import org.attache.english.Verb;
import org.attache.english.Word;

/** Whether one word follows from another. */
public final class Terms {

    /** Classes of verbs whose members exclude those of the others. */
    private static final Set<Verb> EXCLUSIVE = Set.of(
            Verb.CANCEL,
            Verb.POSTPONE,
            Verb.DENY,
            Verb.DECLINE,
            Verb.LEAVE,
            Verb.ARRIVE,
            Verb.RETURN,
            Verb.BEGIN,
            Verb.END,
            Verb.DOUBT,
            Verb.HOPE,
            Verb.PLAN,
            Verb.INVITE);

    /** Classes of verbs whose members can stand for each other. */
    private static final Set<Verb> ALIKE = Set.of(
            Verb.CANCEL,
            Verb.POSTPONE,
            Verb.DENY,
            Verb.LEAVE,
            Verb.ARRIVE,
            Verb.RETURN,
            Verb.BEGIN,
            Verb.END,
            Verb.RECEIVE,
            Verb.ASK,
            Verb.TAKE_PLACE,
            Verb.PERMIT,
            Verb.DECLINE);

    private final Thesaurus thesaurus;

    public Terms(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** Whether a noun, adjective or adverb of a sentence follows from one of a statement. */
    public boolean word(Word sentence, Word statement) {
        String s = sentence.lemma().toLowerCase(Locale.ROOT);
        String t = statement.lemma().toLowerCase(Locale.ROOT);
        if (s.equals(t)
                || sentence.small().equals(statement.small())
                || plain(sentence).equals(plain(statement))) {
            return true;
        }
        if (sentence.tag().isName()
                || statement.tag().isName()
                || sentence.tag() == Tag.CD
                || statement.tag() == Tag.CD) {
            return stem(s).equals(stem(t)) && s.length() > 4;
        }
        if (stem(s).length() > 3 && stem(s).equals(stem(t))) {
            return true;
        }
        Relation relation =
                relation(s, t, sentence.tag().isVerb() || statement.tag().isVerb());
        return relation == Relation.SAME || relation == Relation.NARROWER;
    }

    /** "a.m." as "am". */
    private static String plain(Word word) {
        return word.text().length() < 2 ? word.small() : word.small().replace(".", "");
    }

    /** Whether what a sentence says to happen follows from what a statement says to happen. */
    public boolean event(Event sentence, Event statement) {
        String s = sentence.lemma();
        String t = statement.lemma();
        if (s.equals(t)) {
            return true;
        }
        Verb one = sense(sentence);
        Verb other = sense(statement);
        if (one == other && one != Verb.OTHER && s.equals(one.name().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean moves = one == Verb.MOVE && !s.equals("bring_forward") && !s.equals("advance");
        if (one == other && (ALIKE.contains(one) || moves)) {
            return true;
        }
        if (one != other && (EXCLUSIVE.contains(one) || EXCLUSIVE.contains(other)) && !isOpen(one) && !isOpen(other)) {
            boolean arrives = one == Verb.STAY && !sentence.stance().negative();
            return implied(other).contains(one) || (arrives && other == Verb.ARRIVE);
        }
        boolean goesThere = sentence.kind() == Event.Kind.PLACE
                && !sentence.stance().negative()
                && (other == Verb.ARRIVE || other == Verb.GO || other == Verb.COME);
        if (goesThere || (implied(other).contains(one) && isGeneral(sentence, one))) {
            return true;
        }
        if (s.indexOf('_') < 0 && t.indexOf('_') < 0 && stem(s).length() > 3 && stem(s).equals(stem(t))) {
            return true;
        }
        return isIncluded(relation(s, t, true));
    }

    private static boolean isIncluded(Relation relation) {
        return relation == Relation.SAME || relation == Relation.NARROWER;
    }

    /** Whether the verbs of a class have little in common, so that it says nothing of what one of them means. */
    private static boolean isOpen(Verb sense) {
        return switch (sense) {
            case OTHER, PERFORM, ACT, HOLD, GIVE, BRING, INCLUDE -> true;
            default -> false;
        };
    }

    /** How a word of a sentence relates to one of a statement. */
    public Relation relation(String sentence, String statement, boolean verb) {
        if (sentence.equals(statement)) {
            return Relation.SAME;
        }
        Relation known = Paraphrases.relation(sentence, statement, verb);
        return known == Relation.UNKNOWN ? thesaurus.relation(sentence, statement, verb) : known;
    }

    /** From this closeness on, a word of the family of another one can stand for it, or names a kind of it. */
    private static final double KIND = 0.45;

    /** From this closeness on, a word can stand for another one, and names no kind of it alone. */
    private static final double SAME = 0.85;

    /** Whether what a word of a statement means belongs to what a word of a sentence means, by the family of either. */
    public boolean isKin(String sentence, String statement, boolean verb) {
        String s = sentence.replace('_', ' ');
        String t = statement.replace('_', ' ');
        return thesaurus.relation(sentence, statement, verb) != Relation.OPPOSITE
                && (thesaurus.kin(s).getOrDefault(t, 0.0) >= KIND
                        || thesaurus.kin(t).getOrDefault(s, 0.0) >= SAME);
    }

    /** Whether what one verb says follows from what another one says, by their classes. */
    public static boolean classes(Verb sentence, Verb statement) {
        return (sentence == statement && (ALIKE.contains(sentence) || sentence == Verb.MOVE))
                || implied(statement).contains(sentence);
    }

    /** Whether verbs of two classes cannot say the same. */
    public static boolean exclude(Verb sentence, Verb statement) {
        return sentence != statement
                && (EXCLUSIVE.contains(sentence) || EXCLUSIVE.contains(statement))
                && !isOpen(sentence)
                && !isOpen(statement);
    }

    /** Whether what a sentence says to happen cannot be what a statement says to happen. */
    public boolean excludes(Event sentence, Event statement) {
        Verb one = sense(sentence);
        Verb other = sense(statement);
        return (one != other && EXCLUSIVE.contains(one) && EXCLUSIVE.contains(other))
                || Paraphrases.areContrary(sentence.lemma(), statement.lemma())
                || thesaurus.relation(sentence.lemma(), statement.lemma(), true) == Relation.OPPOSITE;
    }

    /** Whether one verb says what another one does. */
    public boolean lemma(String sentence, String statement) {
        if (sentence.isEmpty() || statement.isEmpty() || sentence.equals("to") || statement.equals("to")) {
            return sentence.equals(statement);
        }
        Verb one = Lexicon.verb(sentence);
        return sentence.equals(statement)
                || (one == Lexicon.verb(statement) && ALIKE.contains(one))
                || thesaurus.relation(sentence, statement, true) == Relation.SAME;
    }

    private static boolean isGeneral(Event event, Verb sense) {
        return event.kind() == Event.Kind.PLACE
                || event.lemma().equals(sense.name().toLowerCase(Locale.ROOT))
                || event.kind() == Event.Kind.NOUN
                || (sense == Verb.GO && event.lemma().equals("travel"));
    }

    public static Verb sense(Event event) {
        if (event.kind() == Event.Kind.NOUN) {
            return switch (Lexicon.noun(event.lemma())) {
                case VISIT -> Verb.VISIT;
                case ARRIVAL -> Verb.ARRIVE;
                case DEPARTURE -> Verb.LEAVE;
                case RETURN -> Verb.RETURN;
                case CANCELLATION -> Verb.CANCEL;
                case POSTPONEMENT -> Verb.POSTPONE;
                case INVITATION -> Verb.INVITE;
                default -> Verb.OTHER;
            };
        }
        return event.sense();
    }

    /** What must be so where something of this class happens. */
    private static Set<Verb> implied(Verb happening) {
        return switch (happening) {
            case ARRIVE -> Set.of(Verb.COME, Verb.GO, Verb.VISIT);
            case COME -> Set.of(Verb.GO, Verb.VISIT);
            case GO -> Set.of(Verb.COME, Verb.VISIT);
            case VISIT -> Set.of(Verb.GO, Verb.COME, Verb.STAY);
            case STAY -> Set.of(Verb.VISIT);
            case ACT -> Set.of(Verb.STAY);
            case LEAVE -> Set.of(Verb.GO);
            case POSTPONE -> Set.of(Verb.MOVE);
            default -> Set.of();
        };
    }

    /** The word without its commonest endings. */
    public static String stem(String word) {
        String stem = word;
        for (String ending : new String[] {
            "ations", "ation", "ings", "ing", "ments", "ment", "ions", "ion", "ers", "er", "ors", "or", "ies", "es",
            "ed", "al", "als", "ly", "s", "e", "y"
        }) {
            if (stem.length() > ending.length() + 3 && stem.endsWith(ending)) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
