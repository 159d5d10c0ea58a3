package org.attache.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.attache.formats.Folder;
import org.attache.formats.Packed;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files written with LibreOffice, and some by PDFBox to be broken. */
public class PdfTest {

    private static final String BOMB = "unpacks to more than it can honestly hold; save it anew or split it";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void paragraphsAreWholeAndTablesAreRows() {
        assertThat(folder.withResource("ministry-note.pdf")
                        .document("ministry-note.pdf")
                        .text())
                .isEqualTo("""
                        Ministry of Fisheries, internal note

                        # The visit of Minister Brandvold

                        Liv Brandvold, the fisheries minister, will travel to Lisbon on 20 May 2024 and stay until 22 May.¹ \
                        She is to meet her counterpart, Rui Falcão, to speak about the cod quotas for the coming season \
                        and about the dues that Norwegian ships pay in the port of Lisbon.

                        The delegation of five flies on the morning of the first day. It returns by night train to Madrid.

                        # Stops

                        - Talks at the ministry, with a dinner afterwards

                        - A tour of the port

                        | Day | Place | What |
                        | 20 May | Lisbon | Talks |

                        Signing

                        | Cascais | Dinner |
                        | 21 May | Tour of the port of Lisbon |

                        1 The dates were confirmed by the Portuguese embassy on 13 May.

                        Her predecessor visited the city in 2021. \
                        The ministry expects the two sides to sign a letter of intent; officials in both capitals have \
                        worked on its wording since the beginning of the year and consider it almost finished.""");
    }

    @Test
    void columnsPagesAndHyphensDoNotBreakSentences() {
        String text = folder.withResource("coastal-brief.pdf")
                .document("coastal-brief.pdf")
                .text();
        List<String> paragraphs = Arrays.asList(text.split("\n\n"));
        assertThat(paragraphs).hasSize(20).startsWith("Coastal Brief, issue 12", "# A busy season for the coast");
        assertThat(paragraphs.subList(2, 20))
                .allSatisfy(paragraph -> assertThat(paragraph)
                        .matches(
                                "\\w+ \\w+ will visit \\S+ on \\d+ \\w+ 2025 for negotiations about the management of shared"
                                        + " stocks in paragraph \\d+\\. The delegation includes scientists who have long argued for"
                                        + " well-known reference points, and the ministry said it would publish their recommendations"
                                        + " before the end of the season so that fishermen and processing plants can prepare for the"
                                        + " change\\."));
    }

    @Test
    void informationNamesTitleAndAuthorButNoPublicationDay() {
        Provenance provenance = folder.withResource("ministry-note.pdf")
                .document("ministry-note.pdf")
                .origin()
                .provenance();
        assertThat(provenance.title()).isEqualTo("Note on the visit of Minister Brandvold");
        assertThat(provenance.author()).isEqualTo("Nils Aune");
        assertThat(provenance.publishedCertainty()).isEqualTo(Certainty.UNKNOWN);
        folder.withResource("coastal-brief.pdf");
        assertThat(folder.document("coastal-brief.pdf").origin().provenance().title())
                .as("the first heading, where there is no title")
                .isEqualTo("A busy season for the coast");
    }

    @ParameterizedTest
    @CsvSource({"secret, is encrypted; save it without a password", "'', "})
    void onlyAPasswordThatIsMissingKeepsAFileClosed(String password, @Nullable String reason) throws IOException {
        folder.with("a.pdf", pdf("Ada Moreau is in Oslo.", password));
        if (reason == null) {
            assertThat(folder.document("a.pdf").text()).isEqualTo("Ada Moreau is in Oslo.");
        } else {
            assertThat(folder.refusal("a.pdf")).isEqualTo(reason);
        }
    }

    @Test
    void pagesWithoutLettersAreRefusedWithTheRemedy() throws IOException {
        assertThat(folder.with("a.pdf", pdf("", null)).refusal("a.pdf"))
                .isEqualTo("holds no text, at most pictures of it; save it with recognised text (OCR)");
    }

    @Test
    void brokenFilesAreRefusedOrReadButNeverHang() throws IOException {
        byte[] whole = pdf("Ada Moreau is in Oslo.", null);
        folder.with("a.pdf", "%PDF-1.7\n1 0 obj\n<<").with("b.pdf", new byte[0]).with("c.pdf", "words");
        for (String name : List.of("a.pdf", "b.pdf", "c.pdf")) {
            assertThat(folder.refusal(name))
                    .isEqualTo("is broken or no pdf file; save it anew in the program that made it");
        }
        for (int length = 10; length < whole.length; length += 37) {
            folder.with("d.pdf", Arrays.copyOf(whole, length));
            assertThat(folder.read("d.pdf").path()).isEqualTo("d.pdf");
        }
    }

    @Test
    void pagesThatContainThemselvesAreRefused() {
        folder.with("a.pdf", objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"));
        assertThat(folder.refusal("a.pdf")).isNotBlank();
    }

    @Test
    void arraysNestedWithoutEndAreRefused() {
        folder.with("a.pdf", objects("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(100_000) + ">>", "<</Type/Pages>>"));
        assertThat(folder.refusal("a.pdf")).isNotBlank();
    }

    @Test
    void streamThatUnpacksBeyondReasonIsRefusedBeforeItIsUnpacked() {
        byte[] packed = Packed.deflated(new byte[10_000_000]);
        assertThat(folder.with("a.pdf", stream(packed)).refusal("a.pdf", Packed.SMALL))
                .isEqualTo(BOMB);
        assertThat(folder.with("b.pdf", stream(Packed.deflated(packed))).refusal("b.pdf", Packed.SMALL))
                .as("packed twice")
                .isEqualTo(BOMB);
    }

    private static byte[] stream(byte[] packed) {
        byte[] head =
                ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>"
                                + "\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
                                + "4 0 obj\n<</Filter/FlateDecode/Length " + packed.length + ">>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(head);
        pdf.writeBytes(packed);
        pdf.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static String objects(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return pdf + "trailer\n<</Root 1 0 R/Size 9>>\n%%EOF\n";
    }

    /** A file with one page in a font that it does not bring along. */
    public static byte[] pdf(String words, @Nullable String password) throws IOException {
        FontMappers.set(new BundledFont());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 600);
                content.showText(words);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
