package org.attache.jackson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.attache.evaluation.PlainVisit;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TestPair;
import org.attache.evaluation.TestText;
import org.attache.source.MalformedData;

/** Reads what is put to the test from JSON Lines; the contract describes the fields. */
public final class TestFiles {

    private TestFiles() {}

    /**
     * A file of questions, pairs or texts, whichever its first line is; one without a line is a file of questions.
     * Empty lines are skipped. Where a line has no id it gets its number.
     *
     * @throws MalformedData naming the first line that is not of the kind of the file
     */
    public static TestFile read(String file) {
        List<Numbered> lines = new ArrayList<>();
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Numbered(line, number));
            }
        }
        if (!lines.isEmpty()) {
            Line first = lines.getFirst().read((line, id) -> line);
            if (first.has("statements")) {
                return new TestFile.Pairs(all(lines, TestFiles::pair));
            }
            if (first.has("text") && !first.has("question")) {
                return new TestFile.Texts(all(lines, TestFiles::text));
            }
        }
        return new TestFile.Questions(all(lines, QuestionFiles::testQuestion));
    }

    private record Numbered(String line, int number) {

        <T> T read(BiFunction<Line, String, T> reader) {
            try {
                Line fields = Line.parse(line);
                String id = fields.id();
                return reader.apply(fields, id == null ? Integer.toString(number) : id);
            } catch (MalformedData e) {
                throw new MalformedData("line " + number + " " + e.getMessage());
            }
        }
    }

    private static <T> List<T> all(List<Numbered> lines, BiFunction<Line, String, T> reader) {
        return lines.stream().map(line -> line.read(reader)).toList();
    }

    private static TestPair pair(Line fields, String id) {
        String label = fields.needed("label");
        boolean supported = switch (label) {
            case "supported" -> true;
            case "unsupported" -> false;
            default ->
                throw new MalformedData("has the label \"" + label + "\", which is neither supported nor unsupported");
        };
        return new TestPair(id, ClaimJson.claim(fields), fields.text("kind"), supported);
    }

    private static TestText text(Line fields, String id) {
        Set<String> kinds = new LinkedHashSet<>();
        Stream.of("kind", "also").flatMap(key -> fields.texts(key).stream()).forEach(kinds::add);
        return new TestText(
                id,
                kinds,
                fields.day("published"),
                fields.needed("text"),
                visits(fields, fields.has("visits") ? "visits" : "expected"),
                visits(fields, "false"));
    }

    private static List<PlainVisit> visits(Line fields, String key) {
        return fields.objects(key).stream()
                .map(visit -> new PlainVisit(
                        visit.text("visitor"),
                        visit.text("country"),
                        visit.text("place"),
                        visit.day("start"),
                        visit.day("end"),
                        visit.text("status")))
                .toList();
    }
}
