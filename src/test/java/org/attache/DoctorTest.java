package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.discord.LoopbackDiscord;
import org.attache.knowledge.Progress;
import org.attache.session.Options;
import org.attache.session.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code doctor} says of everything that the program needs. */
@Timeout(120)
class DoctorTest {

    @TempDir
    private Path home;

    private final JsonFormats formats = new JsonFormats();
    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
    }

    /** The findings about a subject. */
    private List<Map<?, ?>> findings(CommandLineUser.Outcome outcome, String subject) {
        assertThat(outcome.err()).isEmpty();
        return ((List<?>) formats.fields(outcome.out()).get("findings"))
                .stream()
                        .<Map<?, ?>>map(Map.class::cast)
                        .filter(finding -> finding.get("subject").equals(subject))
                        .toList();
    }

    private Map<?, ?> finding(CommandLineUser.Outcome outcome, String subject) {
        assertThat(findings(outcome, subject)).hasSize(1);
        return findings(outcome, subject).getFirst();
    }

    private Map<?, ?> finding(String subject) {
        return finding(user.runs("doctor", "--json"), subject);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                files.put(file.toString(), time + " " + Files.size(file));
            }
        }
        return files;
    }

    @Test
    void freshFolderIsInOrderAndStaysAsItIs() throws IOException {
        Map<String, String> before = files();
        CommandLineUser.Outcome outcome = user.runs("doctor");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().toList())
                .anyMatch(line -> line.startsWith("✓ configuration: "))
                .anyMatch(
                        line -> line.startsWith("✓ knowledge folder: ") && line.endsWith("1 document that can be read"))
                .anyMatch(line -> line.startsWith("– store: nothing is stored in "))
                .anyMatch(line -> line.startsWith("✓ disk: "))
                .anyMatch(line -> line.startsWith("✓ embedding model: bge-small-en-v1.5"))
                .anyMatch(line -> line.startsWith("– language model: none is set"))
                .anyMatch(line -> line.startsWith("– Discord token: there is none"))
                .anyMatch(line -> line.startsWith("– clock: "))
                .noneMatch(line -> line.startsWith("✗"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void everyMistakeInTheSettingsIsToldWithKeyLineAndRemedy() throws IOException {
        user.sets("model:\n  provider: ollama\n  nam: small\nknowledge:\n  watch: maybe\n")
                .exports("ATTACHE_WEB_PROT", "1");
        CommandLineUser.Outcome outcome = user.runs("doctor", "--json");

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(formats.fields(outcome.out()).get("good")).isEqualTo(false);
        assertThat(findings(outcome, "configuration"))
                .extracting(finding -> finding.get("key") + " " + finding.get("line") + " " + finding.get("remedy"))
                .anyMatch(told -> told.equals("model.nam 3 the nearest is model.name"))
                .anyMatch(told -> told.equals("knowledge.watch 5 use one of off, propose, apply"))
                .anyMatch(told -> told.startsWith("model.name null set it to the name of the model"))
                .anyMatch(told -> told.startsWith("ATTACHE_WEB_PROT null the nearest is ATTACHE_"))
                .hasSize(4);
        assertThat(finding(outcome, "language model").get("text")).asString().contains("its settings are wrong");
        assertThat(user.runs("doctor").out()).contains("watch", "(line 5)\n    → use one of off, propose, apply\n");
    }

    @Test
    void fileThatCannotBeReadIsNamedWithTheRemedyAndAFolderWithoutDocumentsIsBad() throws IOException {
        user.writes("plan.pdf", "no pdf").writes("talk.mp3", "noise");
        CommandLineUser.Outcome outcome = user.runs("doctor", "--json");

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(findings(outcome, "knowledge folder"))
                .extracting(finding -> finding.get("state") + " " + finding.get("text"))
                .anyMatch(told -> told.startsWith("good ") && told.contains("1 document"))
                .anyMatch(told -> told.startsWith("bad plan.pdf "))
                .anyMatch(told -> told.startsWith("bad talk.mp3 is of a kind that is not read"))
                .hasSize(3);

        CommandLineUser another = new CommandLineUser(home.resolve("another"));
        CommandLineUser.Outcome empty = another.runs("doctor", "--json");
        assertThat(empty.code()).isEqualTo(69);
        assertThat(finding(empty, "knowledge folder").get("text")).asString().contains("holds no document");
        Files.delete(another.knowledge);
        assertThat(finding(another.runs("doctor", "--json"), "knowledge folder").get("text"))
                .asString()
                .contains("does not exist");
    }

    @Test
    void wholeStoreIsGoodAndStaysAsItIs() throws IOException {
        assertThat(user.runs("reload").code()).isZero();
        Map<String, String> before = files();

        assertThat(finding("store").get("text")).isEqualTo("opens, and every seal holds (snapshot 1)");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void storeThatAnotherHoldsIsSaidToBeHeldAndIsNoFault() {
        Options options = new Options(user.config, user.knowledge, user.data, null, false);
        try (Program.Session holding =
                new Wiring(Path.of(""), Map.of(), InstantSource.system()).open(options, Progress.SILENT)) {
            assertThat(holding.notices()).isEmpty();
            CommandLineUser.Outcome outcome = user.runs("doctor", "--json");
            assertThat(outcome.code()).isZero();
            assertThat(finding(outcome, "store").get("text"))
                    .isEqualTo("The data folder " + user.data
                            + " is held by this process already, so it was not looked into");
        }
    }

    @Test
    void damagedOrMissingStoreIsBadAndStaysAsItIs() throws IOException {
        assertThat(user.runs("reload").code()).isZero();
        Path database = user.data.resolve("attache.mv.db");
        byte[] whole = Files.readAllBytes(database);
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.write(new byte[whole.length]);
        }
        Map<String, String> before = files();
        assertThat(finding("store").get("state")).isEqualTo("bad");
        assertThat(finding("store").get("remedy")).asString().contains("./attache reload");
        assertThat(files()).isEqualTo(before);

        Files.delete(database);
        CommandLineUser.Outcome outcome = user.runs("doctor", "--json");
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(finding(outcome, "store").get("text")).asString().endsWith("is missing");

        assertThat(user.runs("reload").code()).isZero();
        assertThat(finding("store").get("state")).isEqualTo("good");
    }

    @Test
    void dataFolderThatIsAFileIsBad() throws IOException {
        Files.writeString(user.data, "herring");
        assertThat(finding("store").get("text")).asString().endsWith("is a file");
    }

    private void chooses(Provider provider, ModelServer server) {
        user.exports("ATTACHE_MODEL_PROVIDER", provider.setting())
                .exports("ATTACHE_MODEL_NAME", "small")
                .exports("ATTACHE_MODEL_TIMEOUT_SECONDS", "2")
                .exports("ATTACHE_MODEL_BASE_URL", provider.baseUrl(server))
                .exports("OPENAI_API_KEY", "hush-1234")
                .exports("ANTHROPIC_API_KEY", "hush-1234");
    }

    private static String models(Provider provider, String name) {
        return provider == Provider.OLLAMA
                ? "{\"models\":[{\"name\":\"" + name + ":latest\",\"model\":\"" + name + ":latest\"}]}"
                : "{\"object\":\"list\",\"data\":[{\"id\":\"" + name + "\",\"object\":\"model\"}]}";
    }

    @ParameterizedTest
    @EnumSource
    void modelThatTheServerHasIsGood(Provider provider) {
        try (ModelServer server = ModelServer.replying(models(provider, "small"))) {
            chooses(provider, server);
            CommandLineUser.Outcome outcome = user.runs("doctor", "--json");
            assertThat(finding(outcome, "language model").get("state")).isEqualTo("good");
            assertThat(outcome.out()).doesNotContain("hush");
            assertThat(server.requests())
                    .singleElement()
                    .extracting(ModelServer.Request::path)
                    .isEqualTo(provider == Provider.OLLAMA ? "/api/tags" : "/v1/models");
        }
    }

    @ParameterizedTest
    @EnumSource
    void modelThatTheServerDoesNotHaveIsBad(Provider provider) {
        try (ModelServer server = ModelServer.replying(models(provider, "large"))) {
            chooses(provider, server);
            CommandLineUser.Outcome outcome = user.runs("doctor", "--json");
            assertThat(outcome.code()).isEqualTo(65);
            assertThat(finding(outcome, "language model").get("key")).isEqualTo("model.name");
            assertThat(finding(outcome, "language model").get("remedy"))
                    .asString()
                    .contains("large");
        }
    }

    @Test
    void serverThatRefusesTheKeyOrIsGoneOrSilentIsBad() {
        try (ModelServer refusing = ModelServer.replying(401, "{}");
                ModelServer silent = ModelServer.silent()) {
            chooses(Provider.OPENAI, refusing);
            CommandLineUser.Outcome outcome = user.runs("doctor", "--json");
            assertThat(outcome.code()).isEqualTo(69);
            assertThat(outcome.out()).doesNotContain("hush");
            assertThat(finding(outcome, "language model").get("remedy"))
                    .isEqualTo("put the current key into OPENAI_API_KEY");

            chooses(Provider.OPENAI, ModelServer.gone());
            assertThat(finding("language model").get("text")).asString().contains("refused the connection");
            chooses(Provider.OPENAI, silent);
            assertThat(finding("language model").get("text")).asString().contains("did not answer within 2 s");
        }
    }

    @Test
    void missingKeyIsBad() {
        user.exports("ATTACHE_MODEL_PROVIDER", "anthropic").exports("ATTACHE_MODEL_NAME", "small");
        CommandLineUser.Outcome outcome = user.runs("doctor", "--json");
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(finding(outcome, "language model").get("text")).isEqualTo("ANTHROPIC_API_KEY is missing");
    }

    @Test
    void botIsLookedAtWhereThereIsATokenWhichIsNeverTold() {
        try (LoopbackDiscord discord = new LoopbackDiscord()) {
            user.exports("ATTACHE_DISCORD_REST_URL", discord.restUrl())
                    .exports("ATTACHE_DISCORD_GATEWAY_URL", discord.gatewayUrl())
                    .exports("DISCORD_TOKEN", LoopbackDiscord.TOKEN);
            CommandLineUser.Outcome outcome = user.runs("doctor", "--json");
            assertThat(outcome.out()).doesNotContain(LoopbackDiscord.TOKEN);
            assertThat(finding(outcome, "Discord permissions").get("state")).isEqualTo("good");
            // The clock of this user stands in March 2024.
            assertThat(finding(outcome, "clock").get("text")).asString().contains("behind Discord");
            assertThat(outcome.code()).isEqualTo(65);

            user.exports("DISCORD_TOKEN", "another-secret");
            CommandLineUser.Outcome refused = user.runs("doctor", "--json");
            assertThat(refused.code()).isEqualTo(69);
            assertThat(refused.out()).doesNotContain("another-secret");

            user.exports("ATTACHE_DISCORD_REST_URL", "example.org");
            assertThat(finding("Discord token").get("text")).asString().contains("its settings are wrong");
        }
    }

    @Test
    void fileOfTheTokenThatHoldsNoneIsBad() {
        user.exports("DISCORD_TOKEN_FILE", home.resolve("nowhere").toString());
        assertThat(finding("Discord token").get("remedy")).isEqualTo("check its path and permissions");
    }
}
