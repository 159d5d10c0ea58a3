package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.jackson.JacksonData;
import org.attache.langchain4j.ModelSettings;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may set, and what is said of what cannot be. */
class SettingsTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private Configuration read() {
        return Configuration.read(folder, environment, new JacksonData());
    }

    private Configuration read(String file) throws IOException {
        Files.writeString(folder.resolve("attache.yaml"), file);
        return read();
    }

    private List<String> mistakes(String file) throws IOException {
        Files.writeString(folder.resolve("attache.yaml"), file);
        return mistakes();
    }

    private List<String> mistakes() {
        CommandFailed failure = catchThrowableOfType(CommandFailed.class, this::read);
        assertThat(failure.code()).isEqualTo(ExitCode.UNUSABLE);
        return String.valueOf(failure.getMessage()).lines().toList();
    }

    private String mistake(String file) throws IOException {
        assertThat(mistakes(file)).hasSize(1);
        return mistakes(file).getFirst();
    }

    @Test
    void withoutAFileAnswersAreQuoted() {
        assertThat(read().model()).isEmpty();
        assertThat(read().watch()).isEmpty();
    }

    @Test
    void groupsAndWholeNamesAreTheSame() throws IOException {
        ModelSettings model = read("model:\n  provider: ollama\nmodel.name: small\nmodel.timeout-seconds: 7\n")
                .model()
                .orElseThrow();
        assertThat(model.provider()).isEqualTo("ollama");
        assertThat(model.name()).isEqualTo("small");
        assertThat(model.timeout()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void environmentWinsOverTheFileAndABlankOneIsNone() throws IOException {
        environment.put("ATTACHE_MODEL_NAME", "large");
        environment.put("ATTACHE_MODEL_TIMEOUT_SECONDS", " ");
        ModelSettings model =
                read("model:\n  provider: ollama\n  name: small\n").model().orElseThrow();
        assertThat(model.name()).isEqualTo("large");
        assertThat(model.timeout()).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model: quoting|sets model, which is a group of settings; set one of model.provider",
                "model: [quoting]|sets model, which is no setting",
                "model: {provider: [a, b]}|sets model.provider to a list; give it one value",
                "model: {provider: {a: b}}|sets model.provider to several values; give it one",
                "model: {providr: openai}|sets model.providr, which is no setting; the nearest is model.provider",
                "just words|holds no settings",
                "[a, b]|holds no settings",
                "model: {provider: quoting, provider: quoting}|is not valid YAML: line 1",
                "model: {timeout-seconds: 0}|use a whole number from 1 to 600",
                "model: {timeout-seconds: 601}|use a whole number from 1 to 600",
                "model: {timeout-seconds: 99999999999}|use a whole number from 1 to 600",
                "model: {timeout-seconds: 1.5}|use a whole number from 1 to 600",
                "model: {temperature: 2.1}|use a number from 0 to 2, or none",
                "model: {temperature: -1}|use a number from 0 to 2, or none",
                "knowledge: {max-file-megabytes: 2001}|use a whole number from 1 to 2000",
                "knowledge: {watch: true}|\"true\"; use one of off, propose, apply",
                "model: {base-url: 'localhost:11434'}|\"localhost:11434\"; use an address such as https://example.org/",
                "discord: {rest-url: example.org}|\"example.org\"; use an address",
                "discord: {rest-url: 'http://example.org/'}|discord.rest-url may use http:// for a loopback address only",
                "discord: {rest-url: 'ftp://example.org/'}|discord.rest-url must be a URL such as https://host/path"
            })
    void mistakeIsOneSentenceWithTheRemedy(String file, String said) throws IOException {
        assertThat(mistake(file)).contains(said).endsWith(".");
    }

    @Test
    void tabIsCalledATab() throws IOException {
        assertThat(mistake("model:\n\tprovider: quoting\n")).contains("line 2", "a tab stands");
    }

    @Test
    void fileIsNamed() throws IOException {
        assertThat(mistake("model: quoting"))
                .startsWith(folder.resolve("attache.yaml").toString());
    }

    @Test
    void everyMistakeIsSaidAtOnce() throws IOException {
        environment.put("ATTACHE_KNOWLEDGE_WATCH", "sometimes");
        environment.put("ATTACHE_MODEL_NAEM", "x");
        assertThat(mistakes(
                        "model: {provider: ollama, timeout-seconds: soon}\ndiscord: {rest-url: 'http://a.example'}"))
                .hasSize(5)
                .anyMatch(line -> line.contains("ATTACHE_MODEL_NAEM"))
                .anyMatch(line -> line.contains("timeout-seconds"))
                .anyMatch(line -> line.contains("model.name is missing"))
                .anyMatch(line -> line.contains("discord.rest-url"))
                .anyMatch(line -> line.contains("The environment variable ATTACHE_KNOWLEDGE_WATCH"));
    }

    @Test
    void settingsFileThatIsAFolderIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("attache.yaml"));
        assertThat(mistakes()).singleElement().asString().contains("attache.yaml is a folder");
    }

    @Test
    void settingsFileInAnotherEncodingIsNamed() throws IOException {
        Files.write(folder.resolve("attache.yaml"), new byte[] {'m', (byte) 0xff, ':'});
        assertThat(mistakes()).singleElement().asString().contains("attache.yaml is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discord: {token: hush-1234}",
                "discord.token: hush-1234",
                "token: hush-1234",
                "model: {api-key: hush-1234}",
                "OPENAI_API_KEY: hush-1234",
                "password: hush-1234"
            })
    void secretInTheFileIsRefusedWithoutBeingRepeated(String file) throws IOException {
        assertThat(mistake(file))
                .contains("secrets stand in the environment alone", "remove it")
                .containsPattern("DISCORD_TOKEN|OPENAI_API_KEY")
                .doesNotContain("hush");
    }

    @Test
    void secretUnderAnotherNameInTheEnvironmentIsPointedToItsOwn() {
        environment.put("ATTACHE_DISCORD_TOKEN", "hush-1234");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .contains("read from DISCORD_TOKEN.")
                .doesNotContain("hush");
    }

    @Test
    void passwordInAnAddressIsNotRepeated() throws IOException {
        assertThat(mistakes("""
                        discord:
                          rest-url: https://me:hush@a.example/
                          gateway-url: wss://me:hush@
                        model:
                          base-url: //me:hush@b.example/ x
                        """)).hasSize(3).noneMatch(line -> line.contains("hush"));
    }

    @Test
    void keyIsLookedForOnlyWhereAModelNeedsOne() throws IOException {
        environment.put("OPENAI_API_KEY_FILE", folder.resolve("nowhere").toString());
        assertThat(read().key()).isEmpty();
        environment.put("ATTACHE_MODEL_PROVIDER", "openai");
        environment.put("ATTACHE_MODEL_NAME", "small");
        assertThat(mistakes()).singleElement().asString().contains("OPENAI_API_KEY_FILE", "cannot be read");
    }

    @Test
    void keyComesFromTheEnvironmentOrTheFileItNames() throws IOException {
        environment.put("ATTACHE_MODEL_PROVIDER", "anthropic");
        environment.put("ATTACHE_MODEL_NAME", "small");
        Path file = Files.writeString(folder.resolve("secret"), "from-a-file\n");
        environment.put("ANTHROPIC_API_KEY_FILE", file.toString());
        assertThat(read().key()).hasValue("from-a-file");
        environment.put("ANTHROPIC_API_KEY", "from-the-environment");
        assertThat(read().key()).hasValue("from-the-environment");
    }

    @Test
    void tokenFileThatHoldsNoneIsRefusedWithoutBeingNamed() throws IOException {
        Path empty = Files.writeString(folder.resolve("hush-empty"), " \n");
        for (Path file : List.of(empty, folder, folder.resolve("hush-nowhere"))) {
            assertThatThrownBy(() -> Secrets.token(Map.of("DISCORD_TOKEN_FILE", file.toString())))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("DISCORD_TOKEN_FILE")
                    .hasMessageNotContaining(file.toString());
        }
        assertThatThrownBy(() -> Secrets.token(Map.of("DISCORD_TOKEN_FILE", "a\0b")))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("cannot be read");
        assertThat(Secrets.token(Map.of("DISCORD_TOKEN", " "))).isEmpty();
    }

    @Test
    void settingsOfTheRepositoryAreGood() {
        assertThat(Configuration.read(Path.of("config"), Map.of(), new JacksonData())
                        .model())
                .isEmpty();
    }
}
