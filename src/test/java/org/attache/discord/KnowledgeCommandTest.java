package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.junit.jupiter.api.Test;

class KnowledgeCommandTest {

    private static final Invocation MODERATOR = new Invocation("reload", Map.of(), true);

    private static String reply(Proposal proposal) {
        return new KnowledgeCommand(InMemoryLibrary.of(List.of(), proposal)).reply(MODERATOR);
    }

    @Test
    void nothingToReloadIsSaidAndRefusedFilesAreStillNamed() {
        Proposal proposal = InMemoryLibrary.proposal(
                List.of(), List.of(new Reading.Refused("a_b.pdf", "is encrypted; save it anew")));
        assertThat(reply(proposal)).contains("Nothing has changed.", "• Refused: a\\_b.pdf is encrypted; save it anew");
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
}
