package org.attache.formats.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.formats.file.Characters;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.records.Machinery;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;

/** The texts of a JSON value, each a paragraph; what programs write for programs is left out. */
final class JsonText {

    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> unsaid = new LinkedHashSet<>();
    private int paragraphs;

    JsonText(@Nullable Object value, ReadLimits limits) throws RefusedFile {
        this.limits = limits;
        add("", value);
    }

    private void add(String name, @Nullable Object value) throws RefusedFile {
        switch (value) {
            case Map<?, ?> map -> {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (!String.valueOf(entry.getKey()).startsWith("@")) {
                        add(String.valueOf(entry.getKey()), entry.getValue());
                    }
                }
            }
            case List<?> list -> {
                for (Object item : list) {
                    add(name, item);
                }
            }
            case String words -> {
                if (!name.isEmpty() && Machinery.isColumn(name, List.of(words))) {
                    unsaid.add(name);
                } else {
                    add(words);
                }
            }
            case null -> {}
            default -> {}
        }
    }

    private void add(String words) throws RefusedFile {
        String clean = Characters.clean(words).strip();
        text.append(text.isEmpty() || clean.isEmpty() ? "" : "\n\n").append(clean);
        paragraphs += clean.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        if (paragraphs > limits.maxStatements()) {
            throw RefusedFile.tooManyStatements(limits.maxStatements());
        }
        if (text.length() > limits.maxTextChars()) {
            throw RefusedFile.tooMuchText(limits.maxTextChars());
        }
    }

    String text() {
        return text.toString();
    }

    /** What was left out. */
    List<Remark> remarks() {
        return unsaid.isEmpty() || text.isEmpty() ? List.of() : List.of(Machinery.remark(unsaid));
    }
}
