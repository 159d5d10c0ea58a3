package org.attache.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table tells neither more nor less than somebody who looks at it whole sees in it. */
class TellingTableTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void sumsAreNobodysVisit() {
        assertThat(visitors("a.csv", """
                Date;Visitor;Place
                2026-05-04;Ada Moreau;Oslo
                2026-05-05;Bo Lind;Oslo
                Total week 19;2;
                """)).containsExactly("Ada Moreau", "Bo Lind");
    }

    @Test
    void lowerHalfOfAHeadIsNoRow() {
        Document document = document("a.html", """
                <table><tr><td rowspan="2">Date</td><td rowspan="2">Badge no.</td><td colspan="2">Visitor</td></tr>
                <tr><td>Name</td><td>Role</td></tr>
                <tr><td>4 May 2026</td><td>17</td><td>Ada Moreau</td><td>envoy</td></tr></table>""");
        assertThat(document.text()).doesNotContain("Name: Name").doesNotContain("Visitor: Name");
    }

    @Test
    void tableThatAnotherHasReplacedTellsNoVisitAndSaysSo() {
        Document document = document("a.csv", """
                Visits in May – superseded by the list of 2 April;;
                Date;Visitor;Place
                2026-05-04;Ada Moreau;Oslo
                """);
        assertThat(entries(document)).isEmpty();
        assertThat(document.text()).contains("Ada Moreau; Place: Oslo. Visits in May – superseded");
        assertThat(entries(document("b.csv", """
                Visits in May;;
                Date;Visitor;Place
                2026-05-04;Ada Moreau;Oslo
                """))).hasSize(1);
    }

    @Test
    void cellThatSaysTheSameAsAboveIsWrittenOut() {
        assertThat(document("a.csv", """
                        Date;Visitor;Place;Guide
                        2026-05-04;Ada Moreau;Oslo;Lars Moe
                        2026-05-05;Bo Lind;ditto;"
                        2026-05-06;Cy Dahl;Hamar;as above
                        """.replace("\"", "\"\"\"\"")).text())
                .contains("Bo Lind; Place: Oslo; Guide: Lars Moe")
                .contains("Cy Dahl; Place: Hamar; Guide: Lars Moe");
    }

    @Test
    void remarkThatMovesAVisitMovesItInTheOrderOfItsColumn() {
        assertThat(days("a.csv", """
                Date;Visitor;Place;Remarks
                04/05/2026;Ada Moreau;Oslo;now on 07/05/2026
                05/05/2026;Bo Lind;Oslo;ticket bought on 02/03/2026
                21/05/2026;Cy Dahl;Oslo;
                """))
                .containsExactly("Ada Moreau 2026-05-07", "Bo Lind 2026-05-05", "Cy Dahl 2026-05-21");
    }

    @Test
    void timeBehindADayLeavesTheDayReadable() {
        Document document = document("a.csv", """
                Besuche Mai 2026;;
                Wann;Wer;Wo
                Mo 4.5., 9.30;Ada Moreau;Oslo
                Di 5.5., halb drei;Bo Lind;Oslo
                """);
        assertThat(entries(document).stream().map(entry -> entry.visitor() + " " + entry.start()))
                .containsExactly("Ada Moreau 2026-05-04", "Bo Lind 2026-05-05");
        assertThat(document.text()).contains("Time: 9.30").contains("Time: halb drei");
    }

    @Test
    void townBehindAWholeNameIsNoGivenName() {
        assertThat(visitors("a.csv", """
                Date;Visitor;Place
                2026-05-04;Ada Moreau, Lyon;Oslo
                2026-05-05;Bo Lind, Malmö;Oslo
                """)).containsExactly("Ada Moreau", "Bo Lind");
        assertThat(visitors("b.csv", """
                Date;Visitor;Place
                2026-05-04;Moreau, Ada;Oslo
                2026-05-05;van der Lind, Bo;Oslo
                """)).containsExactly("Ada Moreau", "Bo van der Lind");
    }

    @Test
    void pageOfACalendarTellsWhatHappensOnEachDay() {
        String text = document("a.html", """
                <h1>Guests in May 2026</h1><table>
                <tr><td>Mon</td><td>Tue</td><td>Wed</td><td>Thu</td><td>Fri</td><td>Sat</td><td>Sun</td></tr>
                <tr><td>27<br>Ada Moreau MH</td><td>28</td><td>29</td><td>30</td><td>1</td><td>2</td><td>3</td></tr>
                <tr><td>4</td><td>5<br>Bo Lind RR</td><td>6</td><td>7</td><td>8</td><td>9</td><td>10</td></tr>
                <tr><td>25</td><td>26</td><td>27</td><td>28</td><td>29</td><td>30</td><td>31<br>Cy Dahl</td></tr>
                <tr><td>1<br>Di Foss</td><td></td><td></td><td></td><td></td><td></td><td></td></tr></table>
                <p>MH = Music Hall RR = Reading Room</p>""").text();
        assertThat(text)
                .contains("Monday, April 27, 2026: Ada Moreau MH (Music Hall)")
                .contains("Tuesday, May 5, 2026: Bo Lind RR (Reading Room)")
                .contains("Sunday, May 31, 2026: Cy Dahl")
                .contains("Monday, June 1, 2026: Di Foss");
    }

    @Test
    void pageWhoseWeekdaysDoNotAgreeIsNotReadAsOne() {
        assertThat(document("a.html", """
                <h1>Guests in May 2026</h1><table>
                <tr><td>Sun</td><td>Mon</td><td>Tue</td><td>Wed</td><td>Thu</td><td>Fri</td><td>Sat</td></tr>
                <tr><td>4</td><td>5<br>Bo Lind</td><td>6</td><td>7</td><td>8</td><td>9</td><td>10</td></tr>
                <tr><td>11</td><td>12</td><td>13</td><td>14</td><td>15</td><td>16</td><td>17</td></tr></table>""").text()).doesNotContain("2026:");
    }

    private List<String> visitors(String file, String text) {
        return entries(document(file, text)).stream()
                .map(ScheduleEntry::visitor)
                .toList();
    }

    private List<String> days(String file, String text) {
        return entries(document(file, text)).stream()
                .map(entry -> entry.visitor() + " " + entry.start())
                .toList();
    }

    private static List<ScheduleEntry> entries(Document document) {
        List<Row> rows = document.body() instanceof Body.Rows table ? table.rows() : List.of();
        return rows.stream()
                .flatMap(row -> java.util.Optional.ofNullable(row.entry()).stream())
                .toList();
    }

    private Document document(String file, String text) {
        return folder.with(file, text).document(file);
    }
}
