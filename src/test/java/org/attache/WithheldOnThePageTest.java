package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wants to know sees why a sentence was withheld and what it claimed to cite; its words reach nobody. */
@Timeout(60)
class WithheldOnThePageTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 12);
    private static final String TRUE =
            "{\"text\":\"Grace Wanjiru will visit Norway from March 18 to 21.\",\"citations\":[1]}";

    @TempDir
    private Path home;

    private Document answer(String... sentences) {
        String written = "{\"sentences\":[" + String.join(",", sentences) + "]}";
        try (ModelServer server = ModelServer.replying(Provider.OPENAI.reply(written));
                ReadingRoom room = ReadingRoom.withModel(
                        home,
                        TODAY,
                        Map.of("oslo.md", AskingTest.OSLO),
                        Map.of(
                                "ATTACHE_MODEL_PROVIDER", "openai",
                                "ATTACHE_MODEL_NAME", "small",
                                "ATTACHE_MODEL_BASE_URL", Provider.OPENAI.baseUrl(server),
                                "ATTACHE_MODEL_SECOND_READING", "off",
                                "OPENAI_API_KEY", "sk-loopback"))) {
            return Jsoup.parse(
                    room.get(room.asked("When is Grace Wanjiru in Norway?")).body());
        }
    }

    @Test
    void eachSentenceIsShownWithWhatTheVerificationSaid() {
        Document page =
                answer(TRUE, "{\"text\":\"Grace Wanjiru will visit Norway from March 19 to 22.\",\"citations\":[1]}");

        assertThat(page.select("ol.checks li")).hasSize(1);
        Element withheld = page.select("ul.checks li").getFirst();
        assertThat(withheld.select(".why").text()).isEqualTo("✗ A sentence was withheld: nothing cited says that");
        assertThat(page.text()).doesNotContain("will visit Norway from March 19");
        assertThat(withheld.select("blockquote").text()).contains("Grace Wanjiru");
    }

    @Test
    void whatIsNoPlainTextIsNotShownThereEither() {
        Document page = answer(TRUE, "{\"text\":\"See https://example.org/prize, Grace Wanjiru!\",\"citations\":[1]}");

        assertThat(page.select("ul.checks li").text()).contains("it holds a link");
        assertThat(page.text()).doesNotContain("example.org/prize");
    }

    @Test
    void answerOfWhichNothingWasWithheldSaysNothingOfIt() {
        assertThat(answer(TRUE).select("#withheld")).isEmpty();
    }
}
