package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateWords;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.attache.visit.VisitQuery;

/** Rules that put true statements into other words. */
final class Paraphrase {

    @FunctionalInterface
    interface Rule {
        List<DraftSentence> of(NumberedStatement statement, Evidence evidence);
    }

    private static final Pattern LAST_DATE = Pattern.compile("(.{10,}?),? (on|from) ([^,.]*\\d[^,.]*)\\.");
    private static final Pattern SAID =
            Pattern.compile("([^“”\"]{10,}), [^,“”\"]{3,60} (?:said|announced|insisted)(?: on \\p{Lu}\\p{Ll}+)?\\.");
    private static final Pattern CLAUSE =
            Pattern.compile("([^,“”\"]{20,}), (?:where|who|which|adding|citing|followed|for talks)\\b.*");

    private Paraphrase() {}

    /** The rules by what they do. */
    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("verbatim", (statement, evidence) -> of(statement, words(statement)));
        rules.put(
                "with its source",
                (statement, evidence) -> of(statement, "According to The Daily, " + words(statement)));
        rules.put("full dates", (statement, evidence) -> of(statement, withFullDates(statement.statement())));
        rules.put("date first", (statement, evidence) -> dateFirst(statement));
        rules.put("without speaker", (statement, evidence) -> firstGroup(SAID, statement));
        rules.put("first clause", (statement, evidence) -> firstGroup(CLAUSE, statement));
        rules.put(
                "from the ledger", (statement, evidence) -> statement.number() == 1 ? fromLedger(evidence) : List.of());
        return rules;
    }

    private static String words(NumberedStatement statement) {
        return statement.statement().words().replaceAll("\\s+", " ");
    }

    private static List<DraftSentence> of(NumberedStatement statement, String text) {
        return List.of(new DraftSentence(text, List.of(statement.number())));
    }

    private static List<DraftSentence> dateFirst(NumberedStatement statement) {
        Matcher last = LAST_DATE.matcher(words(statement));
        return last.matches() && last.group(1).matches("(?:(?! and | that | said |,).)*") && isDate(last.group(3))
                ? of(
                        statement,
                        (last.group(2).equals("on") ? "On " : "From ") + last.group(3) + ", " + last.group(1) + ".")
                : List.of();
    }

    private static List<DraftSentence> firstGroup(Pattern pattern, NumberedStatement statement) {
        Matcher matcher = pattern.matcher(words(statement));
        return matcher.matches() ? of(statement, matcher.group(1) + ".") : List.of();
    }

    private static List<DraftSentence> fromLedger(Evidence evidence) {
        List<DraftSentence> sentences = new ArrayList<>();
        for (Wanted wanted : List.of(Wanted.WHEN, Wanted.ROLE, Wanted.DURATION, Wanted.END)) {
            sentences.addAll(new VisitSentences(LocalDate.of(2025, 1, 1), evidence)
                    .write(new Interpretation.LedgerQuery(
                            VisitQuery.all(100), wanted, new Pick.All(), List.of(), List.of()))
                    .sentences());
        }
        return sentences.stream().distinct().toList();
    }

    private static boolean isDate(String text) {
        return DateFinder.find(text, new Anchor(null, Sense.NEAREST)).stream()
                .anyMatch(date -> date.words().equals(text));
    }

    /** Each day in American words and with its year. */
    private static String withFullDates(Statement statement) {
        String words = statement.words();
        List<DateMention> dates = DateFinder.find(
                words, new Anchor(statement.origin().provenance().published(), Sense.NEAREST));
        StringBuilder text = new StringBuilder(words);
        for (DateMention date : dates.reversed()) {
            if (date.meaning() instanceof Meaning.Dated dated
                    && dated.precision() == Precision.DAY
                    && date.words().matches(".*\\d.*")) {
                text.replace(date.start(), date.end(), DateWords.of(dated.range()));
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
