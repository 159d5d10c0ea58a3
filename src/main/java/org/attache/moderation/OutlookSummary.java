package org.attache.moderation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change.Announced;
import org.attache.visit.history.Change.Joined;
import org.attache.visit.history.Change.Returned;
import org.attache.visit.history.Change.Revised;
import org.attache.visit.history.Change.Withdrawn;
import org.attache.visit.history.Revision;

/** Tells in a sentence or two what a change would bring. Pure. */
public final class OutlookSummary {

    private OutlookSummary() {}

    /** What a change comes to. */
    public static String of(Outlook outlook) {
        String change = switch (outlook.change()) {
            case Change.Reload reload -> ProposalSummary.of(reload.proposal());
            case Change.Return back ->
                "Documents: " + back.leaving().size() + " leave, " + back.back().size() + " come back.";
        };
        return change + visits(outlook) + answers(outlook) + recent(outlook);
    }

    /** What was made of it. */
    static String made(Outlook outlook, Snapshot made) {
        return "Snapshot " + made.number() + ". " + of(outlook);
    }

    private static String visits(Outlook outlook) {
        Map<String, Long> counts = outlook.visits().stream()
                .collect(Collectors.groupingBy(OutlookSummary::word, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ", " What is told of visits: ", "."));
    }

    private static String answers(Outlook outlook) {
        long worse = outlook.answers().stream().filter(AnswerChange::worse).count();
        return outlook.asked() == 0
                ? ""
                : " Golden questions: " + outlook.asked() + " asked, "
                        + outlook.answers().size() + " answered otherwise, " + worse + " worse.";
    }

    private static String recent(Outlook outlook) {
        int otherwise = outlook.recent().size();
        return otherwise == 0 ? "" : " Recent questions answered otherwise: " + otherwise + ".";
    }

    /** What becomes of a visit, in the word that a reader looks for first. */
    public static String word(Revision revision) {
        return switch (revision.change()) {
            case Announced announced -> "new";
            case Returned returned -> "told of again";
            case Withdrawn withdrawn -> "no longer told of";
            case Joined joined -> "the same as another";
            case Revised revised -> word(revised.aspects().iterator().next());
        };
    }

    private static String word(Aspect aspect) {
        return switch (aspect) {
            case COUNTRY, PLACE, PURPOSE, VISITOR, ROLE, STATUS, RETOLD -> "told otherwise";
            case CANCELLED, POSTPONED, REINSTATED, MOVED, DISPUTED, SETTLED, CONFIRMED, UNDER_WAY, COMPLETED ->
                aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
