package org.attache.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as the programs of calendars give them are those of a calendar. */
class CalendarItemsTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            {"kind": "calendar#event", "etag": "\\"3\\"", "id": "a1", "summary": "Siv Aune visits the Voss mill",
             "location": "Voss mill", "start": {"date": "2025-03-10"}, "end": {"date": "2025-03-13"}}""", """
            {"value": [{"@odata.etag": "W/x", "id": "AA", "iCalUId": "04", "subject": "Siv Aune visits the Voss mill",
             "isAllDay": true, "start": {"dateTime": "2025-03-10T00:00:00.0000000", "timeZone": "UTC"},
             "end": {"dateTime": "2025-03-13T00:00:00.0000000", "timeZone": "UTC"},
             "location": {"displayName": "Voss mill"}}]}""", """
            [{"calendar": "Mills", "items": []}, {"items": [{"id": "a1", "summary": "Siv Aune visits the Voss mill",
             "start": {"date": "2025-03-10"}, "end": {"date": "2025-03-13"}, "location": "Voss mill"}]}]"""})
    void dayOnWhichAnEventEndsIsNoneOfIts(String json) {
        assertThat(document(json).text()).isEqualTo("Siv Aune visits the Voss mill: Voss mill, March 10 to 12, 2025.");
    }

    @Test
    void timesAreThoseOfTheClockWhereTheEventIsPlanned() {
        Document document = document("""
                {"summary": "Mills", "timeZone": "Asia/Tokyo", "items": [
                 {"id": "a", "summary": "Talks", "start": {"dateTime": "2025-03-10T23:30:00Z"},
                  "end": {"dateTime": "2025-03-11T00:30:00Z"}},
                 {"id": "b", "summary": "Dinner", "end": {"dateTime": "2025-03-10T21:00:00+01:00"},
                  "start": {"dateTime": "2025-03-10T19:00:00+01:00", "timeZone": "Europe/Oslo"}}]}""");
        assertThat(document.text()).isEqualTo("""
                Talks: March 11, 2025 (08:30 to 09:30).
                Dinner: March 10, 2025 (19:00 to 21:00).""");
        assertThat(document.origin().provenance().title()).isEqualTo("Mills");
    }

    @Test
    void timeOfASeriesThatIsMovedOrCalledOffStandsForThatTime() {
        assertThat(document("""
                {"items": [
                 {"id": "s", "iCalUID": "s@x", "summary": "Siv Aune visits Voss", "start": {"date": "2025-03-03"},
                  "end": {"date": "2025-03-04"}, "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=3"]},
                 {"id": "s_1", "status": "cancelled", "recurringEventId": "s", "originalStartTime": {"date": "2025-03-10"}},
                 {"id": "s_2", "recurringEventId": "s", "originalStartTime": {"date": "2025-03-17"},
                  "start": {"date": "2025-03-19"}, "end": {"date": "2025-03-20"}}]}""").text()).isEqualTo("""
                Siv Aune visits Voss: March 3, 2025.
                Siv Aune visits Voss: March 10, 2025. Cancelled.
                Siv Aune visits Voss: March 19, 2025.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            {"type": "relativeMonthly", "interval": 1, "daysOfWeek": ["tuesday"], "index": "last"}""", """
            {"type": "weekly", "interval": 4, "daysOfWeek": ["tuesday"], "firstDayOfWeek": "sunday"}""", """
            {"type": "daily", "interval": 28}"""})
    void patternOfMicrosoftsRepeats(String pattern) {
        assertThat(document("""
                {"subject": "Round", "id": "r", "isAllDay": true, "start": {"dateTime": "2025-01-28T00:00:00"},
                 "recurrence": {"pattern": %s, "range": {"type": "numbered", "numberOfOccurrences": 2}}}""".formatted(pattern)).text())
                .isEqualTo("Round: January 28, 2025.\nRound: February 25, 2025.");
    }

    @Test
    void guestsArePartOfTheEventAndOthersOfThePageAreTold() {
        Document document = document("""
                {"@odata.nextLink": "https://example.org/2", "value": [{"id": "x", "@removed": {"reason": "deleted"}},
                 {"subject": "Working visit", "id": "y", "start": {"dateTime": "2025-03-10T09:00:00", "timeZone": "Tokyo Standard Time"},
                  "body": {"contentType": "html", "content": "<p>Tea &amp; talks</p>"}, "isCancelled": true,
                  "attendees": [{"emailAddress": {"name": "Siv Aune", "address": "s@example.org"}},
                   {"emailAddress": {"name": "Bo \\"Lund", "address": "b@example.org"}}]}]}""");
        assertThat(document.text())
                .isEqualTo(
                        "Working visit: March 10, 2025 (09:00). Tea & talks. Invited: Siv Aune, Bo Lund. Cancelled.");
        assertThat(document.remarks())
                .extracting(Remark::words)
                .containsExactly(
                        "its list of events goes on on another page, which is not in the file",
                        "1 of the entries of its list say no time and were not read");
    }

    @Test
    void whatIsWrittenForProgramsIsLeftOutAndTold() {
        Document document = document("""
                {"data": {"visits": [
                 {"visitId": 7, "who": "Siv Aune", "link": "https://example.org/7", "key": "9f86d081884c7d659a2feaa0", "isDefault": false,
                  "confirmed": true},
                 {"visitId": 8, "who": "Bo Lund", "link": null, "key": "60303ae22b998861bce3b28f", "isDefault": true, "confirmed": false}]}}""");
        assertThat(document.text()).isEqualTo("who: Siv Aune; confirmed: true\nwho: Bo Lund; confirmed: false");
        assertThat(document.remarks())
                .extracting(Remark::words)
                .containsExactly(
                        "what stands in “visitId”, “link”, “key”, “isDefault” was left out: marks, addresses and"
                                + " switches for programs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            {"visitor": "Siv Aune", "city": "Voss", "from": "2025-03-10", "to": "2025-03-12"}""", """
            {"plans": {"visits": [{"visitor": "Siv Aune", "city": "Voss", "from": "2025-03-10", "to": "2025-03-12"}]},
             "rooms": [{"room": "12"}]}"""})
    void scheduleIsFoundAloneAndWithinObjects(String json) {
        Body body = document(json).body();
        assertThat(((Body.Rows) body).rows().getFirst().entry()).isNotNull();
        assertThat(body.text()).startsWith("visitor: Siv Aune; city: Voss; from: 2025-03-10; to: 2025-03-12");
    }

    private Document document(String json) {
        return folder.with("e.json", json).document("e.json");
    }
}
