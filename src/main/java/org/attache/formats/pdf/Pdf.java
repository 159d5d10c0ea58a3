package org.attache.formats.pdf;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.text.Flow;
import org.attache.source.Body;
import org.jspecify.annotations.Nullable;

/**
 * A PDF: its paragraphs as they were before somebody laid them out on pages. Pictures of text are no text. When the
 * file was made says nothing about when it was published.
 */
public final class Pdf implements Format {

    static {
        FontMappers.set(new BundledFont());
    }

    /** What programs put down for a title when nobody gave one. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(?:microsoft (?:word|powerpoint) - .*|.*\\.(?:docx?|odt|pdf|indd|rtf|qxp|tex|html?)"
                    + "|\\(?anonymous\\)?|untitled.*|document ?\\d*|slide ?\\d*|.*\\.\\d{3,}|\\W*)");

    private final ReadLimits limits;

    public Pdf(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        PdfStreams.requireHarmless(file.bytes(), limits.maxExpandedBytes());
        try (PDDocument document = Loader.loadPDF(new HeedingBytes(file.bytes()))) {
            PdfStamps stamps = new PdfStamps();
            List<PdfLine> lines = new PdfLines(limits.maxTextChars(), stamps).read(document);
            FilledForm form = new FilledForm(lines, PdfForm.entries(document));
            if (lines.isEmpty() && form.isEmpty()) {
                throw new RefusedFile("holds no text, at most pictures of it; save it with recognised text (OCR)");
            }
            Flow flow = new Flow(limits);
            new PdfParagraphs(form.lines()).write(flow);
            form.write(flow);
            Body.Prose body = flow.body();
            stamps.remark(flow);
            return new Content(body, Metadata.NONE, metadata(document, body.text()), flow.remarks());
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException | NoClassDefFoundError e) {
            // Encryption by certificate needs a library that nothing else here needs.
            if (RefusedFile.within(e) == null && mentions(file.bytes(), "/Encrypt")) {
                throw encrypted();
            }
            throw e;
        }
    }

    private static RefusedFile encrypted() {
        return new RefusedFile("is encrypted; save it without a password");
    }

    private static boolean mentions(byte[] bytes, String word) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains(word);
    }

    private static Metadata metadata(PDDocument document, String text) {
        PDDocumentInformation information = document.getDocumentInformation();
        return new OwnMetadata()
                .title(title(information.getTitle()))
                .title(firstHeading(text))
                .author(title(information.getAuthor()))
                .language(document.getDocumentCatalog().getLanguage())
                .metadata();
    }

    private static @Nullable String title(@Nullable String title) {
        return title == null || NO_TITLE.matcher(title.strip()).matches() ? null : title;
    }

    private static @Nullable String firstHeading(String text) {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .findFirst()
                .orElse(null);
    }
}
