package org.attache.langchain4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.answer.verification.WithheldSentence;
import org.attache.evidence.Above;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/**
 * What a model is told: the rules, and one request with everything it may use.
 *
 * <p>Words of documents and people are marked as data (spotlighting: Hines et al. 2024, arXiv 2403.14720). Each is one
 * line without invisible characters and angle brackets, so none can end its block or begin a line of its own.
 */
final class Prompt {

    private static final String RULES = resource("rules.txt");
    private static final String REQUEST = resource("request.txt");
    private static final String AGAIN = resource("again.txt");
    private static final String READING_RULES = resource("reading-rules.txt");
    private static final String READING = resource("reading.txt");

    private static final String RESTATING_RULES = resource("restating-rules.txt");
    private static final String RESTATING = resource("restating.txt");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Characters of one piece of data at most. */
    private static final int LONGEST = 2000;

    /** Earlier turns of the conversation that are sent along. */
    private static final int TURNS = 3;

    private Prompt() {}

    static String rules() {
        return RULES;
    }

    static String request(Question question, Evidence evidence) {
        Map<String, String> parts = Map.of(
                "asOf", question.asOf().toString(),
                "statements", lines(evidence.statements().stream().map(Prompt::line)),
                "visits", lines(evidence.visits().stream().map(visit -> line(visit, evidence))),
                "conversation", lines(latest(question.conversation().turns()).map(Prompt::line)),
                "question", data(question.text()));
        return filled(REQUEST, parts);
    }

    /** Asks once more, telling what the sentences cited that are not shown; nothing that a model made up goes back. */
    static String again(Question question, Evidence evidence, List<WithheldSentence> withheld) {
        Stream<String> lines = withheld.stream()
                .map(sentence -> sentence.cited().stream()
                        .flatMap(statement -> evidence.number(statement.id()).stream())
                        .map(number -> "[" + number + "]")
                        .collect(Collectors.joining()))
                .filter(numbers -> !numbers.isEmpty())
                .distinct()
                .map(numbers -> "- from " + numbers);
        return request(question, evidence) + "\n" + filled(AGAIN, Map.of("withheld", lines(lines)));
    }

    /** The rules for reading a sentence again. */
    static String readingRules() {
        return READING_RULES;
    }

    /** Asks whether statements support a sentence. */
    static String reading(String sentence, List<Statement> statements) {
        Stream<String> lines =
                IntStream.range(0, statements.size()).mapToObj(i -> line(i + 1, statements.get(i), Above.NONE));
        return filled(READING, Map.of("statements", lines(lines), "sentence", data(sentence)));
    }

    /** The rules for saying a question again. */
    static String restatingRules() {
        return RESTATING_RULES;
    }

    /** Asks for a question in other words. */
    static String restating(Question question) {
        Map<String, String> parts = Map.of(
                "asOf", question.asOf().toString(),
                "conversation", lines(latest(question.conversation().turns()).map(Prompt::line)),
                "question", data(question.text()));
        return filled(RESTATING, parts);
    }

    /** In one pass: data that looks like a place stays as it is. */
    private static String filled(String form, Map<String, String> parts) {
        return PLACE.matcher(form)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(place.group(1)))));
    }

    private static String line(NumberedStatement numbered) {
        return line(numbered.number(), numbered.statement(), numbered.above());
    }

    private static String line(int number, Statement statement, Above above) {
        Provenance provenance = statement.origin().provenance();
        Stream<@Nullable String> about = Stream.of(
                data(provenance.title()),
                provenance.publisher() == null ? null : "by " + data(provenance.publisher()),
                provenance.author() == null ? null : "from " + data(provenance.author()),
                provenance.published() == null ? null : "published " + provenance.published(),
                statement.writing() == null || statement.written() == null ? null : "written " + statement.written(),
                statement.speaker() == null ? null : "said by " + data(statement.speaker()),
                provenance.isStatedByModerator() ? Provenance.STATED : null,
                above("under", above.headings()),
                above("in a list after", above.introductions()),
                above("columns", above.columns()));
        return "[" + number + "] \"" + data(statement.words()) + "\" ("
                + about.filter(Objects::nonNull).collect(Collectors.joining("; ")) + ")";
    }

    private static @Nullable String above(String what, String lines) {
        return lines.isEmpty() ? null : what + " \"" + data(lines.replace("\n", " > ")) + "\"";
    }

    private static String line(Visit visit, Evidence evidence) {
        String place = Stream.of(visit.place(), visit.country())
                .flatMap(field -> value(field).stream())
                .collect(Collectors.joining(", "));
        String marks = visit.evidence().stream()
                .flatMap(id -> evidence.number(id).stream())
                .sorted()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
        return Stream.of(
                        value(visit.visitor()),
                        value(visit.role()),
                        Optional.of(place),
                        visit.dates() == null
                                ? Optional.ofNullable(visit.period())
                                        .map(period -> period.value().words())
                                : Optional.of(days(visit.dates().value())),
                        value(visit.purpose()),
                        Optional.of(visit.status()
                                .value()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ", "- ", " " + marks));
    }

    private static String days(VisitDates dates) {
        String first = dates.start() == null ? "unknown day" : dates.start().toString();
        String last = dates.end() == null ? "unknown day" : dates.end().toString();
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String line(Turn turn) {
        return "- asked: " + data(turn.question()) + " / answered: " + data(turn.answer());
    }

    private static Stream<Turn> latest(List<Turn> turns) {
        return turns.stream().skip(Math.max(0, turns.size() - TURNS));
    }

    private static Optional<String> value(@Nullable Sourced<String> field) {
        return field == null ? Optional.empty() : Optional.of(data(field.value()));
    }

    private static String lines(Stream<String> lines) {
        String joined = lines.collect(Collectors.joining("\n"));
        return joined.isEmpty() ? "(none)" : joined;
    }

    private static String data(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String line =
                SPACE.matcher(visible).replaceAll(" ").strip().replace('<', '‹').replace('>', '›');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String resource(String name) {
        try (InputStream stream = Prompt.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
