#!/usr/bin/env bash
# PDFBox 3.0.8: text that a PDF replaces by an ActualText is given to a PDFTextStripper whole with the first glyph, and
# the other glyphs come with an empty text of their own place and width. One would expect the letters to be spread over
# the glyphs, or one position as wide as all of them. So a program that finds gaps by comparing where one non-empty
# position ends with where the next one begins sees a gap as wide as all the glyphs but the first, and inserts a space
# before what follows; the extracted string alone does not show it.
# Needs: Maven and a JDK of 17 or newer. Fails when the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for jar in org.apache.pdfbox:pdfbox:3.0.8 org.apache.pdfbox:fontbox:3.0.8 org.apache.pdfbox:pdfbox-io:3.0.8 \
  commons-logging:commons-logging:1.3.5; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$jar" \
    -DoutputDirectory="$folder" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
done
cat >"$folder/Replaced.java" <<'JAVA'
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

public class Replaced {
    public static void main(String[] arguments) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDResources resources = new PDResources();
            String font = resources.add(new PDType1Font(FontName.HELVETICA)).getName();
            page.setResources(resources);
            String content = "BT /" + font + " 12 Tf 72 700 Td /Span <</ActualText (Lisbon)>> BDC (123456) Tj EMC ( ahead) Tj ET";
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(content.getBytes("ISO-8859-1"));
            }
            page.setContents(stream);
            List<TextPosition> seen = new ArrayList<>();
            String text = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    seen.add(position);
                    super.processTextPosition(position);
                }
            }.getText(document).strip();
            long empty = seen.stream().limit(6).filter(position -> position.getUnicode().isEmpty()).count();
            TextPosition first = seen.get(0);
            TextPosition second = seen.get(1);
            System.out.println("text \"" + text + "\"; the first glyph says \"" + first.getUnicode() + "\" and is "
                    + Math.round(first.getWidth()) + " wide; " + empty + " of the other 5 glyphs say nothing, the second at "
                    + Math.round(second.getX() - first.getX()));
            if (!first.getUnicode().equals("Lisbon") || empty != 5 || first.getWidth() > 10) {
                System.exit(1);
            }
        }
    }
}
JAVA
java -cp "$folder/*" "$folder/Replaced.java" 2>/dev/null
