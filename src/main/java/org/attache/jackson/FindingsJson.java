package org.attache.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.health.Finding;
import org.jspecify.annotations.Nullable;

/** Renders what was found of what the program needs as one line of JSON. */
public final class FindingsJson {

    private FindingsJson() {}

    /** {@code {"good":true,"findings":[…]}}, in the order given. */
    public static String of(List<Finding> findings) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("good", findings.stream().noneMatch(Finding.Bad.class::isInstance));
        fields.put("findings", findings.stream().map(FindingsJson::fields).toList());
        return JsonText.write(fields);
    }

    private static Map<String, @Nullable Object> fields(Finding finding) {
        Finding.@Nullable Bad bad = finding instanceof Finding.Bad found ? found : null;
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("subject", finding.subject().label());
        fields.put(
                "state",
                switch (finding) {
                    case Finding.Good good -> "good";
                    case Finding.Open open -> "open";
                    case Finding.Bad wrong -> "bad";
                });
        fields.put("text", finding.text());
        fields.put("remedy", bad == null ? null : bad.remedy());
        fields.put("key", bad == null ? null : bad.key());
        fields.put("line", bad == null ? null : bad.line());
        return fields;
    }
}
