package org.attache.discord.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.answer.Answers;
import org.attache.discord.InMemoryLibrary;
import org.attache.discord.Responses;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.knowledge.DocumentSummary;
import org.attache.source.Origin;
import org.junit.jupiter.api.Test;

class SourcesCommandTest {

    private static String reply(List<DocumentSummary> documents, Map<String, String> options) {
        Response response = new SourcesCommand(InMemoryLibrary.of(documents, InMemoryLibrary.NOTHING))
                .reply(new Invocation(null, options, 1, 0, false, false));
        return response instanceof Response.Card card
                ? card.components().getComponents().getFirst().asTextDisplay().getContent()
                : Responses.words(response);
    }

    private static List<DocumentSummary> documents(int count, String title) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new DocumentSummary(new Origin("doc" + i + ".txt", Answers.titled(title + i)), i, 0))
                .toList();
    }

    @Test
    void documentsAreListedWithWhatIsKnownOfThem() {
        assertThat(reply(documents(1, "Visits"), Map.of()))
                .isEqualTo("**1 document**\n• Visits1, The Daily, December 3, 2023 (date inferred) · 1 statement");
    }

    @Test
    void pagesFollowOneAnotherAndEndAtTheLast() {
        List<DocumentSummary> documents = documents(17, "Visits");
        assertThat(reply(documents, Map.of()))
                .contains("17 documents**, page 1 of 3", "Visits8,")
                .doesNotContain("Visits9,");
        assertThat(reply(documents, Map.of("page", "2"))).contains("page 2 of 3", "Visits9,", "Visits16,");
        assertThat(reply(documents, Map.of("page", "9"))).contains("page 3 of 3", "Visits17,");
        assertThat(reply(documents, Map.of("page", "9000000000"))).contains("page 3 of 3");
    }

    @Test
    void queryKeepsDocumentsThatHoldAllItsWords() {
        assertThat(reply(documents(9, "Visits"), Map.of("query", "daily DOC7"))).contains("**1 document**", "Visits7,");
        assertThat(reply(documents(9, "Visits"), Map.of("query", "*golf*")))
                .isEqualTo("No document matches “\\*golf\\*”.");
    }

    @Test
    void pageOfTheLongestTitlesIsWholeAndFits() {
        String page = reply(documents(8, "*".repeat(300)), Map.of());
        assertThat(page).hasSizeLessThanOrEqualTo(DiscordText.MESSAGE).doesNotContain("more");
        assertThat(page.lines()).hasSize(9);
    }
}
