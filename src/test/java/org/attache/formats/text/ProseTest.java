package org.attache.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    private static final String WORDS = "Ada Moreau said: “We meet in Zürich – soon.” It cost £5.\n";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void textIsWhatStandsInTheFile() {
        String text = "  First line.\n\n\nSecond  line,\twith spaces.\n";
        Document document = folder.with("a.txt", text).document("a.txt");
        assertThat(document.body()).isEqualTo(new Body.Prose(text));
        assertThat(document.origin().provenance())
                .isEqualTo(new Provenance(
                        "A", null, null, null, Certainty.UNKNOWN, null, "en", Trust.OTHER, ZoneOffset.UTC));
    }

    @Test
    void lineEndsBecomeLineFeeds() {
        assertThat(folder.with("a.txt", "a\r\nb\rc\n").document("a.txt").text()).isEqualTo("a\nb\nc\n");
    }

    @Test
    void frontMatterIsMetadataAndNoText() {
        Document document = folder.with("note.md", """
                        ---
                        title: "Envoy in Oslo: a note"
                        publisher: Fjord Courier
                        author: [A. Dahl, B. Lund]
                        published: 2024-03-11
                        url: https://example.org/a?b=c
                        language: nb-no
                        trust: Press
                        timezone: Europe/Oslo
                        tags: {other: programs}
                        ---
                        # Heading

                        Words.
                        """).document("note.md");
        assertThat(document.text()).isEqualTo("# Heading\n\nWords.\n");
        assertThat(document.origin().provenance())
                .isEqualTo(new Provenance(
                        "Envoy in Oslo: a note",
                        "Fjord Courier",
                        "A. Dahl, B. Lund",
                        LocalDate.of(2024, 3, 11),
                        Certainty.STATED,
                        "https://example.org/a?b=c",
                        "nb-NO",
                        Trust.PRESS,
                        ZoneId.of("Europe/Oslo")));
    }

    @Test
    void frontMatterComesBeforeTheFileBesideAndThatBeforeTheHeading() {
        folder.with("a.md", "---\ntitle: Front\n---\n# Heading\n")
                .with("a.md.yaml", "title: Beside\npublisher: Press\n")
                .with("b.md", "# Heading\n")
                .with("b.md.yaml", "title: Beside\n")
                .with("c.md", "text first\n\n## The heading ##\n")
                .with("d_e--f.md", "none\n");
        assertThat(folder.document("a.md").origin().provenance().title()).isEqualTo("Front");
        assertThat(folder.document("a.md").origin().provenance().publisher()).isEqualTo("Press");
        assertThat(folder.document("b.md").origin().provenance().title()).isEqualTo("Beside");
        assertThat(folder.document("c.md").origin().provenance().title()).isEqualTo("The heading");
        assertThat(folder.document("d_e--f.md").origin().provenance().title()).isEqualTo("D e f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            published: 3 December 2023 | has published "3 December 2023" in line 3 of its front matter; write an ISO date such as 2023-12-03
            published: 2023-02-30      | has published "2023-02-30" in line 3 of its front matter; write an ISO date such as 2023-12-03
            published: 0000-01-01      | has published "0000-01-01" in line 3 of its front matter; write a day of the years 1 to 9999, or leave it out
            published: +12023-12-03    | has published "+12023-12-03" in line 3 of its front matter; write a day of the years 1 to 9999, or leave it out
            trust: high                | has trust "high" in line 3 of its front matter; write official, press or other
            trust: Moderator           | has trust "Moderator" in line 3 of its front matter; write official, press or other
            timezone: Oslo             | has timezone "Oslo" in line 3 of its front matter; write a time zone such as Asia/Karachi
            url: javascript:alert(1)   | has url "javascript:alert(1)" in line 3 of its front matter; write an address that begins with https://
            language: English language | has language "English language" in line 3 of its front matter; write a language tag such as en
            author: {a: b}             | has author "{a=b}" in line 3 of its front matter; write it as text
            """)
    void valuesThatCannotBeAreRefusedWithTheirLine(String line, String reason) {
        assertThat(folder.with("a.md", "---\ntitle: A\n" + line + "\n---\nText.\n")
                        .refusal("a.md"))
                .isEqualTo(reason);
    }

    @Test
    void malformedFrontMatterIsRefusedWithItsLine() {
        assertThat(folder.with("a.txt", "---\ntitle: A\nauthor: b: c\n---\nText.\n")
                        .refusal("a.txt"))
                .isEqualTo("has malformed YAML in its front matter"
                        + " (line 3: mapping values are not allowed here); correct it");
        assertThat(folder.with("b.txt", "---\ntitle: A\nText.\n").refusal("b.txt"))
                .isEqualTo("has front matter that does not end; close it with a line of three dashes");
        assertThat(folder.with("c.txt", "---\njust words\n---\nText.\n").refusal("c.txt"))
                .isEqualTo("has no keys in its front matter; write it as lines of \"key: value\"");
        assertThat(folder.with("d.txt", "Text.\n")
                        .with("d.txt.yaml", "trust: [")
                        .refusal("d.txt"))
                .startsWith("has malformed YAML in its d.txt.yaml (line 1: ");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void wordsAreTheSameInEveryCharset(String charset) {
        String text = (WORDS + "The ministers of both countries will discuss trade and the visit.\n").repeat(3);
        assertThat(folder.with("a.txt", text.getBytes(Charset.forName(charset)))
                        .document("a.txt")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void byteOrderMarkIsNoText() {
        folder.with("a.txt", "\uFEFF---\ntitle: T\n---\n" + WORDS);
        assertThat(folder.document("a.txt").text()).isEqualTo(WORDS);
        assertThat(folder.document("a.txt").origin().provenance().title()).isEqualTo("T");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, x\u0081yé¤",
        "windows-1250, The minister met Mr. Wałęsa in Gdańsk on Monday and left for the capital.",
        "x-MacRoman, The minister met Håkan Sjöberg in Malmö on Monday and left for the capital.",
        "IBM850, The minister met Håkan Sjöberg in Malmö on Monday and left for the capital."
    })
    void bytesThatMayMeanOtherLettersAreRefused(String charset, String text) {
        assertThat(folder.with("a.txt", text.getBytes(Charset.forName(charset))).refusal("a.txt"))
                .isEqualTo("is not UTF-8 and does not show in which charset it is; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Name;City José;Zürich",
        "windows-1251, Президент прибыл с визитом в Москву и встретился с министром.",
        "ISO-8859-2, Předseda vlády přijede v úterý do Prahy a setká se s prezidentem.",
        "Shift_JIS, 大統領は東京を訪問し、首相と会談した。"
    })
    void lettersShowTheCharsetOfOlderFiles(String charset, String text) {
        assertThat(folder.with("a.txt", text.getBytes(Charset.forName(charset)))
                        .document("a.txt")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void charactersThatNobodySeesAreNoText() {
        assertThat(folder.with("a.txt", "\u200B \u00AD\n\uFEFF").refusal("a.txt"))
                .isEqualTo("holds no text; remove it");
    }

    @Test
    void binaryFilesAreNoText() {
        folder.with("a.txt", "%PDF-1.7\n1 0 obj").with("b.md", "PK\3\4rest").with("c.txt", "one\0two");
        for (String name : new String[] {"a.txt", "b.md", "c.txt"}) {
            assertThat(folder.refusal(name)).isEqualTo("is not text; give it the ending of its format or remove it");
        }
    }

    @Test
    void lineOfAMegabyteIsRead() {
        String line = "word ".repeat(200_000);
        assertThat(folder.with("a.txt", line).document("a.txt").text()).isEqualTo(line);
    }
}
