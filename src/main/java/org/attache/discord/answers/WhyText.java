package org.attache.discord.answers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.answer.verification.SecondReading;
import org.attache.assistant.Reply;
import org.attache.assistant.Stage;
import org.attache.assistant.Trace;
import org.attache.discord.text.DiscordText;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.question.Interpretation;
import org.attache.visit.VisitQuery;

/** Tells how an answer came about, a line for each step. Pure. */
final class WhyText {

    private static final int QUESTION = 200;
    private static final int SEARCHED = 300;
    private static final int QUOTE = 100;
    private static final int MOST_STEPS = 3;
    private static final int MOST_STATEMENTS = 4;

    private final Words words;

    WhyText(Words words) {
        this.words = words;
    }

    List<String> lines(Reply reply) {
        Trace trace = reply.trace();
        List<String> lines = new ArrayList<>();
        trace.steps().stream().limit(MOST_STEPS).forEach(step -> lines.addAll(step(step)));
        trace.again().forEach(again -> lines.add("• " + again(again)));
        lines.add("• "
                + words.say(
                        Phrase.WHY_WRITER, DiscordText.escaped(reply.answer().writer(), QUOTE)));
        List<String> last = new ArrayList<>();
        last.add(words.say(Phrase.WHY_SNAPSHOT, trace.snapshot()));
        for (Stage stage : Stage.values()) {
            Duration took = trace.took().get(stage);
            if (took != null) {
                last.add(words.say(phrase(stage), millis(took)));
            }
        }
        lines.add("-# " + String.join(" · ", last));
        return lines;
    }

    private static Phrase phrase(Stage stage) {
        return switch (stage) {
            case INTERPRET -> Phrase.WHY_INTERPRET;
            case RETRIEVE -> Phrase.WHY_RETRIEVE;
            case WRITE -> Phrase.WHY_WRITE;
            case VERIFY -> Phrase.WHY_VERIFY;
        };
    }

    private List<String> step(Trace.Step step) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + words.say(Phrase.WHY_READ, DiscordText.escaped(step.question(), QUESTION)) + "**");
        String searched = searched(step.interpretation());
        if (!searched.isEmpty()) {
            lines.add("• " + searched);
        }
        lines.add("• "
                + words.say(
                        Phrase.WHY_FOUND,
                        step.evidence().statements().size(),
                        step.evidence().visits().size()));
        step.evidence().statements().stream().limit(MOST_STATEMENTS).forEach(found -> lines.add(found(found)));
        return lines;
    }

    private String searched(Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> ledger(ledger.query());
            case Interpretation.TextSearch text -> text(text);
            case Interpretation.Both both -> ledger(both.ledger().query()) + "; " + text(both.text());
            case Interpretation.Ambiguous ambiguous -> "";
            case Interpretation.OutOfScope outside -> "";
        };
    }

    private String ledger(VisitQuery query) {
        List<String> parts = new ArrayList<>();
        Stream.of(query.visitors(), query.places(), query.countries())
                .filter(names -> !names.isEmpty())
                .forEach(names -> parts.add(String.join(" / ", names)));
        if (query.during() != null) {
            parts.add(words.day(query.during().first()) + " – "
                    + words.day(query.during().last()));
        }
        return words.say(Phrase.WHY_LEDGER, parts.isEmpty() ? "*" : escaped(String.join(", ", parts)));
    }

    private String text(Interpretation.TextSearch text) {
        return words.say(
                Phrase.WHY_SEARCH,
                escaped(text.terms().terms().stream()
                        .map(term -> String.join(" ", term.words()))
                        .collect(Collectors.joining(", "))));
    }

    private String found(NumberedStatement found) {
        Relevance relevance = found.relevance();
        String why = relevance.equals(Relevance.LEDGER)
                ? words.say(Phrase.WHY_VISIT)
                : words.say(Phrase.WHY_COVERAGE, Math.round(relevance.coverage() * 100));
        return "  - “" + DiscordText.escaped(found.statement().words(), QUOTE) + "” (" + why + ")";
    }

    private String again(SecondReading.Of again) {
        Phrase result = switch (again.result()) {
            case SecondReading.Yes yes -> Phrase.WHY_AGAIN_YES;
            case SecondReading.No no -> Phrase.WHY_AGAIN_NO;
            case SecondReading.Unavailable unavailable -> Phrase.WHY_AGAIN_NONE;
        };
        return words.say(result, DiscordText.escaped(again.sentence(), QUOTE));
    }

    private static String escaped(String text) {
        return DiscordText.escaped(text, SEARCHED);
    }

    private static double millis(Duration took) {
        return Math.round(took.toNanos() / 1e5) / 10.0;
    }
}
