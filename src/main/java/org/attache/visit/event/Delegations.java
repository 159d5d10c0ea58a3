package org.attache.visit.event;

import java.util.List;
import java.util.Objects;
import org.attache.clause.Clause;
import org.attache.clause.Commitment;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.people.Person;

/** Reads who belongs to a delegation: "leads a delegation that includes", "its other members included". */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Delegations {

    private final ReadSentence sentence;
    private final Scene scene;

    Delegations(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
    }

    /** Takes note of the members that a clause names: they go wherever those go who lead them. */
    void note(Clause clause) {
        noteLeader(clause);
        if (clause.sense() != Verb.INCLUDE || clause.verb() == null) {
            return;
        }
        Nominal group = clause.antecedent() != null
                ? clause.antecedent()
                : clause.subject() == null ? null : clause.subject().first();
        Commitment commitment = Commitment.of(clause, sentence.clauses(), sentence.isQuestion());
        if (group == null
                || !isGroup(group)
                || commitment.negative()
                || !commitment.modality().isFirm()) {
            return;
        }
        Clause above = clause.parent();
        boolean led = above != null
                && (above.sense() == Verb.LEAD || above.sense() == Verb.ACCOMPANY)
                && above.objects().stream().anyMatch(nouns -> nouns.items().contains(group));
        List<Person> leaders = led ? new Doers(sentence).of(Objects.requireNonNull(above)) : scene.lastVisitors();
        List<Person> members = Doers.people(clause.objects());
        if (clause.antecedent() == null || led) {
            leaders.forEach(leader -> scene.setCompanions(
                    leader, members.stream().filter(member -> member != leader).toList()));
        }
    }

    /** "It is led by the mayor", "the coach leads the team", "headed by". */
    private void noteLeader(Clause clause) {
        if (!Doers.isLed(clause) || clause.verb() == null || clause.verb().negated()) {
            return;
        }
        List<Person> leaders = Doers.with(clause, "by");
        boolean passive = !leaders.isEmpty();
        Doers doers = new Doers(sentence);
        List<Person> led = passive ? subject(clause) : Doers.people(clause.objects());
        List<Person> leading = passive ? leaders : doers.of(clause);
        if (leading.size() == 1 && led.size() == 1 && led.getFirst().isBody()) {
            scene.setLeader(led.getFirst(), leading.getFirst());
        }
    }

    private static List<Person> subject(Clause clause) {
        Nominal antecedent = clause.antecedent();
        if (clause.subject() != null) {
            return Doers.people(List.of(clause.subject()));
        }
        if (antecedent != null
                && antecedent.mention() != null
                && !antecedent.mention().persons().isEmpty()) {
            return antecedent.mention().persons();
        }
        // "Led by Ana Ruiz, the group", "a group of the council, led by Ana Ruiz,": what it leads to is the subject.
        Clause above = clause.parent();
        return above == null || above.subject() == null ? List.of() : Doers.people(List.of(above.subject()));
    }

    private static boolean isGroup(Nominal noun) {
        return Lexicon.noun(noun.head().lemma()) == Noun.GROUP
                || noun.head().lemma().equals("member");
    }
}
