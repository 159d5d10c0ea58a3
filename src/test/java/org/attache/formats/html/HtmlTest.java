package org.attache.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attache.formats.Folder;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void pageIsItsArticleWithoutWhatStandsAroundIt() {
        assertThat(folder.withResource("press-page.html")
                        .document("press-page.html")
                        .text())
                .isEqualTo("""
                        # Minister Brandvold to visit Lisbon

                        OSLO, 13 May 2024 — Fisheries minister Liv Brandvold travels to Lisbon next week, her office said.

                        She is due in the Portuguese capital on 20 May and will stay until Wednesday.

                        ## Programme

                        The programme in short

                        | Day: 20 May; Place: Lisbon; What: Talks with; Minister Rui Falcão |
                        | Day: 20 May; Place: Cascais; What: Dinner |
                        | Day: 21 May; What: Tour of the port |

                        - Cod quotas

                        - Port dues

                        The visit is her third.

                        The first was in 2021.""");
    }

    @Test
    void headOfThePageSaysWhereItIsFrom() {
        assertThat(folder.withResource("press-page.html")
                        .document("press-page.html")
                        .origin()
                        .provenance())
                .isEqualTo(new Provenance(
                        "Minister Brandvold to visit Lisbon",
                        "Fjord Courier",
                        "Ingrid Solheim",
                        LocalDate.of(2024, 5, 13),
                        Certainty.STATED,
                        "https://courier.example/2024/brandvold-lisbon",
                        "en-GB",
                        Trust.OTHER,
                        ZoneOffset.UTC));
    }

    @Test
    void fileBesideComesBeforeThePageFieldByField() {
        Provenance provenance = folder.withResource("press-page.html")
                .with("press-page.html.yaml", "publisher: The Courier\ntimezone: Asia/Tokyo\n")
                .document("press-page.html")
                .origin()
                .provenance();
        assertThat(provenance.publisher()).isEqualTo("The Courier");
        assertThat(provenance.author()).isEqualTo("Ingrid Solheim");
        assertThat(provenance.published()).as("its day in Tokyo").isEqualTo(LocalDate.of(2024, 5, 14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta name="date" content="2023-12-03">                                | 2023-12-03 | STATED
            <meta property="article:published_time" content="2023-12-03T22:00:00Z"> | 2023-12-03 | STATED
            <meta name="DC.date" content="3 December 2023">                        | 2023-12-03 | STATED
            <meta name="pubdate" content="20231203">                               |            | UNKNOWN
            <meta name="date" content="03/12/2023">                                |            | UNKNOWN
            <meta property="article:modified_time" content="2023-12-03">           |            | UNKNOWN
            <article><header><time datetime="2023-12-03">Sunday</time></header>Text.</article> | 2023-12-03 | INFERRED
            """)
    void publicationDayIsTakenFromWhatMeansItOnly(String markup, LocalDate day, Certainty certainty) {
        Provenance provenance = folder.with("a.html", markup + "<p>Some words.</p>")
                .document("a.html")
                .origin()
                .provenance();
        assertThat(provenance.published()).isEqualTo(day);
        assertThat(provenance.publishedCertainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset=iso-8859-1>",
        "windows-1251, <meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "Shift_JIS, <?xml version='1.0' encoding='Shift_JIS'?>",
        "ISO-2022-JP, <meta charset=iso-2022-jp>",
        "UTF-8, <meta charset=iso-8859-1>",
        "UTF-16LE, <meta charset=utf-16>"
    })
    void charsetOfThePageIsTheOneItsBytesAreIn(String charset, String declaration) {
        String words = switch (charset) {
            case "windows-1251" -> "Президент прибыл в Москву.";
            case "Shift_JIS", "ISO-2022-JP" -> "大統領は東京を訪問した。";
            default -> "Zürich – “soon”, Señor.";
        };
        byte[] page = ("<html><head>" + declaration + "</head><body><p>" + words).getBytes(Charset.forName(charset));
        assertThat(folder.with("a.html", page).document("a.html").text()).isEqualTo(words);
    }

    @Test
    void pageThatIsNotInTheCharsetItNamesIsRefused() {
        byte[] page = "<meta charset=utf-8><p>H\u00E5kan i Malm\u00F6".getBytes(Charset.forName("x-MacRoman"));
        assertThat(folder.with("a.html", page).refusal("a.html"))
                .isEqualTo("is not UTF-8 and does not show in which charset it is; save it as UTF-8");
    }

    @Test
    void lineBreaksAndPreformattedLinesStay() {
        folder.with("a.html", "<p>First<br>second<br><br>third</p><pre>a\n b</pre><div>x<div>y</div>z</div>");
        assertThat(folder.document("a.html").text()).isEqualTo("First\nsecond\n\nthird\n\na\nb\n\nx\n\ny\n\nz");
    }

    @Test
    void severalTeasersAreNoArticle() {
        folder.with("a.html", "<main><p>Lead.</p><article>One.</article><article>Two.</article></main><p>Outside.</p>");
        assertThat(folder.document("a.html").text()).isEqualTo("Lead.\n\nOne.\n\nTwo.");
    }

    @Test
    void whatStandsAroundAPageWithoutAnArticleIsLeftOut() {
        folder.with("a.html", """
                <header><p>Fjord Courier</p></header><nav><p>News</p></nav>
                <div class="cookie-bar"><p>We use cookies.</p></div>
                <section><header><h1>Visit</h1></header><p>Ada Moreau is in Oslo.</p></section>
                <div id="rightSidebar"><p>Weather</p></div>
                <div class="page related"><p>She leaves on Monday, the ministry said in a statement of two lines.</p></div>
                <form><p>Write to us</p></form><footer><p>Imprint</p></footer>
                """);
        assertThat(folder.document("a.html").text()).isEqualTo("""
                        # Visit

                        Ada Moreau is in Oslo.

                        She leaves on Monday, the ministry said in a statement of two lines.""");
    }

    @Test
    void formAroundThePageIsNoForm() {
        folder.with("a.html", "<form><h1>Visit</h1><p>Ada Moreau is in Oslo.</p><input value=x></form>");
        assertThat(folder.document("a.html").text()).isEqualTo("# Visit\n\nAda Moreau is in Oslo.");
    }

    @Test
    void elementsNestedWithoutEndAreRead() {
        folder.with("a.html", "<div>".repeat(200_000) + "Deep words." + "<b><i>".repeat(50_000));
        assertThat(folder.document("a.html").text()).isEqualTo("Deep words.");
    }

    @Test
    void pageWithoutWordsIsRefused() {
        assertThat(folder.with("a.html", "<nav>Home</nav><script>x()</script>").refusal("a.html"))
                .isEqualTo("holds no text; remove it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<dt>Ona Vik</dt><dd>visits Bodø.</dd><dd>flies to Alta.</dd>|- Ona Vik visits Bodø.~- Ona Vik flies to Alta.",
                "<dt>Monday</dt><dd><p>Ona Vik is in Bodø.</p><p>She dines.</p></dd>|- Monday: Ona Vik is in Bodø.~She dines.",
                "<dt>Guest:</dt><dd>Ona Vik</dd><dt>Open</dt><dt>Where</dt><dd>Bodø</dd>"
                        + "|- Guest: Ona Vik~- Open~- Where: Bodø"
            })
    void termAndItsDescriptionAreOneLine(String list, String expected) {
        folder.with("a.html", "<p>Before.</p><dl>" + list + "</dl>");
        assertThat(folder.document("a.html").text()).isEqualTo("Before.\n\n" + expected.replace("~", "\n\n"));
    }
}
