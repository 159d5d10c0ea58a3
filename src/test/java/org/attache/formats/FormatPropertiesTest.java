package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.attache.formats.file.Characters;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.text.Emphasis;
import org.attache.knowledge.Reading;
import org.attache.source.Body;
import org.attache.source.Document;

/** What holds for any bytes and any text: nothing throws, nothing is lost, every quote stands where it says. */
class FormatPropertiesTest {

    private static final List<String> FILES = List.of(
            "press-page.html",
            "ministry-note.pdf",
            "ministry-note.docx",
            "ministry-note.odt",
            "programme.eml",
            "travel-plan.xlsx",
            "visits.ics",
            "missions.json");

    private static Folder folder = new Folder(Path.of("."));

    record Damage(int file, int at, int length, byte value, boolean isCut) {}

    @BeforeContainer
    static void folder() throws IOException {
        folder = new Folder(Files.createTempDirectory("formats"));
    }

    @AfterContainer
    static void remove() throws IOException {
        try (var files = Files.walk(folder.path())) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 150)
    void anyBytesAreReadOrRefusedUnderEveryEnding(@ForAll byte[] bytes, @ForAll("openings") String opening) {
        byte[] start = opening.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, file, start.length, bytes.length);
        for (String ending : Folder.reader(ReadLimits.DEFAULTS).endings()) {
            holds(folder.with("any." + ending, file).read("any." + ending));
        }
    }

    @Property(tries = 400)
    void damagedFilesAreReadOrRefused(@ForAll("damages") Damage damage) {
        String name = FILES.get(damage.file());
        byte[] bytes = resource(name);
        int at = damage.at() % bytes.length;
        Arrays.fill(bytes, at, Math.min(bytes.length, at + damage.length()), damage.value());
        byte[] damaged = damage.isCut() ? Arrays.copyOf(bytes, at) : bytes;
        holds(folder.with(name, damaged).read(name));
    }

    @Property
    void anyTextIsWhatItWas(@ForAll("texts") String text) {
        assertThat(folder.with("a.txt", text).document("a.txt").text()).isEqualTo(Emphasis.removed(text));
        assertThat(words(folder.with("a.html", "<p>" + escaped(text)).document("a.html")))
                .isEqualTo(words(text));
        assertThat(words(folder.with("a.json", json(List.of(text))).document("a.json")))
                .isEqualTo(words(text));
        assertThat(words(folder.with("a.csv", "t\n\"" + text.replace("\"", "\"\"") + "\"\n")
                        .document("a.csv")))
                .isEqualTo("t: " + words(text));
    }

    private static void holds(Reading reading) {
        switch (reading) {
            case Reading.Refused refused -> assertThat(refused.reason()).isNotBlank();
            case Reading.Read read -> {
                Document document = read.document();
                assertThat(document.text()).isNotBlank();
                assertThat(Characters.clean(document.text())).hasSizeGreaterThan(0);
                if (document.body() instanceof Body.Rows rows) {
                    assertThat(rows.rows())
                            .allSatisfy(row -> assertThat(document.text()
                                            .substring(
                                                    row.quote().start(),
                                                    row.quote().end()))
                                    .isEqualTo(row.quote().words()));
                }
            }
        }
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of(
                "",
                "%PDF-1.7\n1 0 obj\n<<",
                "PK\3\4",
                "\u00D0\u00CF\u0011\u00E0",
                "\u00FF\u00FE",
                "\u00EF\u00BB\u00BF",
                "---\n",
                "<html><p>",
                "{\"a\":\"",
                "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101\nRRULE:FREQ=DAILY;",
                "a,b\n\"");
    }

    @Provide
    Arbitrary<Damage> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, FILES.size() - 1),
                        Arbitraries.integers().between(1, 40_000),
                        Arbitraries.integers().between(1, 64),
                        Arbitraries.bytes(),
                        Arbitraries.of(true, false))
                .as(Damage::new);
    }

    /** Texts with a letter at either end: white space there is layout in most formats. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ éß–“”‘$%&<>\"'\\;:,.|#*-_=[]{}()Жم漢\uD83D\uDE00")
                .withChars('0', '9')
                .ofMaxLength(80)
                .map(text -> "A" + pairs(text) + "z");
    }

    private static String pairs(String text) {
        return Characters.clean(text.replace("\uD83D", "\uD83D\uDE00").replaceAll("(?<!\uD83D)\uDE00", ""));
    }

    private static String words(Document document) {
        return words(document.text());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String json(List<String> texts) {
        return texts.stream()
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = FormatPropertiesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
