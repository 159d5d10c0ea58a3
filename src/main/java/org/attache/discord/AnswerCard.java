package org.attache.discord;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.VerifiedSentence;
import org.attache.discord.text.DiscordText;
import org.attache.discord.text.SourceLines;
import org.attache.evidence.NumberedStatement;

/** Shows an answer as the content of one Discord message: its sentences, then its sources, then its notes. Pure. */
final class AnswerCard {

    private static final int TEXT = 1_100;
    private static final int NOTES = 300;
    private static final int NOTE = 140;
    private static final String SOURCES = "**Sources**";
    private static final String NEAREST = "**These statements come closest**";

    private AnswerCard() {}

    /** At most {@link DiscordText#MESSAGE} characters, whatever the answer. */
    static String of(Answer answer) {
        return switch (answer) {
            case VerifiedAnswer verified -> verified(verified);
            case Answer.Unknown unknown -> {
                List<NumberedStatement> nearest =
                        unknown.nearest().stream().limit(3).toList();
                yield card(
                        DiscordText.escaped(unknown.text(), TEXT),
                        NEAREST,
                        room -> SourceLines.listed(nearest, room),
                        unknown.notes());
            }
            case Answer.Clarification clarification -> {
                List<String> choices = clarification.choices().stream()
                        .map(choice -> "• " + DiscordText.escaped(choice, NOTE))
                        .toList();
                yield card(
                        DiscordText.escaped(clarification.text(), TEXT),
                        "",
                        room -> DiscordText.lines(choices, room),
                        clarification.notes());
            }
            case Answer.Declined declined ->
                card(DiscordText.escaped(declined.text(), TEXT), "", room -> "", declined.notes());
        };
    }

    private static String verified(VerifiedAnswer answer) {
        List<String> texts = new ArrayList<>();
        Set<Integer> cited = new LinkedHashSet<>();
        int left = TEXT;
        for (VerifiedSentence sentence : answer.sentences()) {
            String text = marked(sentence);
            if (text.length() > left) {
                break;
            }
            left -= text.length() + 1;
            texts.add(text);
            cited.addAll(sentence.citations());
        }
        int missing = answer.sentences().size() - texts.size();
        List<String> notes = new ArrayList<>(answer.cautions());
        notes.addAll(answer.notes());
        if (missing > 0) {
            notes.addFirst(missing + (missing == 1 ? " more sentence does" : " more sentences do")
                    + " not fit into one message; ask for less to see more.");
        }
        List<NumberedStatement> citations = answer.citations().stream()
                .filter(citation -> cited.contains(citation.number()))
                .toList();
        return card(String.join(" ", texts), SOURCES, room -> SourceLines.cited(citations, room), notes);
    }

    /** A sentence with its marks before the full stop; a single one always fits into the room for the text. */
    private static String marked(VerifiedSentence sentence) {
        String marks = sentence.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        String text = DiscordText.escaped(sentence.text(), TEXT - marks.length() - 1);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + " " + marks + "." : text + " " + marks;
    }

    /** Some lines that fit into a room. */
    @FunctionalInterface
    private interface Lines {
        String within(int room);
    }

    private static String card(String text, String heading, Lines lines, List<String> notes) {
        List<String> small = notes.stream()
                .map(note -> "-# " + DiscordText.escaped(note, NOTE))
                .toList();
        String footer = DiscordText.lines(small, NOTES);
        int room = DiscordText.MESSAGE - text.length() - heading.length() - footer.length() - 4;
        String body = lines.within(room);
        String headed = body.isEmpty() || heading.isEmpty() ? body : heading + "\n" + body;
        return Stream.of(text, headed, footer).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
