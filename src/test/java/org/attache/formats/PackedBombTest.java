package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packed files that hold more than they should, and XML that reaches for more than it holds. */
class PackedBombTest {

    private static final String BOMB = "unpacks to more than it can honestly hold; save it anew or split it";
    private static final String DOCTYPE =
            "holds a document type declaration, which can hide what it says; save it anew";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path)
                .withResource("ministry-note.docx")
                .withResource("ministry-note.odt")
                .withResource("travel-plan.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "ministry-note.docx, word/document.xml",
        "ministry-note.docx, word/styles.xml",
        "ministry-note.odt, content.xml",
        "ministry-note.odt, meta.xml",
        "travel-plan.xlsx, xl/worksheets/sheet1.xml",
        "travel-plan.xlsx, xl/sharedStrings.xml"
    })
    void entryThatUnpacksToAThousandTimesItsSizeIsRefused(String file, String entry) {
        byte[] padding = ("<x>" + " ".repeat(20_000_000) + "</x>").getBytes(StandardCharsets.US_ASCII);
        byte[] bomb = Packed.with(folder.bytes(file), Map.of(entry, padding));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(folder.with(file, bomb).refusal(file)).isEqualTo(BOMB);
    }

    @Test
    void entriesThatAreTooMuchTogetherAreRefused() {
        String text = "<w:p xmlns:w='w' xml:lang='en-GB'><w:r><w:t>word</w:t></w:r></w:p>";
        StringBuilder story = new StringBuilder("<w:document xmlns:w='w'>");
        for (int i = 0; i < 95_000; i++) {
            story.append(text.replace("word", Integer.toHexString(i * 2_654_435)));
        }
        byte[] file = Packed.with(folder.bytes("ministry-note.docx"), "word/document.xml", story + "</w:document>");
        assertThat(folder.with("a.docx", file).refusal("a.docx", Packed.SMALL)).isEqualTo(BOMB);
        assertThat(folder.document("a.docx").text())
                .as("within ordinary limits")
                .startsWith("0\n\n2880e3");
    }

    @ParameterizedTest
    @CsvSource({
        "travel-plan.xlsx, xl/styles.xml, styleSheet, <numFmt numFmtId='%d' formatCode='%h'/>",
        "ministry-note.docx, word/_rels/document.xml.rels, Relationships, <Relationship Id='a%d' Type='%h' Target='b'/>"
    })
    void whatALibraryHoldsWholeIsRefusedBeforeItTakesMuchMemory(
            String file, String entry, String root, String element) {
        StringBuilder xml = new StringBuilder("<" + root + ">");
        for (int i = 0; xml.length() < 5_000_000; i++) {
            xml.append(element.formatted(i, i * 2_654_435));
        }
        byte[] bomb = Packed.with(folder.bytes(file), entry, xml + "</" + root + ">");
        assertThat(folder.with(file, bomb).refusal(file)).isEqualTo(BOMB);
    }

    @Test
    void manyTextsThatNoCellShowsAreRefused() {
        String texts = IntStream.range(0, 500_001)
                .mapToObj(i -> "<si><t>" + i + "</t></si>")
                .collect(Collectors.joining("", "<sst>", "</sst>"));
        byte[] bomb = Packed.with(folder.bytes("travel-plan.xlsx"), "xl/sharedStrings.xml", texts);
        assertThat(folder.with("a.xlsx", bomb).refusal("a.xlsx"))
                .isEqualTo("has more than 500,000 different texts in its cells; split it");
        byte[] length = Packed.with(
                folder.bytes("travel-plan.xlsx"),
                "xl/sharedStrings.xml",
                "<sst><si><t>" + "words ".repeat(170_000) + "</t></si></sst>");
        assertThat(folder.with("b.xlsx", length).refusal("b.xlsx", Packed.SMALL))
                .isEqualTo("holds more than 1,000,000 characters; split it");
    }

    @Test
    void manyEntriesAreRefused() {
        Map<String, byte[]> entries = new HashMap<>();
        for (int i = 0; i < 10_001; i++) {
            entries.put("e" + i, new byte[0]);
        }
        assertThat(folder.with("a.docx", Packed.of(entries)).refusal("a.docx"))
                .isEqualTo("holds more than 10,000 packed files; save it anew");
    }

    @Test
    void whatIsPackedInsideIsNotUnpacked() {
        byte[] inner = Packed.of(Map.of("zeros", new byte[20_000_000]));
        byte[] outer = Packed.with(folder.bytes("ministry-note.docx"), Map.of("word/embeddings/bomb.xml", inner));
        assertThat(folder.with("a.docx", outer).document("a.docx").text()).contains("# The visit");
    }

    @ParameterizedTest
    @CsvSource({
        "ministry-note.docx, word/document.xml",
        "ministry-note.docx, word/styles.xml",
        "ministry-note.docx, word/footnotes.xml",
        "ministry-note.odt, content.xml",
        "ministry-note.odt, META-INF/manifest.xml",
        "travel-plan.xlsx, xl/workbook.xml",
        "travel-plan.xlsx, xl/worksheets/sheet1.xml"
    })
    void entitiesOfXmlReachNothing(String file, String entry) throws IOException {
        folder.with("secret.txt", "a secret");
        String path = folder.path().resolve("secret.txt").toUri().toString();
        AtomicInteger hits = new AtomicInteger();
        try (ServerSocket listener = listener(hits)) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            for (String declaration : new String[] {
                "<!DOCTYPE x SYSTEM '" + url + "x.dtd'><x>y</x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + path + "'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + url + "'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + url + "'> %e;]><x>y</x>",
                laughs()
            }) {
                byte[] hostile = Packed.with(folder.bytes(file), entry, declaration);
                folder.with("a." + file.replaceFirst(".*\\.", ""), hostile);
                assertThat(folder.refusal("a." + file.replaceFirst(".*\\.", "")))
                        .isEqualTo(DOCTYPE);
            }
        }
        assertThat(hits).hasValue(0);
    }

    @Test
    void pageLoadsNothing() throws IOException {
        AtomicInteger hits = new AtomicInteger();
        try (ServerSocket listener = listener(hits)) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            folder.with(
                    "a.html",
                    "<!DOCTYPE html [<!ENTITY e SYSTEM '" + url + "'>]><base href='" + url + "'><link"
                            + " rel=stylesheet href='" + url + "'><img src='" + url + "'><iframe src='" + url
                            + "'></iframe>"
                            + "<script src='" + url + "'></script><svg><image href='" + url
                            + "'/></svg><p>Words &e;.</p>");
            assertThat(folder.document("a.html").text()).isEqualTo("]>\n\nWords &e;.");
        }
        assertThat(hits).hasValue(0);
    }

    private static ServerSocket listener(AtomicInteger hits) throws IOException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    listener.accept().close();
                    hits.incrementAndGet();
                }
            } catch (IOException e) {
                // The test has ended.
            }
        });
        return listener;
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return dtd + "]><x>&l9;</x>";
    }
}
