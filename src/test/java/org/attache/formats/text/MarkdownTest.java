package org.attache.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "on ~~May 4~~ May 6, 2026.|on May 6, 2026.",
                "on May ~~4~~ 6, 2026.|on May 6, 2026.",
                "on ~May 4~ May 6, 2026.|on May 6, 2026.",
                "on May <del>4</del> <ins>6</ins>, 2026.|on May 6, 2026.",
                "on May <S class=x>4</S> 6, 2026.|on May 6, 2026.",
                "on May 6[^2], 2026.|on May 6, 2026.",
                "on May 6<sup>2</sup>, 2026.|on May 6², 2026.",
                "on <!-- not May 4 --> May 6, 2026.|on May 6, 2026.",
                "[^2]: Not before noon.|Not before noon.",
                "about ~5 people, ~10 at most|about ~5 people, ~10 at most",
                "write `~~4~~` to strike out|write `~~4~~` to strike out",
                "a ~~ b ~~ c|a ~~ b ~~ c",
                "**Ada Moreau** and _Bo *Lind* Ek_ come.|Ada Moreau and Bo Lind Ek come.",
                "***Ada Moreau***, (__Bo Lind__) come.|Ada Moreau, (Bo Lind) come.",
                "[Ada Moreau](https://x.example/a_(b)_c \"A\") meets [[Bo Lind]] and [Cy Dahl][1].|Ada Moreau"
                        + " meets Bo Lind and Cy Dahl.",
                "Room 2\\*3 \\& 4 of snake_case_name, 2*3*4|Room 2*3 & 4 of snake_case_name, 2*3*4",
                "<p align=center><b>Ada Moreau</b><br/>comes on <span style='color:red'>May 6</span></p>|Ada Moreau comes on"
                        + " May 6",
                "Ada&nbsp;Moreau &amp; Bo come on May&#160;4&ndash;6.|Ada Moreau & Bo come on May 4–6.",
                "[K&ouml;ln &#x2013; Rh&#233;nan](https://x.example?a=1&b=2), R&D; `&amp;` &foo; &amp;lt;|Köln – Rhénan, R&D;"
                        + " `&amp;` &foo; &lt;",
                "if a<b and `<b>` and 1 <2>|if a<b and `<b>` and 1 <2>",
                "see https://x.example/_a_/*b* and `**c**`|see https://x.example/_a_/*b* and `**c**`"
            })
    void isReadAsItIsShown(String written, String shown) {
        assertThat(folder.with("a.md", written).document("a.md").text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Ada Moreau | Voss \\| mill 2 | 2026-05-04 |",
                "| Ada Moreau | Voss &#124; mill 2 | 2026-05-04 |",
                "| Ada Moreau | Voss / mill 2 | 2026-05-04 |",
                "| Ada Moreau | Voss (mill 2) | 2026-05-04 |"
            })
    void markWithinACellPartsNoCells(String row) {
        Document document = folder.with("a.md", "| Visitor | Place | Date |\n|---|---|---|\n" + row + "\n")
                .document("a.md");
        assertThat(((Body.Prose) document.body()).rows())
                .extracting(Row::entry)
                .containsExactly(new ScheduleEntry(
                        "Ada Moreau", null, null, "Voss, mill 2", LocalDate.of(2026, 5, 4), null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table>\n<thead><tr><th>Visitor</th><th>City</th><th>From</th></tr></thead>\n<tr><td><b>Ada Moreau</b></td>"
                        + "<td>Ribe</td><td>4 May 2026</td></tr>\n</table>",
                "<TABLE border=1><tr><td>Visitor<td>City<td>From<tr><td>Ada<br>Moreau<td>Ribe&nbsp;<td>4 May 2026</TABLE>"
            })
    void tableInHtmlIsOne(String table) {
        Document document =
                folder.with("a.md", "# Plan\n\n" + table + "\n\nEnd.").document("a.md");
        assertThat(document.text())
                .isEqualTo(
                        "# Plan\n\n| Visitor | City | From |\n| --- | --- | --- |\n| Ada Moreau | Ribe | 4 May 2026 |\n\nEnd.");
        assertThat(((Body.Prose) document.body()).rows())
                .singleElement()
                .extracting(Row::entry)
                .isNotNull();
    }

    @Test
    void entitiesInATableInHtmlAreTheirCharacters() {
        assertThat(folder.with("a.md", "<table><tr><td>Who<td>Note<tr><td>O&#39;Hara<td>a &amp;lt; b &lt; c</table>")
                        .document("a.md")
                        .text())
                .endsWith("| O'Hara | a &lt; b < c |");
    }

    @Test
    void codeStaysAndPlainTextIsNoMarkdown() {
        String text = "Take this:\n\n```\n~~old~~ <!-- x -->\n```\n\nAnd ~~that~~ this.";
        assertThat(folder.with("a.md", text).document("a.md").text())
                .isEqualTo("Take this:\n\n```\n~~old~~ <!-- x -->\n```\n\nAnd this.");
        assertThat(folder.with("a.txt", text).document("a.txt").text()).isEqualTo(text);
        assertThat(folder.with("c.md", "With [[people/bo|Bo Lind]].")
                        .document("c.md")
                        .text())
                .isEqualTo("With Bo Lind.");
        assertThat(folder.with("b.txt", "*Ada Moreau* comes. 1 * 2 * 3")
                        .document("b.txt")
                        .text())
                .isEqualTo("Ada Moreau comes. 1 * 2 * 3");
    }

    @Test
    void codeThatDoesNotEndIsCodeHoweverLongItIs() {
        String text = "Take this:\n\n```\n" + "a *line* of code\n".repeat(50_000);
        assertThat(folder.with("a.md", text).document("a.md").text()).isEqualTo(text);
    }

    @Test
    void tableWhoseHeadNamesAPersonAndADayIsASchedule() {
        Document document = folder.with("a.md", """
                        # Plan

                        | Name | City | Date |
                        |------|:----:|------|
                        | **Liv Sand** | Hamar | 2026-02-03 |
                        | ~~Odd Far~~ | ~~Hamar~~ | ~~2026-02-04~~ |

                        Who | Destination | When
                        --- | --- | ---
                        Jens Berg | Chile | 5 to 7 March 2026

                        | Dish | Day |
                        |---|---|
                        | Soup | 2026-02-03 |
                        """).document("a.md");
        Body.Prose prose = (Body.Prose) document.body();
        assertThat(prose.rows())
                .extracting(row -> row.quote().words())
                .containsExactly("Liv Sand | Hamar | 2026-02-03 |", "Jens Berg | Chile | 5 to 7 March 2026");
        assertThat(prose.rows())
                .extracting(Row::entry)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .hasToString("ScheduleEntry[visitor=Liv Sand, role=null, country=null,"
                                        + " place=Hamar, start=2026-02-03, end=null, purpose=null, yearless=null]"),
                        second -> assertThat(second)
                                .hasToString(
                                        "ScheduleEntry[visitor=Jens Berg, role=null, country=Chile,"
                                                + " place=null, start=2026-03-05, end=2026-03-07, purpose=null, yearless=null]"));
        assertThat(document.remarks())
                .contains(Remark.reading("a table was read as a schedule: visitor from “Who”, country from"
                        + " “Destination”, start from “When”"));
    }
}
