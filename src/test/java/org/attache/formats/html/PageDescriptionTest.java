package org.attache.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events and questions that pages describe for programs. */
class PageDescriptionTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    private List<Row> rows(String body) {
        Body read =
                folder.with("a.html", "<html><body>" + body).document("a.html").body();
        assertThat(read).isInstanceOf(Body.Mixed.class);
        return ((Body.Mixed) read).rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                <p>All are welcome.</p><script type="application/ld+json">{"@type":"Event",
                "name":"Minister Dora Winn visits Riga","startDate":"2025-05-04","endDate":"2025-05-06","location":
                {"@type":"Place","name":"Castle","address":{"addressLocality":"Riga","addressCountry":"LV"}}}</script>
                """, """
                <p>All are welcome.</p><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},
                {"@type":["BusinessEvent"],"name":"Minister Dora Winn visits Riga",
                "startDate":"2025-05-04T09:00:00+03:00","endDate":"2025-05-06T12:00:00+03:00",
                "location":[{"@type":"VirtualLocation"},{"address":"Riga, Latvia"}]}]}</script>
                """, """
                <div itemscope itemtype="https://schema.org/Event"><h1 itemprop=name>Minister Dora Winn visits Riga</h1>
                <time itemprop=startDate datetime="2025-05-04T09:00">4 May</time><meta itemprop=endDate
                content="2025-05-06"><div itemprop=location itemscope itemtype="https://schema.org/Place"><span
                itemprop=name>Castle</span><div itemprop=address itemscope itemtype="https://schema.org/PostalAddress">
                <span itemprop=addressLocality>Riga</span> <span itemprop=addressCountry>Latvia</span></div></div></div>
                """, """
                <div vocab="https://schema.org/" typeof="Event"><b property=name>Minister Dora Winn visits Riga</b>
                <span property=startDate content="2025-05-04">Sunday</span> <span property=endDate
                content="2025-05-06">Tuesday</span><span property=location>Riga, Latvia</span></div>
                """})
    void eventIsARowAsOfACalendar(String page) {
        List<Row> rows = rows(page);
        assertThat(rows).hasSize(1);
        ScheduleEntry entry = Objects.requireNonNull(rows.getFirst().entry());
        assertThat(entry.visitor()).isEqualTo("Dora Winn");
        assertThat(entry.place()).isEqualTo("Riga");
        assertThat(entry.country()).isEqualTo("Latvia");
        assertThat(entry.start()).isEqualTo(LocalDate.of(2025, 5, 4));
        assertThat(entry.end()).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(rows.getFirst().quote().words())
                .startsWith("Minister Dora Winn visits Riga: Riga, Latvia, May 4 to 6, 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cancelled", "Postponed"})
    void eventThatIsCalledOffSaysSo(String state) {
        assertThat(rows("""
                        <script type="application/ld+json">{"@type":"Event","name":"Dora Winn visits Riga","startDate":
                        "2025-05-04","eventStatus":"https://schema.org/Event%s"}</script>""".formatted(state)).getFirst().quote().words()).endsWith(state + ".");
    }

    @Test
    void eventWithoutADayIsLeftOut() {
        folder.with("a.html", """
                <p>Words.</p><script type="application/ld+json">{"@type":"Event","name":"Dora Winn visits Riga",
                "startDate":"2025-13-45"}</script><script type="application/ld+json">{broken</script>""");
        assertThat(folder.document("a.html").body()).isEqualTo(new Body.Prose("Words."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>When does Dora Winn come to Riga?</h3><p>On 4 May\n2025.</p><h3>Contact</h3><p>Desk</p>",
                "<dl><dt>When does Dora Winn come to Riga?</dt><dd>On 4 May 2025.</dd></dl>",
                "<details><summary>When does Dora Winn come to Riga?</summary><p>On 4 May 2025.</p></details>",
                """
                <p>Questions</p><script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question",
                "name":"When does Dora Winn come to Riga?","acceptedAnswer":{"text":"<p>On 4 May 2025.</p>"}}]}</script>
                """,
                """
                <div itemscope itemtype="https://schema.org/FAQPage"><div itemprop=mainEntity itemscope
                itemtype="https://schema.org/Question"><b itemprop=name>When does Dora Winn come to Riga?</b><div
                itemprop=acceptedAnswer itemscope itemtype="https://schema.org/Answer"><div hidden itemprop=text>On 4
                May 2025.</div></div></div></div>
                """
            })
    void questionAndAnswerAreOneStatement(String page) {
        assertThat(rows(page))
                .extracting(row -> row.quote().words())
                .containsExactly("When does Dora Winn come to Riga? On 4 May 2025.");
    }
}
