package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.Logged;
import org.attache.ReadingRoom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is told in a sentence, whoever sends it. */
@TestInstance(Lifecycle.PER_CLASS)
class OddRequestsTest {

    private ReadingRoom room;

    @BeforeAll
    void open(@TempDir Path home) {
        room = ReadingRoom.of(home, LocalDate.of(2024, 3, 12), Map.of("oslo.md", """
                Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21, 2024.
                """));
    }

    @AfterAll
    void close() {
        room.close();
    }

    private Socket connected() throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), URI.create(room.address()).getPort());
    }

    private String sent(String request) throws IOException {
        try (Socket socket = connected();
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B999999999-12", "-999999999-01", "12000-01", "2023-13", "soon"})
    void monthThatNoCalendarHasIsRefused(String month) {
        assertThat(room.get("/visits?view=calendar&month=" + month).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01", "9999-12"})
    void firstAndLastMonthAreShown(String month) {
        assertThat(room.get("/visits?view=calendar&month=" + month).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/visits", "/visits.ics", "/visits.csv", "/visits.png", "/api/v1/visits"})
    void parameterThatIsPassedOverIsToldWithTheKnownOnes(String path) {
        HttpResponse<String> refused = room.get(path + "?persn=West");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("“persn”", "on, from, to, person, country, place, status, as_of");
        assertThat(room.get(path + "?&person=Grace+Wanjiru").statusCode()).isEqualTo(200);
    }

    @Test
    void viewThatThereIsNotIsTold() {
        HttpResponse<String> refused = room.get("/visits?view=odd");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("“odd”", "list, timeline, calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/visits.ics", "/visits.csv"})
    void fileOfAnUnknownPersonNamesTheNearest(String path) {
        HttpResponse<String> refused = room.get(path + "?person=Grace+Wanjiro");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("“Grace Wanjiro”", "nearest: Grace Wanjiru");
    }

    @Test
    void blankQuestionIsToldToBeEmpty() {
        assertThat(Jsoup.parse(room.get("/?question=+").body())
                        .select("[role=alert]")
                        .text())
                .isEqualTo("The question is empty; write one.");
        assertThat(Jsoup.parse(room.get("/").body()).select("[role=alert]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"question":5}                               | something other than text as its question
            {"question":"Who?","conversation":[null]}    | something other than texts in its conversation
            {"question":"Who?"                           | is no JSON (Unexpected end-of-input
            {"question":                                 | is no JSON (Unexpected end-of-input
            """)
    void bodyThatIsNoQuestionIsToldWithoutTheParsersWords(String body, String detail) {
        HttpResponse<String> refused = room.post("/api/v1/ask", "application/json", body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(detail).doesNotContain("Source", "REDACTED", "Feature");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/visits,GET", "/api/v1/ask,GET", "/mcp,POST"})
    void methodThatAnAddressDoesNotTakeIsToldWithThoseThatItTakes(String path, String taken) throws IOException {
        String refused = sent("DELETE " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(refused).startsWith("HTTP/1.1 405").containsPattern("(?i)\nAllow: [^\n]*" + taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/..", "/a/../../b", "/%2e%2e/", "/%zz", "/visits/%00"})
    void addressThatCannotBeReadIsRefusedWithTheSameGuards(String path) throws IOException {
        String refused = sent("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(refused)
                .startsWith("HTTP/1.1 4")
                .contains("Content-Security-Policy: default-src 'none'", "role=\"alert\"")
                .doesNotContainIgnoringCase("jetty");
    }

    @Test
    void whoLeavesInTheMiddleOfABodyIsNoFaultOfTheServer() throws IOException {
        try (Logged log = Logged.everything()) {
            try (Socket socket = connected()) {
                socket.getOutputStream()
                        .write(("POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 90\r\n\r\n{\"qu")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            await().until(() -> log.lines().stream().anyMatch(line -> line.startsWith("A request broke off")));
            List<String> lines = log.lines();
            assertThat(lines).noneMatch(line -> line.startsWith("A request broke down"));
        }
    }
}
