package org.attache.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record has what its parents say, whatever the file calls them. */
class RecordsTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void elementsOfXmlHaveTheTownOfTheirParent() {
        assertThat(visits("tour.xml", """
                <tour><city name="Ghent"><stay from="2027-03-02" to="2027-03-04"><visitor>Amara Osei</visitor></stay></city>
                <city name="Bruges"><stay from="2027-03-05" to="2027-03-06"><visitor>Amara Osei</visitor></stay>
                <stay from="2027-03-09" to="2027-03-09"><visitor>Ludvig Holm</visitor></stay></city></tour>"""))
                .containsExactly(
                        "Amara Osei Ghent 2027-03-02", "Amara Osei Bruges 2027-03-05", "Ludvig Holm Bruges 2027-03-09");
    }

    @Test
    void dayIsPutTogetherFromParentsInXml() {
        assertThat(visits("plan.xml", """
                <plan year="2028"><month name="June"><day n="14"><visit><guest>Ilse Varga</guest><place>Turku</place></visit></day>
                <day n="15"><visit><guest>Piet Vos</guest><place>Turku</place></visit></day></month></plan>""")).containsExactly("Ilse Varga Turku 2028-06-14", "Piet Vos Turku 2028-06-15");
    }

    @Test
    void listsWithinListsOfJsonAreRecordsOfTheirParents() {
        assertThat(visits("a.json", """
                {"title": "Stays", "cities": [
                {"name": "Turku", "stays": [{"guest": "Oona Laine", "arrival": "2027-09-01", "departure": "2027-09-14"}]},
                {"name": "Pori", "stays": [{"guest": "Karel Novak", "arrival": "2027-09-03", "departure": "2027-09-10"}]}]}""")).containsExactly("Oona Laine Turku 2027-09-01", "Karel Novak Pori 2027-09-03");
    }

    @Test
    void daysAndTownsThatAreNamesInJsonAreSaidOfWhatStandsUnderThem() {
        assertThat(visits("b.json", """
                {"Lyon": {"2027-10-01": ["Hugo Bertin", "Mina Sato"]}, "Nice": {"2027-10-03": ["Hugo Bertin"]}}"""))
                .containsExactly(
                        "Hugo Bertin Lyon 2027-10-01", "Mina Sato Lyon 2027-10-01", "Hugo Bertin Nice 2027-10-03");
    }

    @Test
    void newestVersionOfARecordCountsByTheClockOfItsZone() {
        assertThat(visits("v.json", """
                {"timezone": "Asia/Tokyo", "people": {"a1": {"name": "Ines Prado", "from": "Vigo"}, "a2": {"name": "Olof Ek", "from": "Umea"}},
                "stays": [{"id": 7, "rev": 1, "guest": "a1", "place": "Kobe", "start": "2027-03-01T09:00:00Z"},
                {"id": 8, "rev": 1, "guest": "a2", "place": "Nara", "start": "2027-03-04T16:30:00Z"},
                {"id": 7, "rev": 2, "guest": "a1", "place": "Kobe", "start": "2027-03-02T09:00:00Z"}]}""")).containsExactly("Olof Ek Nara 2027-03-05", "Ines Prado Kobe 2027-03-02");
        assertThat(folder.document("v.json").text())
                .contains("person: Ines Prado; from: Vigo")
                .contains("start: 2027-03-05 01:30");
    }

    @Test
    void marksAreReplacedByTheNamesThatTheyMean() {
        assertThat(visits("c.json", """
                {"people": {"p1": "Hedda Storm", "p2": "Ruben Vahl"}, "visits": [
                {"who": "p1", "where": "Vaasa", "start": "2028-05-03"}, {"who": "p2", "where": "Kemi", "start": "2028-05-09"}]}""")).containsExactly("Hedda Storm Vaasa 2028-05-03", "Ruben Vahl Kemi 2028-05-09");
        assertThat(visits("d.json", """
                {"guests": [{"id": 7, "name": "Rana Qureshi"}, {"id": 9, "name": "Tove Dahl"}],
                "bookings": [{"guest_id": 7, "place": "Malmo", "date": "2027-11-02"},
                {"guest_id": 9, "place": "Lund", "date": "2027-11-05"}]}""")).containsExactly("Rana Qureshi Malmo 2027-11-02", "Tove Dahl Lund 2027-11-05");
    }

    @Test
    void textOfXmlIsItsParagraphsAndNoRecord() {
        Document document = folder.with(
                        "e.xml",
                        "<article><title>News</title><para>The mayor <b>Jon Berg</b> comes.</para><para>Tea.</para></article>")
                .document("e.xml");
        assertThat(document.text()).isEqualTo("# News\n\nThe mayor Jon Berg comes.\n\nTea.");
    }

    @Test
    void nothingOfSettingsIsAVisitAndNestingIsBounded() {
        assertThat(visits(
                        "f.xml",
                        "<config><server host='a' port='80'/><paths><path>x</path><path>y</path></paths></config>"))
                .isEmpty();
        assertThat(folder.with("g.xml", "<a>".repeat(500) + "</a>".repeat(500)).refusal("g.xml"))
                .contains("split it");
        assertThat(folder.with("h.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
                        .refusal("h.xml"))
                .contains("document type");
    }

    private List<String> visits(String name, String text) {
        Body body = folder.with(name, text).document(name).body();
        return body instanceof Body.Rows rows
                ? rows.rows().stream()
                        .map(row -> row.entry())
                        .filter(entry -> entry != null)
                        .map(RecordsTest::shown)
                        .toList()
                : List.of();
    }

    private static String shown(ScheduleEntry entry) {
        return entry.visitor() + " " + entry.place() + " " + entry.start();
    }
}
