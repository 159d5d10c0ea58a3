package org.attache.discord.answers;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.answer.Answer;
import org.attache.answer.Conflict;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.VerifiedSentence;
import org.attache.discord.text.DiscordText;
import org.attache.discord.text.SourceLines;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.evidence.NumberedStatement;

/**
 * Shows an answer as pages of text blocks: its sentences with the numbers of their sources, the sources, what they
 * disagree on, and what the answer is worth. A long answer is divided between sentences. Pure.
 */
public final class AnswerCard {

    /** Sentences and sources of a page. With the rest a page stays below the 4000 characters that Discord takes. */
    private static final int BODY = 2_700;

    private static final int SENTENCE = 1_400;
    private static final int SOURCES = 1_000;
    private static final int CONFLICTS = 500;
    private static final int NOTES = 500;
    private static final int NOTE = 140;

    private final Words words;
    private final LocalDate asOf;

    /**
     * A way to show answers.
     *
     * @param words in which language it is shown
     * @param asOf the day on which it was asked
     */
    public AnswerCard(Words words, LocalDate asOf) {
        this.words = words;
        this.asOf = asOf;
    }

    /** The pages, at least one; each a few blocks of text, none of them empty. */
    public List<List<String>> pages(Answer answer) {
        return switch (answer) {
            case VerifiedAnswer verified -> verified(verified);
            case Answer.Unknown unknown ->
                List.of(blocks(
                        DiscordText.escaped(unknown.text(), SENTENCE),
                        headed(
                                Phrase.NEAREST,
                                SourceLines.listed(
                                        unknown.nearest().stream().limit(3).toList(), SOURCES, words)),
                        footer(Phrase.UNKNOWN, unknown.notes())));
            case Answer.Clarification clarification ->
                List.of(blocks(
                        DiscordText.escaped(clarification.text(), SENTENCE),
                        DiscordText.lines(
                                clarification.choices().stream()
                                        .map(choice -> "• " + DiscordText.escaped(choice, NOTE))
                                        .toList(),
                                SOURCES),
                        footer(Phrase.UNCLEAR, clarification.notes())));
            case Answer.Declined declined ->
                List.of(blocks(DiscordText.escaped(declined.text(), SENTENCE), small(declined.notes())));
        };
    }

    private List<List<String>> verified(VerifiedAnswer answer) {
        Map<Integer, NumberedStatement> byNumber =
                answer.citations().stream().collect(Collectors.toMap(NumberedStatement::number, citation -> citation));
        Deque<Page> pages = new ArrayDeque<>();
        for (VerifiedSentence sentence : answer.sentences()) {
            List<NumberedStatement> cited =
                    sentence.citations().stream().map(byNumber::get).toList();
            Page last = pages.isEmpty() ? Page.NONE : pages.getLast();
            Page longer = last.with(marked(sentence), cited);
            if (longer.fits(words)) {
                pages.pollLast();
                pages.add(longer);
            } else {
                pages.add(Page.NONE.with(marked(sentence), cited));
            }
        }
        String conflicts = headed(Phrase.DISAGREE, conflicts(answer));
        List<String> notes = Stream.concat(answer.cautions().stream(), answer.notes().stream())
                .toList();
        List<List<String>> shown = new ArrayList<>();
        for (Page page : pages) {
            boolean isFirst = shown.isEmpty();
            int room = BODY - page.text().length();
            shown.add(blocks(
                    page.text(),
                    headed(Phrase.SOURCES, SourceLines.cited(page.cited(), room, words)),
                    isFirst ? conflicts : "",
                    footer(Phrase.VERIFIED, isFirst ? notes : List.of())));
        }
        return List.copyOf(shown);
    }

    /** A sentence with its marks before the full stop. */
    private static String marked(VerifiedSentence sentence) {
        String marks = sentence.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        String text = DiscordText.escaped(sentence.text(), SENTENCE);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + " " + marks + "." : text + " " + marks;
    }

    /** Sentences with what they cite, each once. */
    private record Page(String text, List<NumberedStatement> cited) {

        static final Page NONE = new Page("", List.of());

        Page with(String sentence, List<NumberedStatement> cites) {
            Set<NumberedStatement> all = new LinkedHashSet<>(cited);
            all.addAll(cites);
            return new Page(text.isEmpty() ? sentence : text + " " + sentence, List.copyOf(all));
        }

        boolean fits(Words words) {
            return text.length() + SourceLines.whole(cited, words) <= BODY;
        }
    }

    /** Each value once, with those who give it. */
    private String conflicts(VerifiedAnswer answer) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Conflict conflict : Conflict.among(answer.visits(), answer.citations())) {
            String values = conflict.values().entrySet().stream()
                    .map(value -> words.day(LocalDate.parse(value.getKey())) + " "
                            + value.getValue().stream().map(n -> "[" + n + "]").collect(Collectors.joining()))
                    .map(String::strip)
                    .collect(Collectors.joining(" " + words.say(Phrase.OR) + " "));
            Phrase field = conflict.field().equals("start") ? Phrase.FIRST_DAY : Phrase.LAST_DAY;
            String line = words.say(field) + ": " + values + prevailing(conflict);
            lines.putIfAbsent(values, "• " + line);
        }
        return DiscordText.lines(List.copyOf(lines.values()), CONFLICTS);
    }

    private String prevailing(Conflict conflict) {
        return conflict.prevails() == null
                ? ""
                : " · "
                        + words.say(
                                Phrase.PREVAILS,
                                words.day(LocalDate.parse(conflict.prevails())),
                                words.say(Phrase.STATED));
    }

    private String headed(Phrase heading, String lines) {
        return lines.isEmpty() ? "" : "**" + words.say(heading) + "**\n" + lines;
    }

    private String footer(Phrase verdict, List<String> notes) {
        String worth = "-# " + words.say(verdict) + " · " + words.say(Phrase.AS_OF, words.day(asOf));
        String small = small(notes);
        return small.isEmpty() ? worth : small + "\n" + worth;
    }

    private static String small(List<String> notes) {
        return DiscordText.lines(
                notes.stream()
                        .map(note -> "-# " + DiscordText.escaped(note, NOTE))
                        .toList(),
                NOTES);
    }

    private static List<String> blocks(String... blocks) {
        return Stream.of(blocks).filter(block -> !block.isEmpty()).toList();
    }
}
