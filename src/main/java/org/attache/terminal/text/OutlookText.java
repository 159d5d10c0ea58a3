package org.attache.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.moderation.AnswerChange;
import org.attache.moderation.Change;
import org.attache.moderation.Outlook;
import org.attache.moderation.OutlookSummary;
import org.attache.schedule.ChangeLabel;

/**
 * Renders what a change of the knowledge would bring: its documents, then what is told and answered otherwise. Pure.
 */
public final class OutlookText {

    /** Lines of one kind that are shown; the rest is counted. */
    private static final int SHOWN = 20;

    private static final int NARROWEST = 40;

    private final Ink ink;
    private final int width;

    public OutlookText(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.max(columns, NARROWEST);
    }

    public String render(Outlook outlook) {
        String documents = switch (outlook.change()) {
            case Change.Reload reload -> new ProposalText(ink, width).render(reload.proposal());
            case Change.Return back ->
                lines(
                        ink.bold(Wrapped.text(OutlookSummary.of(outlook), "", width)),
                        list("-", ink::gone, back.leaving()),
                        list("+", ink::added, back.back()));
        };
        return Stream.of(
                        documents,
                        lines(list(
                                "~",
                                ink::noted,
                                outlook.visits().stream().map(ChangeLabel::of).toList())),
                        answers(outlook.answers()),
                        recent(outlook.recent()),
                        lines(list("!", ink::noted, outlook.notes())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String answers(List<AnswerChange> answers) {
        List<String> lines = new ArrayList<>();
        answers.stream().limit(SHOWN).forEach(answer -> {
            String question = answer.question() + (answer.worse() ? " (gets worse)" : "");
            lines.add(item("?", answer.worse() ? ink::gone : ink::noted, question));
            lines.add(item("-", ink::gone, answer.before()));
            lines.add(item("+", ink::added, answer.after()));
        });
        if (answers.size() > SHOWN) {
            lines.add("  ? and " + (answers.size() - SHOWN) + " more");
        }
        return String.join("\n", lines);
    }

    private String recent(List<AnswerChange> changes) {
        return changes.isEmpty()
                ? ""
                : lines(ink.bold("Recent questions that are answered otherwise:"), answers(changes));
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String list(String sign, UnaryOperator<String> paint, List<String> items) {
        Stream<String> rest = items.size() > SHOWN
                ? Stream.of(paint.apply("  " + sign + " and " + (items.size() - SHOWN) + " more"))
                : Stream.of();
        return Stream.concat(items.stream().limit(SHOWN).map(text -> item(sign, paint, text)), rest)
                .collect(Collectors.joining("\n"));
    }

    private String item(String sign, UnaryOperator<String> paint, String text) {
        return paint.apply(Wrapped.text(Printable.of(text), "  " + sign + " ", "    ", width));
    }
}
