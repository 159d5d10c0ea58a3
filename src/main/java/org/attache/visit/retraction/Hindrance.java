package org.attache.visit.retraction;

import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.retraction.Retraction.Effect;
import org.jspecify.annotations.Nullable;

/** What keeps somebody from a journey: an illness, a dismissal, the border, a change of mind, staying at home. */
final class Hindrance {

    private Hindrance() {}

    /** What a clause about somebody leaves of their plans; null where it is no hindrance. */
    static @Nullable Effect of(Clause clause, VerbGroup verb, ReadSentence sentence) {
        boolean passive = verb.passive();
        boolean back = verb.main().lemma().equals("turn")
                && clause.adverbs().stream().anyMatch(adverb -> adverb.small().equals("back"));
        if (back || (passive && isKeptOut(clause))) {
            return Effect.REPELLED;
        }
        boolean removed = clause.sense() == Verb.REMOVE && (passive || isDying(verb));
        if (removed || (passive && clause.sense() == Verb.DENY) || isIll(clause)) {
            return Effect.DOUBTED;
        }
        boolean minded = verb.main().lemma().equals("change")
                && clause.objects().stream()
                        .anyMatch(nouns -> nouns.first().head().lemma().equals("mind"));
        if (minded || isHome(clause) || (clause.sense() == Verb.SEND && isInstead(clause, sentence))) {
            return Effect.CALLED_OFF;
        }
        boolean stays = isRemaining(verb) && !passive && clause.link() != Link.PURPOSE && clause.adjective() == null;
        return stays ? Effect.UNREALISED : null;
    }

    /** Whoever remains goes nowhere; whoever sleeps or camps somewhere may well have come there. */
    private static boolean isRemaining(VerbGroup verb) {
        return switch (verb.main().lemma()) {
            case "stay", "remain", "linger" -> true;
            default -> false;
        };
    }

    /** "Is at home", "will stay at home", "is staying put". */
    static boolean isHome(Clause clause) {
        boolean stays = clause.sense() == Verb.STAY;
        boolean put = stays
                && clause.adjective() != null
                && clause.adjective().small().equals("put");
        boolean home = clause.adjuncts().stream().anyMatch(Hindrance::isAtHome)
                || clause.adverbs().stream().anyMatch(adverb -> adverb.small().equals("home"));
        boolean be = clause.verb() != null && clause.verb().main().lemma().equals("be");
        return put || (home && (stays || be));
    }

    /** "At home". */
    static boolean isAtHome(Adjunct adjunct) {
        Nouns nouns = adjunct.nouns();
        return nouns != null
                && adjunct.preposition().equals("at")
                && Lexicon.isAdverb(nouns.first().head().small(), "home");
    }

    private static boolean isDying(VerbGroup verb) {
        return switch (verb.main().lemma()) {
            case "die", "perish" -> true;
            default -> false;
        };
    }

    private static boolean isIll(Clause clause) {
        boolean said = clause.adjective() != null
                && Lexicon.isAdjective(clause.adjective().small(), "ill");
        boolean fallen = clause.verb() != null
                && clause.verb().main().lemma().equals("fall")
                && clause.unread().stream().anyMatch(word -> Lexicon.isAdjective(word.small(), "ill"));
        return said || fallen;
    }

    /** "Was turned away", "was refused entry", "was put back on the plane". */
    private static boolean isKeptOut(Clause clause) {
        boolean refused = clause.sense() == Verb.DECLINE || clause.sense() == Verb.DENY;
        return clause.sense() == Verb.REPEL
                || clause.sense() == Verb.POSTPONE
                || (refused
                        && clause.objects().stream()
                                .anyMatch(nouns -> switch (nouns.first().head().lemma()) {
                                    case "entry", "admission", "access", "entrance" -> true;
                                    default -> false;
                                }));
    }

    /** "But sends her deputy", "sends his deputy instead": whom somebody sends goes in their place. */
    private static boolean isInstead(Clause clause, ReadSentence sentence) {
        boolean people =
                clause.objects().stream().anyMatch(nouns -> nouns.first().isPeople());
        Word opener = clause.opener() == null ? sentence.sentence().words().getFirst() : clause.opener();
        boolean but = Lexicon.isConjunction(opener.small(), "but");
        boolean instead = clause.adverbs().stream().anyMatch(adverb -> Lexicon.isAdverb(adverb.small(), "instead"));
        return people && (but || instead);
    }
}
