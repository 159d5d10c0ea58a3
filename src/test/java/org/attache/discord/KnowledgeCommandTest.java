package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.discord.command.Invocation;
import org.attache.discord.text.DiscordText;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.difference.StatementChanges;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.source.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeCommandTest {

    private static final Invocation MODERATOR = new Invocation("reload", Map.of(), 1, 0, true, false);

    private static String reply(Proposal proposal) {
        return Responses.words(
                new KnowledgeCommand(InMemoryLibrary.of(List.of(), proposal)).reply(MODERATOR, silent -> {}));
    }

    @Test
    void nothingToReloadIsSaidAndRefusedFilesAreStillNamed() {
        Proposal proposal = InMemoryLibrary.proposal(
                List.of(), List.of(new Reading.Refused("a_b.pdf", "is encrypted; save it anew")));
        assertThat(reply(proposal)).contains("Nothing has changed.", "• Refused: a\\_b.pdf is encrypted; save it anew");
    }

    @Test
    void movedDocumentsAndThoseThatAreKeptAreNamed() {
        PreparedDocument moved =
                new PreparedDocument(Documents.prose("2024/oslo.md", "Ann comes to Oslo."), List.of(), List.of());
        Proposal proposal = new Proposal(
                1,
                "folder",
                new DocumentChanges(
                        List.of(),
                        List.of(),
                        List.of(new Move("oslo.md", moved, false)),
                        List.of(),
                        List.of("locked.md"),
                        4),
                List.of(new Reading.Refused("locked.md", "must not be read; permit it")),
                new StatementChanges(List.of(), List.of()),
                VisitChanges.NONE,
                List.of());
        assertThat(reply(proposal))
                .contains("1 moved", "• Moved: oslo.md to 2024/oslo.md")
                .contains("• Refused: locked.md must not be read; permit it", "• Kept as read before: locked.md");
    }

    @Test
    void reloadOfThousandsFitsIntoAMessageAndCountsTheRest() {
        List<String> removed =
                IntStream.range(0, 5_000).mapToObj(i -> "file" + i + ".txt").toList();
        Proposal proposal = InMemoryLibrary.proposal(removed, List.of());
        assertThat(reply(proposal))
                .hasSizeLessThanOrEqualTo(DiscordText.MESSAGE)
                .contains("5000 removed")
                .containsPattern("… and 49\\d\\d more$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reload", "reloads", "other reload", "rollback"})
    void nothingIsReloadedByAnotherSubcommand(String subcommand) {
        InMemoryLibrary library = InMemoryLibrary.of(List.of(), InMemoryLibrary.NOTHING);
        Invocation other = new Invocation(subcommand, Map.of(), 1, 0, true, false);
        assertThat(Responses.words(new KnowledgeCommand(library).reply(other, silent -> {})))
                .isEqualTo("There is only /knowledge reload; nothing was reloaded.");
        assertThat(library.reloads()).hasValue(0);
    }
}
