package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.Modality;
import org.attache.clause.entailment.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Finds the events of a sentence with who and what takes part in them. */
final class Events {

    private final Graph graph;
    private final Stances stances;

    private Events(Graph graph) {
        this.graph = graph;
        this.stances = new Stances(graph);
    }

    static List<Event> of(Graph graph) {
        return new Events(graph).read();
    }

    private List<Event> read() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            if (isVerb(i)) {
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
            Event office = graph.unit(i).isPerson() ? office(i) : null;
            if (office != null) {
                events.add(office);
                Event converse = Converses.of(office);
                if (converse != null) {
                    events.add(converse);
                }
            }
            if (graph.unit(i).tag() == Tag.NN || graph.unit(i).tag() == Tag.NNS) {
                events.add(noun(i));
            }
        }
        return events;
    }

    private boolean isVerb(int i) {
        return graph.isVerbal(i)
                && graph.unit(i).tag() != Tag.MD
                && switch (graph.relation(i)) {
                    case "aux", "aux:pass", "cop", "case", "mark", "fixed", "flat", "compound", "det" -> false;
                    default -> true;
                };
    }

    private Event verb(int head) {
        List<Argument> arguments = new ArrayList<>();
        BitSet own = own(head);
        String lemma = graph.unit(head).lemma();
        int particle = graph.dependent(head, "compound:prt");
        if (particle >= 0) {
            own.set(particle);
            lemma = lemma + "_" + graph.unit(particle).head().small();
        }
        boolean participle =
                graph.relation(head).equals("acl") || graph.relation(head).equals("amod");
        boolean passive =
                stances.isPassive(head) || (participle && graph.unit(head).tag() == Tag.VBN);
        for (int d : graph.dependents(head)) {
            addOf(d, passive, arguments);
        }
        addInherited(head, passive, arguments);
        return new Event(graph, head, lemma, Event.Kind.VERB, arguments, stances.of(head), own);
    }

    private void addOf(int d, boolean passive, List<Argument> arguments) {
        String relation = graph.relation(d);
        switch (relation) {
            case "nsubj" -> add(passive ? Role.OBJECT : Role.SUBJECT, "", d, arguments);
            case "nsubj:pass" -> add(Role.OBJECT, "", d, arguments);
            case "obj", "iobj" -> add(Role.OBJECT, "", d, arguments);
            case "obl", "obl:agent", "nmod", "advmod", "appos", "nummod", "amod", "dep" -> {
                String preposition = graph.preposition(d);
                if (graph.unit(d).isDate()) {
                    add(Role.TIME, preposition, d, arguments);
                } else if (preposition.equals("by") && passive) {
                    add(Role.SUBJECT, "", d, arguments);
                } else if (!relation.equals("advmod") || !isFunction(d)) {
                    add(Role.OBLIQUE, preposition, d, arguments);
                }
            }
            default -> {}
        }
    }

    /** Adverbs that stances read. */
    private boolean isFunction(int d) {
        String small = graph.unit(d).head().small();
        return Lexicon.isAdverb(small, "negator")
                || Lexicon.isAdverb(small, "hedge")
                || graph.unit(d).tag() == Tag.WRB;
    }

    private void add(Role role, String preposition, int unit, List<Argument> arguments) {
        arguments.add(new Argument(graph.unit(unit).isDate() ? Role.TIME : role, preposition, unit));
        for (int item : graph.list(unit)) {
            if (item != unit) {
                String own = graph.preposition(item);
                boolean date = graph.unit(item).isDate();
                arguments.add(new Argument(date ? Role.TIME : role, own.isEmpty() ? preposition : own, item));
            }
        }
        addTimesBelow(unit, arguments);
    }

    /** A day behind a noun may belong to the verb. */
    private void addTimesBelow(int unit, List<Argument> arguments) {
        for (int d : graph.dependents(unit)) {
            if (graph.unit(d).isDate() && !graph.relation(d).equals("conj")) {
                arguments.add(new Argument(Role.TIME, graph.preposition(d), d));
            } else if (graph.relation(d).equals("nmod")
                    || graph.relation(d).equals("obl")
                    || (graph.relation(d).equals("conj") && !graph.isVerbal(d))) {
                addTimesBelow(d, arguments);
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
                if (!has) {
                    addSubject(above, role, arguments);
                }
            }
            case "xcomp" -> {
                if (!has) {
                    int object = graph.dependent(above, "obj", "iobj");
                    if (object >= 0) {
                        add(role, "", object, arguments);
                    } else {
                        addSubject(above, role, arguments);
                    }
                }
            }
            case "acl:relcl" -> {
                boolean replaced =
                        arguments.removeIf(argument -> isRelative(argument.unit()) && argument.role() == role);
                if (replaced || !has) {
                    add(role, "", above, arguments);
                } else if (arguments.stream().noneMatch(argument -> argument.role() == Role.OBJECT)) {
                    add(Role.OBJECT, "", above, arguments);
                }
            }
            case "acl", "amod" -> {
                int verb = graph.head(above);
                if (!has && !stances.isInfinitive(head)) {
                    add(role, "", above, arguments);
                } else if (!has
                        && verb >= 0
                        && graph.isVerbal(verb)
                        && graph.dependent(verb, "obj", "iobj") >= 0
                        && Terms.isAsking(graph.unit(verb).lemma())) {
                    add(role, "", graph.dependent(verb, "obj", "iobj"), arguments);
                }
            }
            default -> {}
        }
    }

    private boolean isRelative(int unit) {
        Tag tag = graph.unit(unit).tag();
        return tag == Tag.WP || tag == Tag.WDT;
    }

    private void addSubject(int above, Role role, List<Argument> arguments) {
        int subject = stances.subject(above);
        if (subject >= 0) {
            add(role, "", subject, arguments);
        } else if (graph.relation(above).equals("acl:relcl") && graph.head(above) >= 0) {
            add(role, "", graph.head(above), arguments);
        }
    }

    private Event state(int head) {
        List<Argument> arguments = new ArrayList<>();
        BitSet own = own(head);
        int subject = graph.dependent(head, "nsubj");
        if (subject >= 0) {
            add(Role.SUBJECT, "", subject, arguments);
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
                    || relation.equals("advmod")) {
                addOf(d, false, arguments);
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

    /** "Its leader, Ms X": what somebody with a name is to somebody else. */
    private @Nullable Event office(int person) {
        int given = graph.dependent(person, "nmod:poss");
        int owner = given < 0 && person > 0 && graph.unit(person - 1).tag() == Tag.PRPS ? person - 1 : given;
        Unit unit = graph.unit(person);
        if (owner < 0
                || unit.words().size() < 2
                || !unit.words().getFirst().tag().isNoun()
                || unit.words().getFirst().tag().isName()) {
            return null;
        }
        List<Argument> arguments =
                List.of(new Argument(Role.SUBJECT, "", person), new Argument(Role.OBLIQUE, "of", owner));
        return new Event(
                graph,
                person,
                unit.words().getFirst().lemma(),
                Event.Kind.STATE,
                arguments,
                Stance.of(Modality.PRESENT, false),
                new BitSet());
    }

    private Event noun(int head) {
        List<Argument> arguments = new ArrayList<>();
        BitSet own = new BitSet();
        own.set(head);
        Stance stance = Stance.of(Modality.PRESENT, false);
        boolean given = false;
        for (int d : graph.dependents(head)) {
            String relation = graph.relation(d);
            String preposition = graph.preposition(d);
            if (graph.unit(d).isDate()) {
                add(Role.TIME, preposition, d, arguments);
            } else if (relation.equals("nmod:poss") || (relation.equals("nmod") && preposition.equals("by"))) {
                add(Role.SUBJECT, "", d, arguments);
            } else if (relation.equals("nmod")) {
                add(preposition.equals("of") ? Role.OBJECT : Role.OBLIQUE, preposition, d, arguments);
            }
        }
        int above = graph.head(head);
        String relation = graph.relation(head);
        boolean asked = graph.preposition(head).equals("at")
                && Terms.isAsking(graph.unit(head).lemma());
        if (graph.dependent(head, "cop") >= 0 && !graph.preposition(head).isEmpty()) {
            stance = stances.of(head);
            own.or(own(head));
            int subject = graph.dependent(head, "nsubj");
            if (subject >= 0) {
                add(graph.preposition(head).equals("under") ? Role.OBJECT : Role.SUBJECT, "", subject, arguments);
            }
            given = true;
        } else if (asked) {
            stance = Stance.of(Modality.DONE, false);
            given = true;
        } else if (above >= 0 && isVerb(above) && relation.equals("obj") && isLight(above)) {
            stance = stances.of(above);
            own.or(own(above));
            boolean receives = Lexicon.verb(graph.unit(above).lemma()) == Verb.RECEIVE
                    || graph.unit(above).lemma().equals("receive");
            int subject = stances.subject(above);
            if (subject >= 0) {
                add(receives ? Role.OBJECT : Role.SUBJECT, "", subject, arguments);
            }
            addRest(above, head, arguments);
            given = true;
        } else if (above >= 0 && isVerb(above) && relation.startsWith("nsubj") && tellsWhen(above)) {
            stance = stances.of(above);
            if (Lexicon.verb(graph.unit(above).lemma()) == Verb.PLAN) {
                stance = stance.with(Modality.PLANNED);
            }
            own.or(own(above));
            int place = graph.dependent(above, "obj");
            if (place >= 0) {
                own.set(place);
            }
            addRest(above, head, arguments);
            given = true;
        }
        boolean announced = !given
                && above >= 0
                && isVerb(above)
                && relation.equals("obj")
                && Lexicon.noun(graph.unit(head).lemma()) == Noun.VISIT
                && switch (Lexicon.verb(graph.unit(above).lemma())) {
                    case SAY, PLAN, EXPECT -> !stances.of(above).negative();
                    default -> false;
                };
        boolean meant = !given
                && above >= 0
                && isVerb(above)
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
            add(Role.SUBJECT, "", stances.subject(above), arguments);
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

    private boolean hasVerb() {
        for (int i = 0; i < graph.size(); i++) {
            if (isVerb(i) || graph.relation(i).equals("cop") || graph.unit(i).tag() == Tag.MD) {
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
                addOf(d, false, arguments);
            }
            if (d != noun && graph.relation(d).equals("iobj")) {
                add(Role.OBJECT, "", d, arguments);
            }
        }
    }

    private boolean isLight(int verb) {
        String lemma = graph.unit(verb).lemma();
        return switch (Lexicon.verb(lemma)) {
            case PERFORM, GIVE, HOLD, BEGIN -> true;
            default ->
                lemma.equals("receive") || lemma.equals("lodge") || lemma.equals("deliver") || lemma.equals("extend");
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
        return takesPlace
                || comesFrom
                || lemma.equals("run")
                || Lexicon.verb(lemma) == Verb.LAST
                || Lexicon.verb(lemma) == Verb.TAKE_PLACE
                || Lexicon.verb(lemma) == Verb.BEGIN
                || lemma.equals("set")
                || Lexicon.noun(lemma) == Noun.DAY;
    }

    /** A verb with its auxiliaries, negation and conjunctions. */
    private BitSet own(int head) {
        BitSet own = new BitSet();
        own.set(head);
        for (int d : graph.dependents(head)) {
            boolean belongs = switch (graph.relation(d)) {
                case "aux", "aux:pass", "cop", "mark", "cc", "punct", "compound:prt" -> true;
                case "advmod" -> isFunction(d);
                default -> false;
            };
            if (belongs) {
                own.set(d);
            }
        }
        return own;
    }
}
