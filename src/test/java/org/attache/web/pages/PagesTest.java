package org.attache.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks without a script finds the answer, its sources, the schedule and the documents. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

    private ReadingRoom room;

    @BeforeAll
    void open(@TempDir Path home) {
        room = ReadingRoom.ofTheProject(home);
    }

    @AfterAll
    void close() {
        room.close();
    }

    private Document page(String path) {
        return page(path, 200);
    }

    private Document page(String path, int status) {
        HttpResponse<String> response = room.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        return Jsoup.parse(response.body(), room.address());
    }

    /** The address of the answer to a question. */
    private String answered(String question, String after) {
        HttpResponse<String> response = room.get("/?question=" + URLEncoder.encode(question, StandardCharsets.UTF_8)
                + (after.isEmpty() ? "" : "&after=" + after));
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void citationOpensTheVerySentenceInItsDocument() {
        Document answer = page(answered("When is Tom West in Pakistan?", ""));
        assertThat(answer.select(".said .text").text())
                .startsWith("Tom West was due in Pakistan from December 7 to 9, 2023.");
        Element citation = answer.select(".said a.cite").getFirst();
        String address = citation.attr("href").replaceFirst("#.*", "");

        Document document = page(address);
        Element marked = document.select("mark").getFirst();
        assertThat(marked.text()).startsWith("Tom West, the US Special Representative on Afghanistan, was scheduled");
        assertThat(marked.parents().getFirst().id())
                .isEqualTo(citation.attr("href").replaceFirst(".*#", ""));
        assertThat(document.select("mark")).hasSize(1);

        Document beside = Jsoup.parse(room.get(address, "HX-Request", "true").body());
        assertThat(beside.select("mark").text()).isEqualTo(marked.text());
        assertThat(beside.select("header")).isEmpty();
    }

    @Test
    void answerSaysHowEachSentenceWasCheckedAndNamesItsVisit() {
        Document answer = page(answered("When is Tom West in Pakistan?", ""));

        assertThat(answer.select("ol.checks li"))
                .hasSize(answer.select(".sentence").size());
        String visit = answer.select("ul.visits a").attr("href");
        Document details = page(visit);
        assertThat(details.select("h1").text()).startsWith("Tom West");
        assertThat(details.select("dl.fields dt").eachText()).contains("Visitor", "Country", "Days", "Status");
        assertThat(details.select("dl.fields dd"))
                .allSatisfy(field -> assertThat(field.select("blockquote")).isNotEmpty());
        assertThat(details.select("ol.history li").text()).contains("new").contains("Three US visits");
    }

    @Test
    void nextQuestionLeansOnTheAnswerThatItFollows() {
        String first = answered("Who visits Pakistan on December 4, 2023?", "");
        Document answer = page(first);
        assertThat(answer.select("form#ask input[name=after]").attr("value")).isEqualTo(first.replace("/answers/", ""));

        Document next = page(answered("And when is she there?", first.replace("/answers/", "")));
        assertThat(next.select(".said .text").text()).startsWith("Julieta Valls Noyes was due in Islamabad");
    }

    @Test
    void unknownAnswerShowsWhatComesClosestAndWhatWouldHelp() {
        Document answer = page(answered("Which hotel did Tom West stay at?", ""));

        assertThat(answer.select(".said .text").text()).contains("do not mention “hotel”");
        assertThat(answer.select("ul.sources blockquote").eachText())
                .anyMatch(words -> words.startsWith("Tom West, the US Special Representative"));
        assertThat(answer.select(".help").text()).contains("What would help");
        assertThat(answer.select("ol.sources")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /visits                              | 3
            /visits?person=West                  | 1
            /visits?on=2023-12-08                | 1
            /visits?country=Pakistan&status=planned | 2
            """)
    void scheduleIsNarrowedByItsAddress(String path, int visits) {
        assertThat(page(path).select("tbody tr")).hasSize(visits);
    }

    @Test
    void everyDocumentLeadsToTheVisitsThatItTellsOf() {
        int visits = 0;
        for (Element document : page("/documents").select("tbody a[href]")) {
            for (Element visit : page(document.attr("href")).select("a.tells")) {
                assertThat(page(visit.attr("href")).select("h1").text()).isNotEmpty();
                visits++;
            }
        }
        assertThat(visits).isGreaterThan(4);
    }

    @Test
    void calendarHasAVisitOnEachOfItsDays() {
        Document page = page("/visits?view=calendar&month=2023-12&person=West");

        assertThat(page.select("h2").text()).isEqualTo("December 2023");
        assertThat(page.select("td:has(li)").eachText())
                .containsExactly("Thursday 7 Tom West", "Friday 8 Tom West", "Saturday 9 Tom West");
        assertThat(page.select("a[rel=next]").attr("href"))
                .contains("month=2024-01")
                .contains("person=West");
    }

    @Test
    void timelineIsAPictureOfItsOwnForEitherGroundAndForAPhone() {
        Document page = page("/visits?view=timeline&person=West");

        List<String> pictures = Stream.concat(
                        page.select("picture img").eachAttr("src").stream(),
                        page.select("picture source").eachAttr("srcset").stream())
                .map(address -> address.replaceFirst(" 2x$", ""))
                .toList();
        assertThat(pictures)
                .hasSize(4)
                .allSatisfy(address -> assertThat(room.bytes(address).body()).startsWith(0x89, 'P', 'N', 'G'));
        assertThat(pictures.stream()
                        .map(address -> Arrays.hashCode(room.bytes(address).body())))
                .doesNotHaveDuplicates();
        assertThat(page.select("picture img").attr("alt")).isNotEmpty();
    }

    @Test
    void nameThatNoVisitHasIsAnsweredWithTheNearest() {
        Document page = page("/visits?person=Tom+Wast");

        assertThat(page.select("[role=alert]").text()).contains("“Tom Wast”");
        assertThat(page.select("li a[dir=auto]").eachText()).containsExactly("Tom West");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing,404",
        "/answers/none,404",
        "/documents/none.md,404",
        "/visits/none,404",
        "/visits?on=soon,400",
        "/visits?page=2,404",
        "/documents?page=0,404",
        "/documents/three-us-visits.md?statement=gone,404"
    })
    void refusalIsAPageWithASentence(String path, int status) {
        assertThat(page(path, status).select("main [role=alert]").text()).matches("[A-Z].*\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/visits",
                "/visits?view=calendar",
                "/visits?view=timeline",
                "/documents",
                "/documents/three-us-visits.md",
                "/nothing"
            })
    void pageHasOneHeadingALanguageLabelsAndNothingFromElsewhere(String path) {
        Document page = Jsoup.parse(room.get(path).body(), room.address());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.title()).isNotEmpty();
        assertThat(page.select("input:not([type=hidden]), select"))
                .allSatisfy(input ->
                        assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1));
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("[aria-labelledby]"))
                .allSatisfy(element -> assertThat(page.getElementById(element.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select("[src], link[href], form[action]"))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href") + element.attr("action"))
                        .startsWith("/")
                        .doesNotStartWith("//"));
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/visits", "/documents"})
    void pageWeighsLittleWithAllThatItLoads(String path) {
        Document page = page(path);
        int bytes = room.bytes(path).body().length;
        for (Element element : page.select("script[src], link[href]")) {
            HttpResponse<byte[]> asset = room.bytes(element.attr("src") + element.attr("href"));
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            bytes += asset.body().length;
        }

        assertThat(bytes).isLessThan(150_000);
    }
}
