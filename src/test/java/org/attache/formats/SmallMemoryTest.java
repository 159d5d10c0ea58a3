package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.pdf.PdfTest;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with little memory survives files that need more, and goes on reading. */
class SmallMemoryTest {

    private static final String MEMORY = "-Xmx40m";

    /** Reads files of a folder in the order of the arguments and prints what came of each. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            FormatReader reader = new FormatReader(new JacksonData(), ReadLimits.DEFAULTS, Folder.CLOCK);
            for (String name : List.of(arguments).subList(1, arguments.length)) {
                System.out.println(name
                        + switch (reader.read(folder, name)) {
                            case Reading.Read read -> " was read";
                            case Reading.Refused refused -> " " + refused.reason();
                        });
            }
        }
    }

    @Test
    void filesThatNeedMoreMemoryAreRefusedAndTheNextIsRead(@TempDir Path home, @TempDir Path path) throws Exception {
        Folder folder = new Folder(path);
        folder.with("a.txt", new byte[30_000_000]);
        folder.with("b.html", "<p>" + "<b>x</b> ".repeat(900_000));
        folder.with("c.json", "[" + "[\"x\"],".repeat(900_000) + "[]]");
        folder.with("d.docx", bomb(folder));
        folder.with("e.pdf", PdfTest.pdf("Ada Moreau is in Oslo.", null)).withResource("travel-plan.xlsx");
        List<String> names = List.of("a.txt", "b.html", "c.json", "d.docx", "e.pdf", "travel-plan.xlsx");
        String refused = " needs more memory than there is; split or simplify it";
        assertThat(run(home, path, names))
                .containsExactly(
                        "a.txt" + refused,
                        "b.html" + refused,
                        "c.json" + refused,
                        "d.docx" + refused,
                        "e.pdf was read",
                        "travel-plan.xlsx was read");
        try (var left = Files.list(home)) {
            assertThat(left).as("files that a library left in the home folder").isEmpty();
        }
    }

    /** A document whose only word is longer than the memory. */
    private static byte[] bomb(Folder folder) {
        StringBuilder story = new StringBuilder("<w:document xmlns:w='w'><w:p><w:r><w:t>");
        for (int i = 0; i < 3_000_000; i++) {
            story.append(Integer.toHexString(i * 2_654_435));
        }
        byte[] note = folder.withResource("ministry-note.docx").bytes("ministry-note.docx");
        return Packed.with(note, Map.of("word/document.xml", story.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private static List<String> run(Path home, Path folder, List<String> names)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                MEMORY,
                "-XX:+UseSerialGC",
                "-Duser.home=" + home,
                "-Djava.util.logging.config.file=src/main/resources/org/attache/logging.properties",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString()));
        command.addAll(names);
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
