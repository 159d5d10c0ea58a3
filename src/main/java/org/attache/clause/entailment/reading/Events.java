package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Tag;

/** Finds the events of a sentence with who and what takes part in them. */
public final class Events {

    private final Graph graph;

    private final Stances stances;
    private final VerbForm form;
    private final Participants participants;
    private final NounEvents nouns;
    private final DescribedEvents descriptions;

    private Events(Graph graph) {
        this.graph = graph;
        this.stances = new Stances(graph);
        this.form = new VerbForm(graph);
        this.participants = new Participants(graph);
        this.nouns = new NounEvents(graph, stances, participants);
        this.descriptions = new DescribedEvents(graph);
    }

    public static List<Event> of(Graph graph) {
        return new Events(graph).read();
    }

    private List<Event> read() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            if (participants.isVerb(i)) {
                Event verb = verb(i);
                events.add(verb);
                events.addAll(Converses.ofVerb(verb));
            } else if (graph.dependent(i, "cop") >= 0) {
                Event state = state(i);
                events.add(state);
                Event converse = Converses.of(state);
                if (converse != null) {
                    events.add(converse);
                }
                events.addAll(Converses.ofState(state));
            }
            if (i > 0 && i + 1 < graph.size() && graph.unit(i).lemma().equals("worth")) {
                descriptions.worth(i).ifPresent(events::add);
            }
            Event office = graph.unit(i).isPerson() ? descriptions.office(i) : null;
            if (office != null) {
                events.add(office);
                Event converse = Converses.of(office);
                if (converse != null) {
                    events.add(converse);
                }
            }
            if (graph.unit(i).tag() == Tag.NN || graph.unit(i).tag() == Tag.NNS) {
                events.add(nouns.noun(i));
            }
        }
        return events;
    }

    private Event verb(int head) {
        List<Argument> arguments = new ArrayList<>();
        BitSet own = participants.own(head);
        String lemma = graph.unit(head).lemma();
        int particle = graph.dependent(head, "compound:prt");
        if (particle >= 0) {
            own.set(particle);
            lemma = lemma + "_" + graph.unit(particle).head().small();
        }
        boolean participle =
                graph.relation(head).equals("acl") || graph.relation(head).equals("amod");
        boolean passive =
                form.isPassive(head) || (participle && graph.unit(head).tag() == Tag.VBN);
        for (int d : graph.dependents(head)) {
            participants.addOf(d, passive, arguments);
        }
        addInherited(head, passive, arguments);
        int stranded = graph.dependent(head, "case:stranded");
        if (stranded >= 0) {
            own.set(stranded);
            String preposition = graph.unit(stranded).head().small();
            arguments.replaceAll(argument -> argument.role() == Role.OBJECT
                    ? new Argument(Role.OBLIQUE, preposition, argument.unit())
                    : argument);
        }
        addWhere(head, arguments);
        boolean place = lemma.equals("be")
                && arguments.stream()
                        .anyMatch(argument -> argument.role() == Role.OBLIQUE
                                && !argument.preposition().isEmpty());
        return new Event(
                graph, head, lemma, place ? Event.Kind.PLACE : Event.Kind.VERB, arguments, stances.of(head), own);
    }

    /** "Baku, where he signed it": it happens in the place that stands before "where". */
    private void addWhere(int head, List<Argument> arguments) {
        for (int d : graph.dependents(head)) {
            int noun = d - 1;
            while (noun >= 0 && Frame.isComma(graph.unit(noun))) {
                noun--;
            }
            boolean place = graph.unit(d).head().small().equals("where")
                    && graph.unit(d).tag() == Tag.WRB
                    && noun >= 0
                    && graph.unit(noun).isName()
                    && !graph.unit(noun).isPerson();
            if (place) {
                arguments.add(new Argument(Role.OBLIQUE, "in", noun));
            }
        }
    }

    private void addInherited(int head, boolean passive, List<Argument> arguments) {
        boolean has =
                arguments.stream().anyMatch(argument -> argument.role() == (passive ? Role.OBJECT : Role.SUBJECT));
        int above = graph.head(head);
        if (above < 0) {
            return;
        }
        Role role = passive ? Role.OBJECT : Role.SUBJECT;
        switch (graph.relation(head)) {
            case "conj", "parataxis", "advcl" -> {
                if (!has && !isCutOff(head, above)) {
                    addSubject(above, role, arguments);
                }
            }
            case "xcomp" -> {
                if (!has) {
                    int object = graph.dependent(above, "obj", "iobj");
                    if (object >= 0) {
                        participants.add(role, "", object, arguments);
                    } else {
                        addSubject(above, role, arguments);
                    }
                }
            }
            case "acl:relcl" -> {
                boolean replaced =
                        arguments.removeIf(argument -> isRelative(argument.unit()) && argument.role() == role);
                if (replaced || !has) {
                    participants.add(role, "", above, arguments);
                } else if (arguments.stream().noneMatch(argument -> argument.role() == Role.OBJECT)) {
                    participants.add(Role.OBJECT, "", above, arguments);
                }
            }
            case "acl", "amod" -> {
                int verb = graph.head(above);
                if (!has && !form.isInfinitive(head)) {
                    participants.add(role, "", above, arguments);
                } else if (!has
                        && verb >= 0
                        && graph.isVerbal(verb)
                        && graph.dependent(verb, "obj", "iobj") >= 0
                        && Stances.isAsking(graph.unit(verb).lemma())) {
                    participants.add(role, "", graph.dependent(verb, "obj", "iobj"), arguments);
                }
            }
            default -> {}
        }
    }

    /** "X, who runs it, said Y had left": a verb behind the main one is not joined to one in a clause before that. */
    private boolean isCutOff(int head, int above) {
        boolean relative = false;
        for (int at = above; at >= 0; at = graph.head(at)) {
            relative |= graph.relation(at).equals("acl:relcl");
        }
        return relative
                && IntStream.range(above + 1, head).anyMatch(i -> participants.isVerb(i) && !graph.isBelow(i, above));
    }

    private boolean isRelative(int unit) {
        Tag tag = graph.unit(unit).tag();
        return tag == Tag.WP || tag == Tag.WDT;
    }

    private void addSubject(int above, Role role, List<Argument> arguments) {
        int subject = stances.subject(above);
        if (subject >= 0) {
            participants.add(role, "", subject, arguments);
        } else if (graph.relation(above).equals("acl:relcl") && graph.head(above) >= 0) {
            participants.add(role, "", graph.head(above), arguments);
        }
    }

    private Event state(int head) {
        List<Argument> arguments = new ArrayList<>();
        BitSet own = participants.own(head);
        int subject = graph.dependent(head, "nsubj");
        if (subject >= 0) {
            participants.add(Role.SUBJECT, "", subject, arguments);
        } else {
            addInherited(head, false, arguments);
        }
        String preposition = graph.preposition(head);
        String small = graph.unit(head).head().small();
        boolean place = (!preposition.isEmpty() && graph.unit(head).tag().isNoun())
                || small.equals("there")
                || small.equals("here")
                || small.equals("abroad");
        if (place) {
            arguments.add(new Argument(Role.OBLIQUE, preposition, head));
        }
        for (int d : graph.dependents(head)) {
            String relation = graph.relation(d);
            if (relation.equals("obl")
                    || relation.equals("nmod")
                    || relation.equals("appos")
                    || relation.equals("obj")
                    || relation.equals("advmod")) {
                participants.addOf(d, false, arguments);
            } else if (relation.equals("nmod:poss") && !place) {
                arguments.add(new Argument(Role.OBLIQUE, "of", d));
            }
        }
        return new Event(
                graph,
                head,
                place ? "be" : graph.unit(head).lemma(),
                place ? Event.Kind.PLACE : Event.Kind.STATE,
                arguments,
                stances.of(head),
                own);
    }
}
