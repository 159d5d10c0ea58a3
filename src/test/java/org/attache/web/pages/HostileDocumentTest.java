package org.attache.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.ReadingRoom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that stands in a document, its name, its metadata or an address becomes a part of a page. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileDocumentTest {

    private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>";
    private static final String TURNED = "\u202Eevil\u2066";
    private static final String PATH = "a \"b' <i>&%?#=+é \u202E.md";

    private ReadingRoom room;

    @BeforeAll
    void open(@TempDir Path home) {
        room = ReadingRoom.of(home, LocalDate.of(2024, 3, 12), Map.of(PATH, """
                ---
                title: '%s %s'
                publisher: '%s'
                author: '%s'
                url: https://example.org/?a=1&b='c'
                published: 2024-03-11
                ---
                Trade minister Grace Wanjiru will visit Norway from March 18 to 21, 2024, for talks on `%s`.

                The delegate “%s %s” said that it was a great success for %s.

                Peru's president Ana Quispe will visit Norway on April 2, 2024.
                """.formatted(
                        MARKUP.replace("'", "''"),
                        TURNED,
                        MARKUP.replace("'", "''"),
                        MARKUP.replace("'", "''"),
                        MARKUP,
                        MARKUP,
                        TURNED,
                        MARKUP)));
    }

    @AfterAll
    void close() {
        room.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/visits",
                "/visits?view=calendar",
                "/visits?view=timeline",
                "/visits?person=" + encoded(MARKUP + TURNED),
                "/visits?status=" + encoded(MARKUP),
                "/visits?page=" + encoded(MARKUP),
                "/documents",
                "/documents?q=" + encoded(MARKUP),
                "/documents/" + PageWords.path(PATH),
                "/answers/" + encoded(MARKUP.replace("/", "")),
                "/documents/" + encoded(MARKUP.replace("/", ""))));
        for (String question : List.of(
                "When is Grace Wanjiru in Norway?",
                "What did the delegate say about the great success?",
                "Which hotel did Grace Wanjiru stay at?",
                "Who is " + MARKUP + TURNED + "?")) {
            addresses.add(room.get("/?question=" + encoded(question))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow());
        }
        for (Element visit : Jsoup.parse(room.get("/visits").body()).select("tbody a[href^=/visits/]")) {
            addresses.add(visit.attr("href"));
        }
        return addresses;
    }

    @Test
    void nothingOfItIsMarkupAndNothingOfItTurnsThePageAround() {
        List<String> addresses = addresses();
        int shown = 0;
        for (String address : addresses) {
            Document page = Jsoup.parse(room.get(address).body());
            assertThat(page.select("script")).as(address).allSatisfy(script -> {
                assertThat(script.attr("src")).startsWith("/assets/");
                assertThat(script.data()).isEmpty();
            });
            assertThat(page.select("img"))
                    .as(address)
                    .allSatisfy(image -> assertThat(image.attr("src")).startsWith("/visits"));
            assertThat(page.select("b, i, [onerror], a[href^=javascript]"))
                    .as(address)
                    .isEmpty();
            shown += page.text().contains("alert(1)") ? 1 : 0;
            assertThat(page.outerHtml()).as(address).doesNotContain("\u202E", "\u2066");
        }
        assertThat(shown).as("pages that show the hostile words").isGreaterThan(8);
    }

    @Test
    void sentenceOfTheProgramRunsFromLeftToRightWhateverNameIsInIt() {
        String asked = room.asked("Which hotel did \u0645\u062D\u0645\u062F stay at?");
        Element said = Jsoup.parse(room.get(asked).body()).select(".said .text").getFirst();

        assertThat(said.attr("dir")).isEqualTo("ltr");
        assertThat(said.select("bdi").eachText()).contains("\u0645\u062D\u0645\u062F");
    }

    @Test
    void itsDocumentIsReachedUnderItsName() {
        Document list = Jsoup.parse(room.get("/documents").body());
        String address = list.select("tbody a[href]").attr("href");

        assertThat(room.get(address).statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(room.get(address).body()).select("h1").text()).contains("<script>alert(1)</script>");
    }
}
