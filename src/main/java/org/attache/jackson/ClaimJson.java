package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.answer.Verdict;
import org.attache.evaluation.Claim;
import org.attache.evidence.LooseStatement;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/** Reads sentences with their statements from JSON Lines, and renders what is said of them. */
public final class ClaimJson {

    private ClaimJson() {}

    /**
     * One line of a file of sentences.
     *
     * @throws MalformedData with a clause that follows the name of the line, such as {@code "has no sentence"}
     */
    public static Claim claim(String line) {
        return claim(Line.parse(line));
    }

    static Claim claim(Line fields) {
        List<LooseStatement> statements =
                fields.objects("statements").stream().map(ClaimJson::statement).toList();
        if (statements.isEmpty()) {
            throw new MalformedData("has no statements");
        }
        return new Claim(fields.id(), statements, fields.needed("sentence"), fields.text("question"));
    }

    private static LooseStatement statement(Line fields) {
        try {
            return new LooseStatement(
                    fields.needed("words"), fields.text("speaker"), fields.day("published"), fields.text("title"));
        } catch (MalformedData e) {
            throw new MalformedData("has a statement that " + e.getMessage());
        }
    }

    /** Whether a sentence is supported; else the check that it failed, and why. */
    public static String of(@Nullable String id, Verdict verdict) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        add(fields, verdict);
        return JsonText.write(fields);
    }

    static void add(Map<String, @Nullable Object> fields, Verdict verdict) {
        Verdict.@Nullable Withheld withheld = verdict instanceof Verdict.Withheld held ? held : null;
        fields.put("supported", withheld == null);
        fields.put("check", withheld == null ? null : withheld.check());
        fields.put("reason", withheld == null ? null : withheld.reason());
    }
}
