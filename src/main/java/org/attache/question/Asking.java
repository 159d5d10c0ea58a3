package org.attache.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from the form of a question what would answer it and which of several visits it means. */
final class Asking {

    private record Form(Wanted wanted, Pattern pattern) {
        Form(Wanted wanted, String regex) {
            this(wanted, Pattern.compile("\\b(?:" + regex + ")", Pattern.CASE_INSENSITIVE));
        }
    }

    /** The first form that fits decides. */
    private static final List<Form> FORMS = List.of(
            new Form(Wanted.DURATION, "how long|how many (?:days|nights|weeks)|duration|length of"),
            new Form(Wanted.COUNT, "how many|how often|number of"),
            new Form(Wanted.PURPOSE, "why|purpose|reason|what for|aims? of|goals? of"),
            new Form(Wanted.MET, "who(?:m)? (?:did|does|will|has|had|is|was)\\b.{0,80}\\b(?:meet|met|meeting|see)\\b"),
            new Form(Wanted.MET, "with whom|talks? with whom"),
            new Form(Wanted.ROLE, "title|role|position|post|job|capacity|rank"),
            new Form(Wanted.WHERE, "where|(?:which|what) (?:city|cities|town|country|countries|place|places|location)"),
            new Form(Wanted.WHEN, "when|(?:which|what) (?:dates?|days?|months?|year)|what are the dates|dates? of"),
            new Form(Wanted.WHO, "who|whom|whose|which|anyone|anybody|someone|somebody"),
            new Form(Wanted.WHETHER, "(?<=^)(?:is|are|was|were|will|did|does|do|has|have|can|could|would|should)\\b"));

    private static final Set<String> FIRST = Set.of("first", "earliest");
    private static final Set<String> LAST = Set.of("last", "latest", "final");

    private Asking() {}

    static Wanted wanted(String question) {
        String trimmed = question.strip();
        return FORMS.stream()
                .filter(form -> form.pattern().matcher(trimmed).find())
                .map(Form::wanted)
                .findFirst()
                .orElse(Wanted.ANYTHING);
    }

    /**
     * Which of the visits that match is meant.
     *
     * @param visitor the one visitor that the question names, or null
     */
    static Pick pick(List<Word> words, @Nullable String visitor) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            String before = i == 0 ? "" : words.get(i - 1).folded();
            if (LAST.contains(word) && !before.equals("long")) {
                return new Pick.Last();
            }
            if (FIRST.contains(word)) {
                return new Pick.First();
            }
            if (word.startsWith("overlap")) {
                return new Pick.Overlapping();
            }
            if (visitor != null && (word.equals("after") || word.startsWith("follow"))) {
                return new Pick.After(visitor);
            }
            if (visitor != null && (word.equals("before") || word.equals("precedes") || word.equals("preceded"))) {
                return new Pick.Before(visitor);
            }
        }
        return new Pick.All();
    }
}
