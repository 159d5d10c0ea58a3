package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.moderation.AnswerChange;
import org.attache.moderation.Change;
import org.attache.moderation.Outlook;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Revision;
import org.jspecify.annotations.Nullable;

/** Renders what a change of the knowledge would bring as one line of JSON. */
public final class OutlookJson {

    private OutlookJson() {}

    /** What was not tried is null, because nobody knows it. */
    public static String of(Outlook outlook) {
        Map<String, @Nullable Object> fields = switch (outlook.change()) {
            case Change.Reload reload -> ProposalJson.of(reload.proposal());
            case Change.Return back -> {
                Map<String, @Nullable Object> returned = new LinkedHashMap<>();
                returned.put("base", outlook.base());
                returned.put("removed", back.leaving());
                returned.put("back", back.back());
                yield returned;
            }
        };
        boolean tried = outlook.tried();
        fields.put("conflictsNew", tried ? visits(outlook, Aspect.DISPUTED) : null);
        fields.put("conflictsSettled", tried ? visits(outlook, Aspect.SETTLED) : null);
        fields.put(
                "answersChanged",
                tried ? outlook.answers().stream().map(OutlookJson::answer).toList() : null);
        fields.put(
                "recentChanged",
                tried ? outlook.recent().stream().map(OutlookJson::answer).toList() : null);
        fields.put("goldenAsked", outlook.asked());
        fields.put("heldBack", outlook.isHeldBack());
        fields.put("notes", outlook.notes());
        return JsonText.write(fields);
    }

    /** The visits that are told otherwise in a way. */
    private static List<Map<String, @Nullable Object>> visits(Outlook outlook, Aspect aspect) {
        return outlook.visits().stream()
                .map(Revision::change)
                .filter(change -> change instanceof org.attache.visit.history.Change.Revised revised
                        && revised.aspects().contains(aspect))
                .map(change -> VisitFields.of(change.now().visit()))
                .toList();
    }

    private static Map<String, Object> answer(AnswerChange answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", answer.question());
        fields.put("before", answer.before());
        fields.put("after", answer.after());
        fields.put("worse", answer.worse());
        return fields;
    }
}
