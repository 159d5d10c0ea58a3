package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attache.formats.file.ReadLimits;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.Reading;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a file has, its reader gives a document whose statements stand verbatim where they say, or refuses by
 * name; no code of ours fails, and none takes longer or more memory than it may. With {@code JAZZER_FUZZ=1} one of the
 * targets looks for files that break this; without, each reads its seeds.
 */
class FormatFuzzTest {

    private static final ReadLimits LIMITS =
            new ReadLimits(500_000, 500_000, Duration.ofSeconds(60), 20_000_000, 20_000);

    private static final FailuresOfOurs FAILURES = new FailuresOfOurs();

    @TempDir
    private static Path path;

    @BeforeAll
    static void begin() {
        FAILURES.listen();
    }

    @AfterAll
    static void end() {
        FAILURES.close();
    }

    @FuzzTest
    void md(byte[] file) {
        holds("a.md", file);
    }

    @FuzzTest
    void txt(byte[] file) {
        holds("a.txt", file);
    }

    @FuzzTest
    void html(byte[] file) {
        holds("a.html", file);
    }

    @FuzzTest
    void pdf(byte[] file) {
        holds("a.pdf", file);
    }

    @FuzzTest
    void eml(byte[] file) {
        holds("a.eml", file);
    }

    @FuzzTest
    void ics(byte[] file) {
        holds("a.ics", file);
    }

    @FuzzTest
    void csv(byte[] file) {
        holds("a.csv", file);
    }

    @FuzzTest
    void json(byte[] file) {
        holds("a.json", file);
    }

    @FuzzTest
    void docx(byte[] part) throws IOException {
        holds("a.docx", packed("ministry-note.docx", "word/document.xml", part));
    }

    @FuzzTest
    void odt(byte[] part) throws IOException {
        holds("a.odt", packed("ministry-note.odt", "content.xml", part));
    }

    @FuzzTest
    void xlsx(byte[] part) throws IOException {
        holds("a.xlsx", packed("travel-plan.xlsx", "xl/worksheets/sheet1.xml", part));
    }

    @FuzzTest
    void mbox(byte[] file) {
        holds("a.mbox", file);
    }

    @FuzzTest
    void xml(byte[] file) {
        holds("a.xml", file);
    }

    @FuzzTest
    void jsonl(byte[] file) {
        holds("a.jsonl", file);
    }

    @FuzzTest
    void rtf(byte[] file) {
        holds("a.rtf", file);
    }

    @FuzzTest
    void ods(byte[] part) throws IOException {
        holds("a.ods", packed("ministry-note.odt", "content.xml", part));
    }

    @FuzzTest
    void pptx(byte[] part) throws IOException {
        holds("a.pptx", packed("ministry-note.docx", "ppt/presentation.xml", part));
    }

    @FuzzTest
    void epub(byte[] part) throws IOException {
        holds("a.epub", packed("ministry-note.odt", "META-INF/container.xml", part));
    }

    /** The bytes as a part of a file: as the file itself they would seldom be more than a broken one. */
    private static byte[] packed(String resource, String name, byte[] part) throws IOException {
        boolean isFile = part.length > 1 && part[0] == 'P' && part[1] == 'K';
        try (InputStream in = FormatFuzzTest.class.getResourceAsStream(resource)) {
            assertThat(in).isNotNull();
            return isFile ? part : Packed.with(in.readAllBytes(), name, new String(part, StandardCharsets.UTF_8));
        }
    }

    private static void holds(String name, byte[] file) {
        FAILURES.clear();
        Reading reading =
                Folder.reader(LIMITS).read(new Folder(path).with(name, file).path(), name);
        FAILURES.requireNone();
        switch (reading) {
            case Reading.Refused refused ->
                assertThat(refused.reason())
                        .isNotBlank()
                        .doesNotContain("needs more memory")
                        .doesNotContain("takes longer");
            case Reading.Read read -> areVerbatim(read.document());
        }
    }

    private static void areVerbatim(Document document) {
        String text = document.text();
        List<Statement> statements = new StatementSplitter(new IcuSentences()).split(document);
        for (Statement statement : statements) {
            int start = statement.quote().start();
            int end = statement.quote().end();
            assertThat(start).isBetween(0, end);
            assertThat(end).isLessThanOrEqualTo(text.length());
            if (document.body() instanceof Body.Rows) {
                assertThat(text.substring(start, end)).isEqualTo(statement.words());
            } else {
                assertThat(spaced(text.substring(start, end))).isEqualTo(spaced(statement.words()));
            }
        }
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
