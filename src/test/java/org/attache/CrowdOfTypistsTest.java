package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many type at once, and each is offered what fits in the time and size that Discord gives. */
@Timeout(120)
class CrowdOfTypistsTest {

    private static final int TYPISTS = 200;
    private static final int NAMES = 1_000;

    @Test
    void everyTypistIsOfferedAtMostTwentyFiveNamesOfAtMostAHundredLetters(@TempDir Path home) throws IOException {
        try (ModeratedServer server = new ModeratedServer(home)
                .writes("tours.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to}\n")
                .writes(
                        "tours.csv",
                        IntStream.range(0, NAMES)
                                .mapToObj(i -> "Ilse %s Brandvold %d,Norway,2024-03-12,2024-03-13"
                                        .formatted("von und zu ".repeat(i % 12), i))
                                .collect(Collectors.joining("\n", "guest,land,from,to\n", "\n")))
                .starts()) {
            List<String> typed = List.of("Ilse", "i", "Brandvold 7", "xyzzy", "");
            for (int i = 0; i < TYPISTS; i++) {
                DataObject typing = Payloads.typing("visits", "person", "name", typed.get(i % typed.size()));
                server.discord.use(Payloads.inGuild(typing, Payloads.member(1_000 + i)));
            }
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> server.discord.acknowledgements().size() == TYPISTS);
            assertThat(server.discord.acknowledgements())
                    .extracting(LoopbackDiscord.Call::status)
                    .containsOnly(204);
            assertThat(server.discord.acknowledgements())
                    .extracting(call -> choices(call).count())
                    .allMatch(count -> count <= 25)
                    .contains(25L, 0L);
            assertThat(server.discord.acknowledgements().stream().flatMap(CrowdOfTypistsTest::choices))
                    .allMatch(choice -> choice.getString("name").length() <= 100
                            && choice.getString("value").length() <= 100);
        }
    }

    private static Stream<DataObject> choices(LoopbackDiscord.Call call) {
        return call.body().getObject("data").getArray("choices").stream(DataArray::getObject);
    }
}
