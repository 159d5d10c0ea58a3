package org.attache.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Passage;
import org.attache.source.Provenance;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.attache.source.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"name": "Desk", "messages": [{"id": 1, "type": "message", "date": "2024-10-07T09:12:00",
                  "from": "Siv Aune",
                  "text": ["The ", {"type": "bold", "text": "mayor"}, " visits Ulvik tomorrow."]},
                 {"id": 2, "type": "service", "date": "2024-10-07T09:13:00", "actor": "Siv Aune", "text": ""}]}""", """
                [{"type": "message", "user": "U012ABCDEF", "ts": "1728292320.000100",
                  "text": "The mayor visits Ulvik tomorrow.",
                  "user_profile": {"real_name": "Siv Aune"}}]""", """
                {"channel": {"name": "desk"}, "messages": [{"timestamp": "2024-10-07T09:12:00.123+02:00",
                  "content": "The mayor visits Ulvik tomorrow.", "author": {"name": "siv", "nickname": "Siv Aune"}}]}""", """
                {"participants": [{"name": "Siv Aune"}, {"name": "Arne"}],
                  "messages": [{"sender_name": "Siv Aune",
                  "timestamp_ms": 1728292320000, "content": "The mayor visits Ulvik tomorrow."}]}"""})
    void conversationIsItsMessagesWithSenderAndDay(String json) {
        Body body = folder.with("chat.json", json).document("chat.json").body();
        assertThat(body)
                .isEqualTo(new Body.Prose(
                        "The mayor visits Ulvik tomorrow.",
                        List.of(new Passage(0, 0, new Writing(LocalDate.of(2024, 10, 7), "Siv Aune")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"@graph": [{"@id": "#o", "@type": "Person", "name": "Siv Aune", "jobTitle": "Minister"},
                 {"@type": ["Event", "SocialEvent"], "name": "Working visit", "startDate": "2025-05-15",
                  "location": {"@id": "#u"}, "performer": [{"@id": "#o"}]},
                 {"@id": "#u", "name": "Town hall", "address": {"@id": "#a"}},
                 {"@id": "#a", "addressLocality": "Ulvik", "addressCountry": "NO"}]}""", """
                [{"@type": "Place", "@id": "u", "address": "Ulvik, Norway", "event": {"@id": "e"}},
                 {"@id": "e", "@type": "VisitEvent", "name": "Official visit", "startDate": "2025-05-15T09:00",
                  "attendee": {"@type": "Person", "jobTitle": "Minister", "name": "Siv Aune"},
                  "location": {"@id": "u"}}]""", """
                {"@context": "https://schema.org", "@type": "Event", "name": "Minister Siv Aune visits Ulvik",
                 "startDate": "2025-05-15", "performer": {"name": "Siv Aune"}, "location": "Ulvik, Norway"}"""})
    void eventsOfAFileInJsonLdAreThoseOfACalendar(String json) {
        Body body = folder.with("e.json", json).document("e.json").body();
        assertThat(((Body.Rows) body).rows())
                .singleElement()
                .extracting(Row::entry)
                .isEqualTo(new ScheduleEntry(
                        "Siv Aune",
                        "Minister",
                        "Norway",
                        "Ulvik",
                        LocalDate.of(2025, 5, 15),
                        LocalDate.of(2025, 5, 15),
                        null));
    }

    @Test
    void authorThatAnArticleRefersToIsNamed() {
        folder.with("a.json", """
                {"@graph": [{"@type": "NewsArticle", "headline": "Talks", "author": [{"@id": "#s"}], "publisher":
                 {"@id": "#unknown"}, "articleBody": "Words."}, {"@id": "#s", "name": "Siv Aune", "knows": {"@id": "#s"}}]}""");
        Provenance provenance = folder.document("a.json").origin().provenance();
        assertThat(provenance.author()).isEqualTo("Siv Aune");
        assertThat(provenance.publisher()).isEqualTo("#unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                [{"from": "2024-10-07", "until": "2024-10-08", "date": "2024-09-01", "text": "The mayor visits Ulvik."}]""", """
                [{"user": "Siv Aune", "text": "The mayor visits Ulvik."}]"""})
    void tableThatHasATextIsNoConversation(String json) {
        assertThat(folder.with("t.json", json).document("t.json").body()).isInstanceOf(Body.Rows.class);
    }

    @Test
    void listOfObjectsIsATable() {
        assertThat(folder.withResource("missions.json")
                        .document("missions.json")
                        .text())
                .isEqualTo("""
                        title: Missions of the ministry
                        note: Dates may change.
                        who.name: Liv Brandvold; who.post: minister; to: Portugal; city: Lisbon; from: 2024-05-20; until: 2024-05-22; topics: cod, port dues
                        who.name: Oskar Lie; who.post: state secretary; to: Iceland; from: 2024-06-03; party: 4""");
        Provenance provenance = folder.document("missions.json").origin().provenance();
        assertThat(provenance.title()).isEqualTo("Missions of the ministry");
        assertThat(provenance.publisher()).isEqualTo("Ministry of Fisheries");
        assertThat(provenance.published()).isEqualTo(LocalDate.of(2024, 5, 2));
    }

    @Test
    void fieldsAreMappedLikeColumns() {
        folder.withResource("missions.json").with("missions.json.yaml", """
                schedule: {visitor: who.name, role: who.post, country: to, place: city, start: from, end: until}
                """);
        Document document = folder.document("missions.json");
        List<Row> rows = ((Body.Rows) document.body()).rows();
        assertThat(rows)
                .allSatisfy(row -> assertThat(document.text()
                                .substring(row.quote().start(), row.quote().end()))
                        .isEqualTo(row.quote().words()));
        assertThat(rows.get(2).entry())
                .isEqualTo(new ScheduleEntry(
                        "Liv Brandvold",
                        "minister",
                        "Portugal",
                        "Lisbon",
                        LocalDate.of(2024, 5, 20),
                        LocalDate.of(2024, 5, 22),
                        null));
    }

    @Test
    void articleIsItsBody() {
        folder.with("a.json", """
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visit", "inLanguage": "nb",
                 "author": [{"name": "A. Dahl"}, {"name": "B. Lund"}], "datePublished": "2024-03-11T08:00:00Z",
                 "url": "https://example.org/1", "articleBody": "Ada Moreau is in Oslo.\\n\\nShe leaves today."}
                """);
        Document document = folder.document("a.json");
        assertThat(document.body()).isEqualTo(new Body.Prose("Ada Moreau is in Oslo.\n\nShe leaves today."));
        Provenance provenance = document.origin().provenance();
        assertThat(provenance.title()).isEqualTo("Visit");
        assertThat(provenance.author()).isEqualTo("A. Dahl, B. Lund");
        assertThat(provenance.published()).isEqualTo(LocalDate.of(2024, 3, 11));
        assertThat(provenance.language()).isEqualTo("nb");
        assertThat(provenance.url()).isEqualTo("https://example.org/1");
    }

    @Test
    void textsOfOtherJsonAreParagraphs() {
        folder.with("a.json", """
                {"@id": "x", "head": "One.", "n": 5, "parts": [["Two.", null], {"deep": "Thr\\u0000ee\\ud800."}]}
                """);
        assertThat(folder.document("a.json").text()).isEqualTo("One.\n\nTwo.\n\nThree\uFFFD.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": }", "{\"a\": 1, \"a\": 2}", "[1, 2", "nothing"})
    void malformedJsonIsRefusedByItsLine(String json) {
        assertThat(folder.with("a.json", json).refusal("a.json"))
                .matches("cannot be used as JSON \\(line 1: .*\\); correct or split it");
    }

    @Test
    void scheduleForAFileWithoutRowsIsRefused() {
        assertThat(folder.with("a.json", "\"Some words.\"")
                        .with("a.json.yaml", "schedule: {visitor: who}")
                        .refusal("a.json"))
                .isEqualTo("has a schedule in the file beside it but no rows; take the schedule out");
    }
}
