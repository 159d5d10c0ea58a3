package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.attache.ReadingRoom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and how often. */
class GuardedTest {

    @TempDir
    private Path home;

    private ReadingRoom room(int perMinute) {
        return ReadingRoom.of(home, LocalDate.of(2024, 3, 12), Map.of("a.md", "Nothing happened.\n"), perMinute);
    }

    /** What the server says to somebody who calls it so. */
    private static String called(ReadingRoom room, String host) throws IOException {
        return sent(room, "GET /api/v1/status HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private static String sent(ReadingRoom room, String request) throws IOException {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(room.address()).getPort());
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nameThatAnotherPageLeadsHereIsNotAnsweredTo() throws IOException {
        try (ReadingRoom room = room(1_000)) {
            assertThat(called(room, "evil.example")).startsWith("HTTP/1.1 421").contains("\"detail\":");
            assertThat(called(room, "127.0.0.1.evil.example:8080")).startsWith("HTTP/1.1 421");
            assertThat(called(room, "localhost:8080")).startsWith("HTTP/1.1 200");
            assertThat(called(room, "[::1]:8080")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void headIsNotAnsweredToAnotherNameEither() throws IOException {
        try (ReadingRoom room = room(1_000)) {
            assertThat(sent(room, "HEAD /visits HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://evil.example", "Origin,null"})
    void questionThatAPageElsewhereBringsIsNotAskedForIt(String header, String value) {
        try (ReadingRoom room = room(1_000)) {
            HttpResponse<String> page = room.get("/?question=Who+came%3F", header, value);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(page.body()).select("#question").attr("value"))
                    .isEqualTo("Who came?");
            assertThat(room.get("/api/v1/ask/stream?keep=true&question=Who+came%3F", header, value)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(room.get("/api/v1/ask?question=Who+came%3F", header, value)
                            .body())
                    .contains("\"title\":\"Forbidden\"");
            assertThat(room.get("/metrics").body()).doesNotContainPattern("attache_questions_total\\S* [1-9]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void questionOfTheOwnPageIsAsked(String site) {
        try (ReadingRoom room = room(1_000)) {
            assertThat(room.get("/?question=Who+came%3F", "Sec-Fetch-Site", site, "Origin", room.address())
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgainAndProbesStillAnswer() {
        try (ReadingRoom room = room(3)) {
            for (int i = 0; i < 3; i++) {
                assertThat(room.get("/api/v1/status").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = room.get("/api/v1/status");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(refused.body()).contains("Too many requests");
            assertThat(room.get("/healthz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void everyResponseForbidsWhatTheServerDidNotMake() {
        try (ReadingRoom room = room(1_000)) {
            for (String path : new String[] {"/api/v1/status", "/api/v1/nothing", "/visits.ics"}) {
                var headers = room.get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
    void thisMachineNeedsNoToken(String address) {
        assertThat(new WebSettings(address, 8080, null, 10).mistake()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0,WEB_TOKEN", "::,WEB_TOKEN", "192.0.2.7,WEB_TOKEN"})
    void otherAddressesNeedOne(String address, String remedy) {
        assertThat(new WebSettings(address, 8080, null, 10).mistake().orElse(""))
                .contains(address, remedy);
        assertThat(new WebSettings(address, 8080, "a secret", 10).mistake()).isEmpty();
    }
}
