package org.attache.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.dates.DateWords;
import org.attache.evidence.Evidence;
import org.attache.geography.Countries;
import org.attache.question.Interpretation;
import org.attache.question.NamedDays;
import org.attache.question.Pick;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;

/** Says which visits were looked for and not found. */
final class NoVisit {

    /** More names than this are left out. */
    private static final int NAMED = 3;

    private NoVisit() {}

    /**
     * "The documents mention no visit by Tom West to India. "
     *
     * @param undated how many visits it may be whose days are not known
     */
    static String text(Interpretation.LedgerQuery ledger, Evidence evidence, int undated) {
        if (evidence.more() > 0) {
            return evidence.visits().size() + evidence.more()
                    + " visits match, more than an answer can cite; ask about a person, a place or a year. ";
        }
        VisitQuery query = ledger.query();
        String by = (query.visitors().isEmpty() ? holder(ledger.office()) : list(" by ", query.visitors()))
                + list(" from ", articled(ledger.origins()));
        String to = list(
                " to ",
                Stream.concat(sites(query.places()).stream(), articled(query.countries()).stream())
                        .toList());
        String when = query.during() == null ? "" : " " + NamedDays.words(query.during());
        String visit = evidence.visits().isEmpty() ? "visit" : "such thing about a visit";
        String sought = switch (ledger.pick()) {
            case Pick.All all -> visit + by + to + when;
            case Pick.First first -> visit + by + to + when;
            case Pick.Last last -> visit + by + to + when;
            case Pick.Longest longest -> visit + by + to + when;
            case Pick.Shortest shortest -> visit + by + to + when;
            case Pick.InOrder order -> visit + by + to + when;
            case Pick.Longer longer -> visit + by + to + when;
            case Pick.Most most -> visit + by + to + when;
            case Pick.FreeDays free -> visit + by + to + when;
            case Pick.Arriving arriving -> "visit" + by + to + " that begins" + when;
            case Pick.Leaving leaving -> "visit" + by + to + " that ends" + when;
            case Pick.CalledOff off -> "cancelled or postponed visit" + by + to + when;
            case Pick.Except except -> visit + " but" + list(" by ", except.visitors()) + to + when;
            case Pick.Next next -> visit + by + to + " " + NamedDays.words(NamedDays.after(next.after()));
            case Pick.After after -> "visit" + to + " after that of " + after.visitor();
            case Pick.Before before -> "visit" + to + " before that of " + before.visitor();
            case Pick.NextStop next -> "visit" + by + " after the one" + to;
            case Pick.StopBefore before -> "visit" + by + " before the one" + to;
            case Pick.Overlapping overlapping -> "visits" + by + to + when + " that share a day";
            case Pick.Together together ->
                "day that visits" + to + " of " + String.join(" and ", together.visitors()) + " share";
        };
        String others = undated > 0 && evidence.visits().isEmpty()
                ? "; they mention " + undated + " without saying on which days"
                : "";
        return "The documents mention no " + sought + others + ". ";
    }

    /**
     * "The nearest visits are from March 3 to 5, 2027 and on April 2, 2027. " Who comes then was not asked, and nothing
     * here is cited.
     */
    static String beside(List<Visit> visits) {
        List<String> days = visits.stream()
                .flatMap(visit -> new Stay(visit, List.of()).days().stream())
                .map(range -> (range.days() == 1 ? "on " : "from ") + DateWords.of(range))
                .distinct()
                .toList();
        return switch (days.size()) {
            case 0 -> "";
            case 1 -> "The nearest visit is " + days.getFirst() + ". ";
            default -> "The nearest visits are " + String.join(" and ", days) + ". ";
        };
    }

    /** " by a foreign minister"; empty where no office is asked for. */
    private static String holder(List<String> office) {
        if (office.isEmpty()) {
            return "";
        }
        boolean vowel = "aeiou".indexOf(office.getFirst().charAt(0)) >= 0;
        return (vowel ? " by an " : " by a ") + String.join(" ", office);
    }

    /** The site that all these places have: of "Moscow" and "Moscow, Kiev" the first. */
    private static List<String> sites(List<String> places) {
        List<String> shared = new ArrayList<>();
        for (String place : places) {
            List<String> sites = Stream.of(place.split(",")).map(String::strip).toList();
            if (shared.isEmpty()) {
                shared.addAll(sites);
            }
            shared.retainAll(sites);
            if (shared.isEmpty()) {
                return places;
            }
        }
        return shared.stream().limit(1).toList();
    }

    private static List<String> articled(List<String> countries) {
        return countries.stream().map(Countries::withArticle).toList();
    }

    private static String list(String link, List<String> names) {
        return names.isEmpty() || names.size() > NAMED ? "" : link + String.join(" or ", names);
    }
}
