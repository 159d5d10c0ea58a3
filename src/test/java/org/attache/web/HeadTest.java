package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.ReadingRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HEAD says what GET says, without the content (RFC 9110, section 9.3.2). */
class HeadTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @TempDir
    private Path home;

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        // What GET sends piece by piece has no length that is known beforehand.
        headers.remove("content-length");
        headers.remove("transfer-encoding");
        return headers;
    }

    private static void assertSame(ReadingRoom room, String path, String... headers) {
        HttpResponse<String> head = room.head(path, headers);
        HttpResponse<String> get = room.get(path, headers);
        assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
        assertThat(headers(head)).as(path).isEqualTo(headers(get));
        assertThat(head.body()).as(path).isEmpty();
        if (!path.contains("/ask?") && !path.equals("/metrics")) {
            // Those tell how long they took, so no two are of one length.
            head.headers()
                    .firstValueAsLong("Content-Length")
                    .ifPresent(length -> assertThat(length)
                            .as(path)
                            .isEqualTo(get.headers()
                                    .firstValueAsLong("Content-Length")
                                    .orElse(-1)));
        }
    }

    @Test
    void itIsWhatGetIs() {
        try (ReadingRoom room = ReadingRoom.of(home, DAY, Map.of("oslo.md", """
                Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21, 2024.
                """))) {
            String tag = room.get("/visits.ics").headers().firstValue("ETag").orElseThrow();
            assertSame(room, "/visits.ics", "If-None-Match", tag);
            for (String path : new String[] {
                "/",
                "/visits",
                "/visits?on=soon",
                "/visits/none",
                "/visits.ics",
                "/visits.csv",
                "/visits.png",
                "/documents",
                "/documents/oslo.md",
                "/documents/none.md",
                "/answers/none",
                "/assets/style.css",
                "/api/v1/ask?question=When+is+Grace+Wanjiru+in+Norway%3F",
                "/api/v1/ask/stream?question=When+is+Grace+Wanjiru+in+Norway%3F",
                "/api/v1/ask/stream",
                "/api/v1/visits?person=Nobody",
                "/api/v1/status",
                "/api/v1/openapi.json",
                "/healthz",
                "/readyz",
                "/metrics",
                "/mcp",
                "/nothing",
                "/api/v1/nothing"
            }) {
                assertSame(room, path);
            }
            assertThat(room.head("/visits.ics").headers().firstValue("ETag")).hasValue(tag);
        }
    }

    @Test
    void itPassesTheSameGates() {
        try (ReadingRoom room = ReadingRoom.unread(home, DAY, Map.of("a.md", "Nothing happened.\n"))) {
            assertSame(room, "/readyz");
            assertSame(room, "/visits.ics");
            assertThat(room.head("/visits.ics").statusCode()).isEqualTo(503);
        }
        try (ReadingRoom room = ReadingRoom.of(home, DAY, Map.of("a.md", "Nothing happened.\n"), 1)) {
            assertThat(room.head("/visits").statusCode()).isEqualTo(200);
            assertThat(room.head("/visits").statusCode()).isEqualTo(429);
        }
    }
}
