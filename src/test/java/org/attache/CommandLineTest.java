package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.session.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line itself takes, refuses and tells. */
class CommandLineTest {

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "chat", "sources", "reload", "evaluate", "extract", "serve"})
    void everyCommandHasHelp(String command) {
        CommandLineUser.Outcome outcome = user.types(List.of(command, "--help"));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Usage: ./attache " + command).contains("--knowledge=DIR");
        assertThat(user.types(List.of("help", command)).out()).isEqualTo(outcome.out());
        assertThat(user.types(List.of("help")).out()).contains("\n  " + command + " ");
    }

    @Test
    void helpNamesEveryExitCode() {
        CommandLineUser.Outcome outcome = user.types(List.of("help"));

        assertThat(outcome.out()).isEqualTo(user.types(List.of("--help")).out());
        assertThat(ExitCode.values())
                .allSatisfy(code -> assertThat(outcome.out()).containsPattern("\\b" + code.number() + " "));
    }

    @Test
    void versionNamesTheJavaItRunsOn() {
        assertThat(user.types(List.of("--version")).out())
                .startsWith("Attaché ")
                .contains("on Java ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aks|There is no command \"aks\"; there are ask,",
                "help aks|There is no command \"aks\"; there are ask,",
                "help ask me|./attache help takes no me",
                "When is Tom West in Pakistan?|a question is asked by ./attache ask",
                "ask --jsno Who?|./attache ask has no option --jsno (perhaps --json); see ./attache ask --help.",
                "ask --as-of yesterday Who?|\"yesterday\" is not a calendar day; write it as 2023-12-03",
                "ask --as-of +999999999-12-31 Who?|\"+999999999-12-31\" is not a calendar day",
                "visits --from -0001-01-01|\"-0001-01-01\" is not a calendar day",
                "ask --as-of 2023-02-30 Who?|\"2023-02-30\" is not a calendar day",
                "ask --as-of|./attache ask lacks DATE",
                "--data elsewhere ask Who?|The command comes first, then its options: ./attache ask",
                "evaluate|./attache evaluate lacks FILE",
                "reload now|./attache reload takes no now",
                "reload --dry-run --rollback|--dry-run, --rollback are mutually exclusive"
            })
    void wrongUsageIsToldWithWhatIsRight(String line, String said) {
        CommandLineUser.Outcome outcome =
                user.types(line.startsWith("When") ? List.of(line) : List.of(line.split(" ")));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().strip().lines()).singleElement().asString().contains(said, "--help.");
    }

    @Test
    void questionMayBeginWithAnAtSign() throws IOException {
        Path file = Files.writeString(home.resolve("words"), "Who called the accord rushed?");

        assertThat(user.runs("ask", "@" + file).out()).startsWith("The documents do not answer");
    }

    @Test
    void nothingThatWasTypedSteersTheTerminal() {
        CommandLineUser.Outcome outcome = user.runs("ask", "Who said \u001b]0;owned\u0007 \u009b31m at the harbour?");

        assertThat(outcome.out()).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
        assertThat(user.types(List.of("\u001b[31m")).err()).contains("␛[31m").doesNotContain("\u001b");
    }

    @Test
    void jsonKeepsControlCharactersEscaped() {
        assertThat(user.runs("ask", "--json", "Who said \u001b[31m\u009b31m\u2028?")
                        .out()
                        .strip())
                .contains("\\u001B[31m\\u009B31m\\u2028")
                .doesNotContainPattern("[\\p{Cntrl}\\u2028]");
    }

    @Test
    void readerWhoHasSeenEnoughEndsItQuietly() {
        CommandLineUser.Outcome outcome = user.runs(failing("Broken pipe"), "sources");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).doesNotContain("pipe");
    }

    @Test
    void resultThatCannotBeWrittenIsSaid() {
        CommandLineUser.Outcome outcome = user.runs(failing("No space left on device"), "sources");

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err()).contains("Standard output cannot be written to any more (No space left on device)");
    }

    @Test
    void breakdownIsOneSentenceThatSaysWhereItsDetailsAre() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a secret of the inside");
            }
        };

        user.runs("sources");
        CommandLineUser.Outcome outcome = user.runs(broken, "sources", "--as-stored");

        assertThat(outcome.code()).isEqualTo(70);
        String sentence = outcome.err().strip();
        assertThat(sentence.lines()).hasSize(1);
        assertThat(sentence).contains("IllegalStateException").doesNotContain("secret", "\tat ");
        Path details = Path.of(sentence.substring(sentence.indexOf(" in /") + 4, sentence.length() - 1));
        assertThat(details).content().contains("a secret of the inside", "\tat ");
        Files.delete(details);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
