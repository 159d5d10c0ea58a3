package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Tells where a journey goes, and when, among the places and times that a clause names. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Goals {

    private final ReadSentence sentence;
    private final Scene scene;
    private final Places places;

    Goals(ReadSentence sentence, Scene scene, Places places) {
        this.sentence = sentence;
        this.scene = scene;
        this.places = places;
    }

    /** Where somebody goes; what the sentence begins with is not the goal if another place is named. */
    List<Where> goals(Clause clause) {
        boolean goal = clause.adjuncts().stream()
                .anyMatch(adjunct -> !adjunct.leading()
                        && adjunct.nouns() != null
                        && adjunct.nouns().first().place() != null
                        && Lexicon.isPreposition(adjunct.preposition(), "to"));
        List<Where> behind =
                goal ? behindVerb(clause) : places.behind(clause, "to", "in", "at", "for", "into", "through");
        boolean crosses = clause.verb() != null
                && !clause.verb().passive()
                && !clause.verb().main().lemma().equals("head");
        return behind.isEmpty() && crosses ? places.ofObjects(clause) : behind;
    }

    /** "Saw Quito in March", "Sarajevo, which she saw in 1990": a town or country that is seen. */
    List<Where> seen(Clause clause) {
        boolean sees = clause.verb() != null
                && clause.verb().main().lemma().equals("see")
                && !clause.verb().passive()
                && !Days.times(clause.adjuncts()).isEmpty()
                && clause.adjuncts().stream()
                        .noneMatch(adjunct -> adjunct.preposition().equals("as"));
        if (!sees) {
            return List.of();
        }
        List<Where> seen = places.ofObjects(clause);
        Where before = seen.isEmpty() && clause.objects().isEmpty() && clause.antecedent() != null
                ? Where.of(clause.antecedent(), sentence)
                : null;
        return before == null
                ? Stream.concat(seen.stream(), places.ofSites(clause).stream()).toList()
                : List.of(before);
    }

    /** "Leads a delegation to Oslo", "leads the delegation to the fair in Oslo", "leads it in Oslo on 6 May". */
    List<Where> led(Clause clause) {
        List<Where> to = places.behind(clause, "to");
        boolean somewhere = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("to"));
        boolean there = somewhere || Days.areTold(clause.adjuncts());
        return to.isEmpty() && there ? places.behind(clause, "in", "at") : to;
    }

    /** "Returned from Oslo", "returned from a fortnight in Oslo". */
    List<Where> left(Clause clause) {
        List<Where> from = places.behind(clause, "from");
        boolean time = clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("from")
                        && adjunct.nouns() != null
                        && Lexicon.noun(adjunct.nouns().first().head().lemma()) == Noun.DAY);
        return from.isEmpty() && time ? places.behind(clause, "in", "at") : from;
    }

    /** "After talks in Ankara on Monday, she goes on to Athens": the day behind another place is not the journey's. */
    List<Adjunct> ownTimes(Clause clause, List<Adjunct> times, List<Where> goals) {
        return times.stream()
                .filter(time -> {
                    Where before = time.after() == null ? null : Where.of(time.after(), sentence);
                    return !time.leading() || before == null || goals.isEmpty() || goals.contains(before);
                })
                .toList();
    }

    /** "Has reached the age limit": an object that is neither a place nor a site is nowhere to arrive at. */
    boolean isAtSomething(Clause clause) {
        return clause.verb() != null
                && !clause.objects().isEmpty()
                && clause.objects().getFirst().from() == clause.verb().until()
                && places.ofObjects(clause).isEmpty()
                && places.behind(clause, "in", "at", "to", "on").isEmpty()
                && clause.objects().getFirst().items().stream()
                        .noneMatch(item -> item.head().tag().isName()
                                || Lexicon.noun(item.head().lemma()) == Noun.SITE
                                || Lexicon.noun(item.head().lemma()) == Noun.DAY);
    }

    static boolean isJourney(Clause clause) {
        return clause.sense() == Verb.GO || clause.sense() == Verb.COME || clause.sense() == Verb.ARRIVE;
    }

    /** "A visit to the baths at Chaves": what stands behind the visit and its "to". */
    private static boolean isGoal(@Nullable Nominal thing, Nominal noun, Clause clause) {
        return thing != null
                && thing.from() > noun.from()
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.nouns() != null
                                && adjunct.nouns().items().contains(thing)
                                && Lexicon.isPreposition(adjunct.preposition(), "to"));
    }

    /** Where a visit goes that a noun names, by the parts of the clause that count. */
    List<Where> ofNoun(Nominal noun, Clause clause, Predicate<Adjunct> counts) {
        List<Where> found = new ArrayList<>();
        List<Adjunct> adjuncts = new ArrayList<>(clause.adjuncts());
        if (clause.parent() != null && clause.antecedent() == noun) {
            adjuncts.addAll(clause.parent().adjuncts());
        }
        for (Adjunct adjunct : adjuncts) {
            boolean before = adjunct.nouns() != null && adjunct.nouns().from() < noun.from();
            boolean back = (before && places.isBack(adjunct)) || isOnTheWay(adjunct);
            boolean to = switch (adjunct.preposition()) {
                case "to", "in", "through", "around" -> !back && !(before && clause.sense() == Verb.RETURN);
                case "of" -> adjunct.after() == noun;
                case "at", "near", "outside", "on" -> !back && isGoal(adjunct.after(), noun, clause);
                default -> false;
            };
            if (to && counts.test(adjunct) && adjunct.nouns() != null) {
                found.addAll(places.of(adjunct.nouns()));
                found.addAll(places.within(adjunct.nouns(), clause));
            }
        }
        if (found.isEmpty()) {
            sentence.sentence().places().stream()
                    .filter(span -> span.from() >= noun.from()
                            && span.until() <= noun.head().index())
                    .filter(span -> !span.adjective()
                            && (noun.owner() == null
                                    || span.from() > noun.owner().until()))
                    .forEach(span -> found.add(Where.of(span, sentence)));
        }
        Where pointed = found.isEmpty() ? new Pointing(sentence, scene).of(clause) : null;
        return pointed == null ? found.stream().distinct().toList() : List.of(pointed);
    }

    /** The places behind the verb of a journey. */
    private List<Where> behindVerb(Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> !adjunct.leading() && adjunct.nouns() != null)
                .filter(adjunct -> Lexicon.isPreposition(adjunct.preposition(), "to")
                        || (Lexicon.isPreposition(adjunct.preposition(), "at") && adjunct.after() == null)
                        || (Lexicon.isPreposition(adjunct.preposition(), "at")
                                && adjunct.after() != null
                                && adjunct.after().place() == null)
                        || adjunct.preposition().equals("through"))
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .flatMap(nouns -> Stream.concat(places.of(nouns).stream(), places.within(nouns, clause).stream()))
                .toList();
    }

    /** "On her way to Tbilisi": where a journey goes on to is no part of the stay. */
    private static boolean isOnTheWay(Adjunct adjunct) {
        return adjunct.after() != null && adjunct.after().head().lemma().equals("way");
    }

    /** "Reached Oslo at last: the line had been dead, and the call was short": so does a voice. */
    boolean isCall(Clause clause) {
        return clause.verb() != null
                && clause.verb().main().lemma().equals("reach")
                && sentence.clauses().stream()
                        .flatMap(other -> Stream.ofNullable(other.subject()))
                        .flatMap(nouns -> nouns.items().stream())
                        .anyMatch(item -> Lexicon.noun(item.head().lemma()) == Noun.REMOTE
                                || scene.thesaurus().isThing(item.head().lemma(), "telecommunication"));
    }

    /** "Sang in Rome on Friday, the end of a tour": what sums up the clause stands behind where and when. */
    private static boolean isSummedUp(Adjunct adjunct, Clause clause) {
        Nominal of = adjunct.after();
        return of != null
                && clause.objects().stream().anyMatch(nouns -> nouns.items().contains(of))
                && clause.adjuncts().stream()
                        .anyMatch(other -> !other.leading()
                                && other.when() != null
                                && other.when().until() < of.from());
    }

    /** Whether the noun behind a preposition can be the visit that a clause tells of. */
    static boolean leadsToVisit(Adjunct adjunct, Clause clause) {
        return !isSummedUp(adjunct, clause)
                && switch (adjunct.preposition()) {
                    case "on", "for", "during", "from", "to", "of", "since", "after", "before" -> true;
                    default -> false;
                };
    }
}
