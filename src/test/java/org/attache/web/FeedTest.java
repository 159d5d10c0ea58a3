package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.attache.ReadingRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schedule as files that programs come back for. */
class FeedTest {

    private static final String REPORT = """
            ---
            title: Minister expected
            published: 2024-03-11
            ---
            Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21, 2024.
            %s
            """;

    @Test
    void calendarIsSentAgainOnlyWhereItChanged(@TempDir Path home) throws Exception {
        Map<String, String> documents = Map.of("oslo.md", REPORT.formatted(""));
        try (ReadingRoom room = ReadingRoom.of(home, LocalDate.of(2024, 3, 12), documents)) {
            HttpResponse<String> first = room.get("/visits.ics");
            Calendar calendar = new CalendarBuilder().build(new StringReader(first.body()));
            assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
            assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
            String tag = first.headers().firstValue("ETag").orElseThrow();

            assertThat(room.get("/visits.ics", "If-None-Match", "\"other\", W/" + tag)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(room.get("/visits.ics", "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
        Map<String, String> more =
                Map.of("oslo.md", REPORT.formatted("Peru's president Ana Quispe will visit Chile on April 2, 2024."));
        try (ReadingRoom room = ReadingRoom.of(home, LocalDate.of(2024, 3, 12), more)) {
            assertThat(room.get("/visits.ics").body()).contains("Grace Wanjiru", "Ana Quispe");
            assertThat(room.get("/visits.ics?country=Chile").body())
                    .contains("Ana Quispe")
                    .doesNotContain("Grace Wanjiru");
            assertThat(room.get("/visits.csv?country=Chile").body()).contains("Ana Quispe");
            assertThat(room.bytes("/visits.png?country=Chile").body()).startsWith(0x89, 'P', 'N', 'G');
            assertThat(room.get("/visits.ics?on=soon").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void headIsThatOfTheFileWithoutIt(@TempDir Path home) {
        Map<String, String> documents = Map.of("oslo.md", REPORT.formatted(""));
        try (ReadingRoom room = ReadingRoom.of(home, LocalDate.of(2024, 3, 12), documents)) {
            for (String path : List.of("/visits.ics", "/visits.csv?country=Norway", "/visits.png")) {
                HttpResponse<byte[]> whole = room.bytes(path);
                HttpResponse<String> head = room.head(path);
                assertThat(head.statusCode()).isEqualTo(200);
                assertThat(head.body()).isEmpty();
                for (String field : List.of("ETag", "Content-Type")) {
                    assertThat(whole.headers().firstValue(field)).isPresent();
                    assertThat(head.headers().allValues(field))
                            .as("%s of %s", field, path)
                            .isEqualTo(whole.headers().allValues(field));
                }
                String tag = head.headers().firstValue("ETag").orElseThrow();
                assertThat(room.head(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
            }
            assertThat(room.head("/visits.ics?on=soon").statusCode()).isEqualTo(400);
            assertThat(room.head("/documents/none.md").statusCode()).isEqualTo(404);
        }
    }
}
