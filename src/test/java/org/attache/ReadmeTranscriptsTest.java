package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says that programs are told, and that doctor says. */
class ReadmeTranscriptsTest {

    private static final Pattern CALL =
            Pattern.compile("(?ms)^(ask|visits|sources|verify) (\\{.*?})\n\n(.*?)(?=\n\n[a-z]+ \\{|\n```)");
    private static final Pattern DOCTOR = Pattern.compile("(?s)\\$ (\\w+)=(\\w+) \\./attache doctor\n(.*?)```");

    @TempDir
    private Path home;

    static List<MatchResult> calls() throws IOException {
        return CALL.matcher(Files.readString(Path.of("README.md"))).results().toList();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void callGetsThisText(MatchResult call) throws IOException {
        String said = new CommandLineUser(home)
                .pipes(ToolsForProgramsTest.HELLO + ToolsForProgramsTest.request(1, call.group(1), call.group(2)))
                .types(List.of(
                        "mcp",
                        "--config",
                        "config",
                        "--knowledge",
                        "knowledge",
                        "--data",
                        home.resolve("data").toString()))
                .out();
        Map<?, ?> result = (Map<?, ?>)
                new JsonFormats().fields(said.lines().toList().getLast()).get("result");

        assertThat(((Map<?, ?>) ((List<?>) result.get("content")).getFirst()).get("text"))
                .isEqualTo(call.group(3));
    }

    @Test
    void doctorSaysThis() throws IOException {
        MatchResult told = DOCTOR.matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList()
                .getFirst();
        String data = home.resolve("data").toString();
        CommandLineUser.Outcome outcome = new CommandLineUser(home)
                .exports(told.group(1), told.group(2))
                .types(List.of("doctor", "--config", "config", "--knowledge", "knowledge", "--data", data));

        assertThat(withoutSizes(outcome.out().replace(data, "data"))).isEqualTo(withoutSizes(told.group(3)));
        assertThat(outcome.code()).isEqualTo(65);
    }

    /** How full the disk is differs, and where a line breaks for the length of a path. */
    private static String withoutSizes(String text) {
        return text.replaceAll("\\d+\\.\\d GB", "… GB").replaceAll("\\s+", " ");
    }
}
