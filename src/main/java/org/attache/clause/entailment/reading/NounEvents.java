package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.Modality;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Finds what a noun says to happen: "the visit of X", "paid a visit", "the talks will take place". */
final class NounEvents {

    private final Graph graph;
    private final Stances stances;
    private final Participants participants;

    NounEvents(Graph graph, Stances stances, Participants participants) {
        this.graph = graph;
        this.stances = stances;
        this.participants = participants;
    }

    Event noun(int head) {
        List<Argument> arguments = new ArrayList<>();
        BitSet own = new BitSet();
        own.set(head);
        Stance stance = Stance.of(Modality.PRESENT, false);
        boolean given = false;
        for (int d : graph.dependents(head)) {
            String relation = graph.relation(d);
            String preposition = graph.preposition(d);
            if (graph.unit(d).isDate()) {
                participants.add(Role.TIME, preposition, d, arguments);
            } else if (relation.equals("nmod:poss") || (relation.equals("nmod") && preposition.equals("by"))) {
                participants.add(Role.SUBJECT, "", d, arguments);
            } else if (relation.equals("nmod")) {
                participants.add(preposition.equals("of") ? Role.OBJECT : Role.OBLIQUE, preposition, d, arguments);
                if (preposition.equals("of")) {
                    addPlaces(d, arguments);
                }
            }
        }
        int above = graph.head(head);
        String relation = graph.relation(head);
        boolean asked = graph.preposition(head).equals("at")
                && Stances.isAsking(graph.unit(head).lemma());
        if (graph.dependent(head, "cop") >= 0 && !graph.preposition(head).isEmpty()) {
            stance = stances.of(head);
            own.or(participants.own(head));
            int subject = graph.dependent(head, "nsubj");
            if (subject >= 0) {
                participants.add(
                        graph.preposition(head).equals("under") ? Role.OBJECT : Role.SUBJECT, "", subject, arguments);
            }
            given = true;
        } else if (asked) {
            stance = Stance.of(Modality.DONE, false);
            given = true;
        } else if (above >= 0 && participants.isVerb(above) && relation.equals("obj") && isLight(above, head)) {
            stance = stances.of(above);
            own.or(participants.own(above));
            String light = graph.unit(above).lemma();
            boolean receives = light.equals("receive")
                    || (Lexicon.verb(light) == Verb.RECEIVE
                            && Lexicon.noun(graph.unit(head).lemma()) != Noun.EVENT);
            int subject = stances.subject(above);
            if (subject >= 0) {
                participants.add(receives ? Role.OBJECT : Role.SUBJECT, "", subject, arguments);
            }
            addRest(above, head, arguments);
            given = true;
        } else if (above >= 0 && participants.isVerb(above) && relation.startsWith("nsubj") && tellsWhen(above)) {
            stance = stances.of(above);
            if (Lexicon.verb(graph.unit(above).lemma()) == Verb.PLAN) {
                stance = stance.with(Modality.PLANNED);
            }
            own.or(participants.own(above));
            int place = graph.dependent(above, "obj");
            if (place >= 0) {
                own.set(place);
            }
            addRest(above, head, arguments);
            given = true;
        }
        boolean announced = !given
                && above >= 0
                && participants.isVerb(above)
                && relation.equals("obj")
                && Lexicon.noun(graph.unit(head).lemma()) == Noun.VISIT
                && switch (Lexicon.verb(graph.unit(above).lemma())) {
                    case SAY, PLAN, EXPECT -> !stances.of(above).negative();
                    default -> false;
                };
        boolean meant = !given
                && above >= 0
                && participants.isVerb(above)
                && graph.preposition(head).equals("for")
                && Lexicon.noun(graph.unit(head).lemma()) == Noun.EVENT
                && (stances.of(above).modality() == Modality.PLANNED
                        || stances.of(above).modality() == Modality.PRESENT)
                && !stances.of(above).negative();
        if (announced || meant) {
            stance = Stance.of(Modality.PLANNED, false);
            given = true;
        }
        if (meant && stances.subject(above) >= 0) {
            participants.add(Role.SUBJECT, "", stances.subject(above), arguments);
            addRest(above, head, arguments);
        }
        given |= above < 0 && !hasVerb();
        return new Event(
                graph,
                head,
                graph.unit(head).lemma(),
                Event.Kind.NOUN,
                arguments,
                given ? stance : stance.under("noun"),
                own);
    }

    /** "The start of flights at the airport": it starts there. */
    private void addPlaces(int object, List<Argument> arguments) {
        for (int d : graph.dependents(object)) {
            switch (graph.preposition(d)) {
                case "at", "in", "to", "from" -> {
                    if (!graph.unit(d).isDate()) {
                        participants.add(Role.OBLIQUE, graph.preposition(d), d, arguments);
                    }
                }
                default -> {}
            }
        }
    }

    private boolean hasVerb() {
        for (int i = 0; i < graph.size(); i++) {
            if (participants.isVerb(i)
                    || graph.relation(i).equals("cop")
                    || graph.unit(i).tag() == Tag.MD) {
                return true;
            }
        }
        return false;
    }

    private void addRest(int verb, int noun, List<Argument> arguments) {
        for (int d : graph.dependents(verb)) {
            if (d != noun
                    && (graph.relation(d).equals("obl")
                            || graph.relation(d).equals("nmod")
                            || graph.relation(d).equals("advmod"))) {
                participants.addOf(d, false, arguments);
            }
            if (d != noun && graph.relation(d).equals("iobj")) {
                participants.add(Role.OBJECT, "", d, arguments);
            }
        }
    }

    private boolean isLight(int verb, int noun) {
        String lemma = graph.unit(verb).lemma();
        return switch (Lexicon.verb(lemma)) {
            case PERFORM, GIVE, HOLD, BEGIN -> true;
            case RECEIVE ->
                lemma.equals("receive") || Lexicon.noun(graph.unit(noun).lemma()) == Noun.EVENT;
            default ->
                lemma.equals("receive") || lemma.equals("lodge") || lemma.equals("deliver") || lemma.equals("extend");
        };
    }

    /** Whether a noun is formed from a verb, by its ending or by what the lexicon knows of it. */
    private static boolean isFormed(String lemma) {
        return switch (Lexicon.noun(lemma)) {
            case ARRIVAL, DEPARTURE, RETURN, CANCELLATION, POSTPONEMENT, INVITATION -> true;
            case OTHER -> lemma.matches(".{3,}([st]ion|ment|sal|val|ure|ance|ence)");
            default -> false;
        };
    }

    private boolean tellsWhen(int verb) {
        String lemma = graph.unit(verb).lemma();
        int object = graph.dependent(verb, "obj");
        boolean takesPlace = lemma.equals("take")
                && object >= 0
                && graph.unit(object).lemma().equals("place");
        boolean comesFrom = lemma.equals("come")
                && graph.dependents(verb).stream()
                        .anyMatch(d -> graph.preposition(d).equals("from"));
        int subject = graph.dependent(verb, "nsubj");
        boolean comesOn = lemma.equals("come")
                && subject >= 0
                && isFormed(graph.unit(subject).lemma())
                && graph.dependents(verb).stream().anyMatch(d -> graph.unit(d).isDate());
        return takesPlace
                || comesOn
                || comesFrom
                || lemma.equals("run")
                || Lexicon.verb(lemma) == Verb.LAST
                || Lexicon.verb(lemma) == Verb.TAKE_PLACE
                || Lexicon.verb(lemma) == Verb.BEGIN
                || lemma.equals("end")
                || lemma.equals("set")
                || Lexicon.noun(lemma) == Noun.DAY;
    }
}
