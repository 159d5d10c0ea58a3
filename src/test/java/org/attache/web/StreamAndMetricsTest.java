package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.ReadingRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in stages, answers that stay, many at once, and the numbers of them all. */
class StreamAndMetricsTest {

    private static final String WEST = "question=When+is+Tom+West+in+Pakistan%3F";

    @TempDir
    private Path home;

    @Test
    void answerComesInItsStagesAndIsFoundAgainByTheNextProcess() {
        String address;
        try (ReadingRoom room = ReadingRoom.ofTheProject(home)) {
            HttpResponse<String> stream = room.get("/api/v1/ask/stream?keep=true&" + WEST);
            List<String> events = Pattern.compile("(?m)^event: (.*)$")
                    .matcher(stream.body())
                    .results()
                    .map(event -> event.group(1))
                    .toList();
            assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(events).containsExactly("interpreted", "evidence", "answer", "kept");
            assertThat(data(stream.body(), "answer").replaceFirst("\"took\".*", ""))
                    .isEqualTo(room.get("/api/v1/ask?" + WEST).body().replaceFirst("\"took\".*", ""));
            address = data(stream.body(), "kept").replaceFirst(".*\"path\":\"([^\"]*)\".*", "$1");
            assertThat(room.get(address).body()).contains("from December 7 to 9, 2023");
            assertThat(room.get("/api/v1/ask/stream?" + WEST).body()).doesNotContain("event: kept");
            assertThat(room.get("/api/v1/ask/stream").statusCode()).isEqualTo(400);
        }
        try (ReadingRoom room = ReadingRoom.ofTheProject(home)) {
            assertThat(room.get(address).body()).contains("from December 7 to 9, 2023", "snapshot 1");
        }
    }

    private static String data(String stream, String event) {
        return Pattern.compile("(?m)^event: " + event + "\ndata: (.*)$")
                .matcher(stream)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void manyWhoAskAtOnceAreAllAnsweredAndCounted() throws Exception {
        try (ReadingRoom room = ReadingRoom.ofTheProject(home);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> asking = () -> room.get("/api/v1/ask?" + WEST);
            List<Future<HttpResponse<String>>> answers = people.invokeAll(
                    IntStream.range(0, 200).mapToObj(person -> asking).toList());
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().body()).contains("from December 7 to 9, 2023 [1].");
            }
            room.get("/api/v1/ask?question=Which+hotel+did+Tom+West+stay+at%3F");

            assertThat(room.get("/metrics").body())
                    .contains("attache_questions_total{outcome=\"answered\"} 200.0")
                    .contains("attache_questions_total{outcome=\"unknown\"} 1.0")
                    .contains("attache_step_seconds_count{step=\"verify\"} 201")
                    .contains("attache_model_failures_total 0.0")
                    .contains("attache_queue 0.0", "attache_discord_connected 0.0", "attache_documents 4.0")
                    .containsPattern("attache_snapshot_age_seconds \\d");
        }
    }

    @Test
    void emptyKnowledgeIsSaidToBeEmpty() {
        try (ReadingRoom room = ReadingRoom.of(home, LocalDate.of(2024, 3, 12), Map.of("a.md", "Nothing of note.\n"))) {
            assertThat(room.get("/visits").body()).contains("No document tells of a visit yet.");
            assertThat(room.get("/visits?view=timeline").statusCode()).isEqualTo(200);
            assertThat(room.get("/visits?view=calendar").body()).contains("No document tells of a visit yet.");
            assertThat(room.bytes("/visits.png").statusCode()).isEqualTo(200);
        }
    }
}
