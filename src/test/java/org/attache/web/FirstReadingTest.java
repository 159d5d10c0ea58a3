package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.ReadingRoom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the documents are read for the first time nobody hears that they say nothing. */
class FirstReadingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
    private static final Map<String, String> DOCUMENTS = Map.of("oslo.md", """
                    Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21, 2024.
                    """);
    private static final List<String> OF_DOCUMENTS = List.of(
            "/",
            "/visits",
            "/documents",
            "/documents/oslo.md",
            "/visits.ics",
            "/visits.csv",
            "/visits.png",
            "/api/v1/ask?question=When+is+Grace+Wanjiru+in+Norway%3F",
            "/api/v1/ask/stream?question=When+is+Grace+Wanjiru+in+Norway%3F",
            "/api/v1/visits",
            "/api/v1/sources",
            "/api/v1/documents");

    @TempDir
    private Path home;

    private static void assertNotYet(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.uri().getPath()).isEqualTo(503);
        assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(response.body()).contains("still reading the documents");
    }

    @Test
    void whatDocumentsAnswerIsAnsweredWhenTheyAreRead() {
        try (ReadingRoom room = ReadingRoom.unread(home, DAY, DOCUMENTS)) {
            OF_DOCUMENTS.forEach(path -> assertNotYet(room.get(path)));
            assertNotYet(room.post("/mcp", "application/json", """
                    {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"visits","arguments":{}}}"""));
            assertThat(Jsoup.parse(room.get("/").body()).select("h1").text()).isEqualTo("Not yet");
            assertThat(room.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(room.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(room.get("/api/v1/status").body()).contains("\"ready\":false");
            AtomicInteger stages = new AtomicInteger();

            room.reads((task, done, total) -> {
                if (stages.getAndIncrement() == 0) {
                    assertThat(room.get("/").body()).contains("(" + task + ": " + done + " of " + total + ")");
                }
                assertNotYet(room.get("/visits.ics"));
            });

            assertThat(stages).hasPositiveValue();
            OF_DOCUMENTS.forEach(
                    path -> assertThat(room.get(path).statusCode()).as(path).isEqualTo(200));
            assertThat(room.get("/visits.ics").body()).contains("Grace Wanjiru");
        }
    }

    @Test
    void whatWasReadBeforeAnswersWhileItIsReadAgain() {
        try (ReadingRoom first = ReadingRoom.of(home, DAY, DOCUMENTS)) {
            assertThat(first.get("/readyz").statusCode()).isEqualTo(200);
        }
        try (ReadingRoom again = ReadingRoom.unread(home, DAY, DOCUMENTS)) {
            assertThat(again.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(again.get("/visits.ics").body()).contains("Grace Wanjiru");
        }
    }
}
