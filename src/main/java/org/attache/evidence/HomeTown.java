package org.attache.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.attache.geography.Gazetteer;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.question.Terms;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;

/** Finds visits; those to the town where the documents are from too, which a guest list need not name. */
final class HomeTown {

    /** A larger ledger is of no one town. */
    private static final int SMALL = 300;

    private HomeTown() {}

    static List<Visit> visits(VisitQuery query, KnowledgeView knowledge) {
        List<Visit> found = knowledge.visits().find(query);
        if (!found.isEmpty() || !isHome(query.places(), knowledge)) {
            return found;
        }
        VisitQuery anywhere =
                new VisitQuery(query.visitors(), query.countries(), List.of(), query.during(), query.limit());
        return knowledge.visits().find(anywhere).stream()
                .filter(visit -> visit.place() == null && visit.country() == null)
                .toList();
    }

    /**
     * The same search without the town where the documents are from: what they tell of their own town they seldom say
     * to be there.
     */
    static Interpretation.TextSearch without(Interpretation.TextSearch search, KnowledgeView knowledge) {
        Terms terms = search.terms();
        if (terms.terms().stream().noneMatch(term -> term.kind() == Term.Kind.NAME)) {
            return search;
        }
        List<Visit> all = all(knowledge);
        List<Term> others = terms.terms().stream()
                .filter(term -> term.kind() != Term.Kind.NAME || !isUsual(List.of(String.join(" ", term.words())), all))
                .toList();
        boolean left = others.stream().anyMatch(term -> term.kind() != Term.Kind.FRAME) || terms.during() != null;
        return left && others.size() < terms.terms().size()
                ? new Interpretation.TextSearch(
                        search.wanted(),
                        new Terms(terms.question(), others, terms.during(), terms.counted(), terms.negated()))
                : search;
    }

    private static List<Visit> all(KnowledgeView knowledge) {
        return knowledge.visits().find(new VisitQuery(List.of(), List.of(), List.of(), null, SMALL + 1));
    }

    private static boolean isHome(List<String> places, KnowledgeView knowledge) {
        return !places.isEmpty()
                && (places.stream().allMatch(place -> isUnmapped(place, knowledge)) || isUsual(places, all(knowledge)));
    }

    /** A town that the documents speak of and no map has is theirs: those who come to no other place come there. */
    private static boolean isUnmapped(String place, KnowledgeView knowledge) {
        return knowledge.statements().frequency(place) > 0
                && knowledge.visits().namesWith(place).isEmpty()
                && Gazetteer.named(Character.toUpperCase(place.charAt(0)) + place.substring(1))
                        .isEmpty();
    }

    /** Where most visits of a small ledger go that say where, and some say no place. */
    private static boolean isUsual(List<String> places, List<Visit> all) {
        if (all.size() > SMALL) {
            return false;
        }
        List<String> named = all.stream()
                .flatMap(visit -> Stream.ofNullable(visit.place()))
                .map(place -> NameWords.fold(place.value()))
                .toList();
        long there = named.stream()
                .filter(name -> places.stream().map(NameWords::fold).anyMatch(name::equals))
                .count();
        return there > 1 && 2 * there >= named.size() && named.size() < all.size();
    }
}
