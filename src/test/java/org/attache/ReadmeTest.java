package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The README says what is so. */
class ReadmeTest {

    private static final Pattern TRANSCRIPT = Pattern.compile("(?s)```\n(\\$ .*?)```");
    private static final Pattern ASKED = Pattern.compile("(?s)\\$ \\./attache ask \"(.*?)\"\n(.*?)(?=\n\\$ |\\z)");

    @TempDir
    private Path home;

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    static List<MatchResult> asked() throws IOException {
        return TRANSCRIPT
                .matcher(readme())
                .results()
                .flatMap(block -> ASKED.matcher(block.group(1)).results())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void transcriptIsWhatTheProgramSays(MatchResult asked) throws IOException {
        CommandLineUser.Outcome outcome = new CommandLineUser(home)
                .types(List.of(
                        "ask",
                        "--config",
                        "config",
                        "--knowledge",
                        "knowledge",
                        "--data",
                        home.resolve("data").toString(),
                        asked.group(1)));

        assertThat(outcome.out().strip()).isEqualTo(asked.group(2).strip());
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsToldWithItsStandard(Setting setting) throws IOException {
        assertThat(readme().lines().filter(line -> line.startsWith("| `") && line.contains("`" + setting.key() + "`")))
                .singleElement()
                .asString()
                .contains(setting.byDefault());
    }

    @Test
    void everyCommandIsTold() throws IOException {
        String help = new CommandLineUser(home).types(List.of("help")).out();
        List<String> commands = Pattern.compile("(?m)^  ([a-z]+)  ")
                .matcher(help)
                .results()
                .map(command -> command.group(1))
                .filter(command -> !command.equals("chat"))
                .toList();

        assertThat(commands).hasSizeGreaterThan(6);
        String readme = readme();
        assertThat(commands).allSatisfy(command -> assertThat(readme).containsPattern("\\| `.*\\b" + command + "\\b"));
    }
}
