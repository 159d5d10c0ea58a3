package org.attache.formats.html;

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
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose marks take back what they say, and the schedules in them. */
class ShownHtmlTest {

    private static final String PAGE = """
            <html><head><style>/* .a {text-decoration: line-through} */ .old, p.gone > i { color: red;
            text-decoration: line-through } @media print { .b { text-decoration: line-through } }
            a:hover { text-decoration-line: line-through } :::{ text-decoration: line-through }</style></head>
            <body><main><p>She comes on %s.</p></main></body></html>""";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span style='text-decoration: line-through'>May 4</span> May 6|May 6",
                "<span style='TEXT-DECORATION:underline Line-Through red'>May 4</span> May 6|May 6",
                "<span style='text-decoration-line:line-through'>May 4</span> May 6|May 6",
                "<b class='x old'>May 4</b> May 6|May 6",
                "<i class=a>May 4</i>|May 4",
                "<i class=b>May 4</i>|May 4",
                "<a href=x>May 4</a>|May 4",
                "<i style='text-decoration:underline'>May 4</i>|May 4",
                "May 4<sup>2</sup>|May 4²",
                "May 4<span style='vertical-align: super'>12</span>|May 4¹²",
                "May 4<sup>th</sup>|May 4th",
                "a plot of 20 m<sup>2</sup>|a plot of 20 m²"
            })
    void whatIsStruckOutIsNoTextAndRaisedDigitsStandApart(String written, String shown) {
        assertThat(folder.with("a.html", PAGE.replace("%s", written))
                        .document("a.html")
                        .text())
                .isEqualTo("She comes on " + shown + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".b { display: none }|<b class=b>May 4</b> May 6|May 6",
                "ul > .b, i { color: red; Display:NONE !important }|<b>May 4</b><i style='display:block'> May 6</i>|May 4",
                ".b { visibility: hidden }|<b class=b>May 4</b> May 6|May 6",
                ".b { display: none } .b.on { display: inline }|<b class='b on'>May 4</b>|May 4",
                "p .b { display: inline } .b { display: none }|<b class=b>May 4</b>|May 4",
                ".b { display: none }|<b class=b style='display:inline'>May 4</b>|May 4",
                ".b { display: none }|<b class=b id=x>May 4</b><button aria-controls='y x'>More</button>|May 4",
                ".b:hover { display: none } @media print { .b { display: none } }|<b class=b>May 4</b>|May 4",
                "main { display: none }|May 4|May 4",
                "''|<b style='visibility:collapse'>May 4</b> May 6|May 6",
                "''|<b hidden>May 4</b> May 6|May 6",
                "''|<b hidden style='display:inline'>May 4</b>|May 4"
            })
    void whatThePageHidesIsNoText(String rules, String written, String shown) {
        assertThat(folder.with(
                                "a.html",
                                "<style>" + rules + "</style><main><p>She comes on " + written + ".</p></main>")
                        .document("a.html")
                        .text())
                .isEqualTo("She comes on " + shown + ".");
    }

    @Test
    void sentencesThatThePageHidesAreNotLeftOutInSilence() {
        folder.with("a.html", """
                <style>.draft { display: none }</style><main><p class=draft>Nils Aune comes to Ribe on 4 May.</p>
                <p>Liv Dahl comes to Ribe on 6 May.</p><p class=draft>Copy</p></main>""");
        assertThat(folder.document("a.html").text()).isEqualTo("Liv Dahl comes to Ribe on 6 May.");
        assertThat(folder.document("a.html").remarks())
                .containsExactly(Remark.reading("what the page hides was left out"));
    }

    @Test
    void headsOverSeveralColumnsAndRowsMakeOneHeadBelowTheTitle() {
        Document document = folder.with("a.html", """
                        <table><tr><th colspan=4>Visits in spring</th></tr>
                        <tr><th rowspan=2>Visitor</th><th colspan=2>Stay</th><th rowspan=2>City</th></tr>
                        <tr><th>From</th><th>To</th></tr>
                        <tr><td rowspan=2>Olga Ny</td><td>2 March 2026</td><td>4 March 2026</td><td>Ribe</td></tr>
                        <tr><td>5 March 2026</td><td>6 March 2026</td><td>Vejle</td></tr>
                        <tr><td style="text-decoration:line-through">Pia Ek</td><td>9 March 2026</td><td></td>
                        <td>Vejle</td></tr></table>""").document("a.html");
        assertThat(document.text()).isEqualTo("""
                | Visits in spring |
                | Visitor: Olga Ny; Stay From: 2 March 2026; Stay To: 4 March 2026; City: Ribe |
                | Visitor: Olga Ny; Stay From: 5 March 2026; Stay To: 6 March 2026; City: Vejle |
                | Stay From: 9 March 2026; City: Vejle |""");
        assertThat(((Body.Prose) document.body()).rows())
                .extracting(row -> row.quote().words())
                .containsExactly(document.text()
                        .lines()
                        .skip(1)
                        .limit(2)
                        .map(line -> line.substring(2, line.length() - 2))
                        .toArray(String[]::new));
    }
}
