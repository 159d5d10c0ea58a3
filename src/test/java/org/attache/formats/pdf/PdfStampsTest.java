package org.attache.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of ReportLab with a word across it. */
class PdfStampsTest {

    @Test
    void whatStandsSlantwiseIsAStampAndNoText(@TempDir Path path) {
        Document document =
                new Folder(path).withResource("stamped-programme.pdf").document("stamped-programme.pdf");
        assertThat(document.remarks()).containsExactly(Remark.stamp("“CANCELLED” is stamped across page 1"));
        assertThat(document.text())
                .contains("Minister Finn Olsen will visit Skagen on July 3, 2026.")
                .doesNotContain("CANCELLED");
    }
}
