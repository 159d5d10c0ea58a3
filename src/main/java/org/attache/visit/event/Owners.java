package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.people.Mention;
import org.attache.people.Person;

/** Tells whose visit a noun names: "her trip", "the visit of the king", "paid a visit". */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Owners {

    private final ReadSentence sentence;
    private final Scene scene;

    Owners(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
    }

    /** "After her visit, the minister spoke": before the name, the pronoun means whoever the clause is about. */
    private static boolean isAhead(Nominal noun, Clause clause) {
        boolean his = switch (noun.determiner()) {
            case "his", "her", "their" -> true;
            default -> false;
        };
        return his
                && clause.subject() != null
                && noun.until() <= clause.subject().from()
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.leading()
                                && adjunct.nouns() != null
                                && adjunct.nouns().items().contains(noun));
    }

    /** Whose visit it is: its owner, "of" or "by" somebody, or else whoever makes it. */
    List<Person> of(Nominal noun, Clause clause) {
        List<Person> found = new ArrayList<>();
        if (noun.owner() != null && noun.owner().mention() != null) {
            found.addAll(noun.owner().mention().persons());
        }
        if (found.isEmpty()) {
            sentence.mentions().stream()
                    .filter(mention -> mention.from() >= noun.from()
                            && mention.until() <= noun.until()
                            && mention.manner() == Mention.Manner.PRONOUN)
                    .forEach(mention -> found.addAll(mention.persons()));
        }
        if (found.isEmpty()) {
            for (Adjunct adjunct : clause.adjuncts()) {
                boolean of = adjunct.preposition().equals("of")
                        || adjunct.preposition().equals("by");
                boolean behind = adjunct.nouns() != null && adjunct.nouns().from() > noun.until();
                boolean close = adjunct.after() == noun
                        || (adjunct.after() != null && adjunct.after().place() != null);
                if (behind && close && of && adjunct.nouns() != null) {
                    found.addAll(Doers.people(List.of(adjunct.nouns())));
                }
            }
        }
        Nouns subject = clause.subject();
        if (found.isEmpty() && subject != null && isAhead(noun, clause)) {
            found.addAll(Doers.people(List.of(subject)));
        }
        boolean made = switch (VisitNouns.sense(clause)) {
            case PERFORM, BEGIN, END, CANCEL, POSTPONE, RETURN, OTHER, GO, PLAN, ARRIVE, COME, LEAVE -> true;
            default -> false;
        };
        if (found.isEmpty() && (made || VisitNouns.isBeside(noun, clause))) {
            if (subject != null && !subject.items().contains(noun)) {
                found.addAll(Doers.people(List.of(subject)));
            } else if (clause.antecedent() != null && clause.antecedent().mention() != null) {
                found.addAll(clause.antecedent().mention().persons());
            }
        }
        if (found.isEmpty()) {
            sentence.clauses().stream()
                    .filter(other ->
                            other.link() == Link.RELATIVE && other.antecedent() == noun && other.subject() != null)
                    .flatMap(other -> Stream.ofNullable(other.subject()))
                    .forEach(nouns -> found.addAll(Doers.people(List.of(nouns))));
        }
        Clause above = clause.link() == Link.RELATIVE && clause.antecedent() == noun ? clause.parent() : null;
        Nouns doer = above == null ? null : above.subject();
        if (found.isEmpty() && doer != null) {
            found.addAll(Doers.people(List.of(doer)));
        }
        boolean bounds = switch (clause.sense()) {
            case BEGIN, END, LAST, TAKE_PLACE -> true;
            default -> false;
        };
        if (found.isEmpty() && bounds && (noun.determiner().equals("the") || VisitNouns.isIt(noun, clause))) {
            found.addAll(scene.lastVisitors());
        }
        return found.stream().distinct().toList();
    }
}
