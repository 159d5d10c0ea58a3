package org.attache.formats.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.source.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ona Vik visits Bod\\'f8 on 3\\~May.\\par Tea\\line first.|Ona Vik visits Bodø on 3 May.~~Tea~first.",
                "{\\b Ona} {\\v not }Vik{\\strike  nor}{\\deleted  or} \\u321?ata\\par|Ona Vik Łata",
                "\\uc2\\u8211\\'96\\'96 \\ldblquote a\\rdblquote\\{\\}{\\*\\unknown none}{\\field{\\*\\fldinst X}{\\fldrslt link}}|– “a”{}link",
                "Paid{\\footnote By Bo.} twice.\\par|Paid twice.~~By Bo.",
                "{\\f1 \\'cc\\'ee}|Мо",
                "{\\pict\\bin4 \\par}Tea|Tea"
            })
    void textIsWhatAReaderSees(String rtf, String expected) {
        assertThat(read(rtf).text()).isEqualTo(expected.replace("~", "\n"));
    }

    @Test
    void tablesAreTables() {
        String row = "\\trowd\\cellx1\\cellx2\\pard\\intbl %s\\cell %s\\cell\\row ";
        assertThat(read("Before\\par " + row.formatted("Visitor", "Date") + row.formatted("Ona Vik", "3 May 2026")
                                + "\\pard After\\par")
                        .text())
                .isEqualTo("Before\n\n| Visitor: Ona Vik; Date: 3 May 2026 |\n\nAfter");
        assertThat(read(row.formatted("Ona", "one\\par two") + row.formatted("Bo", ""))
                        .text())
                .isEqualTo("| Ona | one; two |\n| Bo |");
    }

    @Test
    void whatIsNoRichTextOrNestsWithoutEndIsRefused() {
        folder.with("a.rtf", "Tea").with("b.rtf", "{\\rtf1 " + "{".repeat(5_000) + "x");
        assertThat(folder.refusal("a.rtf")).isEqualTo("is no rtf file; give it the ending of its format");
        assertThat(folder.refusal("b.rtf")).isEqualTo("nests deeper than can be read; simplify it");
    }

    private Document read(String rtf) {
        String file =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}{\\info{\\title Plan}}"
                        + "{\\header Page}" + rtf + "}";
        Document document =
                folder.with("a.rtf", file.getBytes(StandardCharsets.US_ASCII)).document("a.rtf");
        assertThat(document.origin().provenance().title()).isEqualTo("Plan");
        return document;
    }
}
