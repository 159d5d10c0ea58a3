package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a process of its own: real folder, real store, real client, and a Discord on this machine. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class ServingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String QUESTION = "When is Grace Wanjiru in Norway?";

    @TempDir
    private Path home;

    private final LoopbackDiscord discord = new LoopbackDiscord();
    private final Map<String, String> environment = new HashMap<>();
    private CommandLineUser user;
    private @Nullable Process process;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
        environment.put("ATTACHE_WEB_PORT", "0");
        environment.put("DISCORD_TOKEN", LoopbackDiscord.TOKEN);
        environment.put("ATTACHE_DISCORD_REST_URL", discord.restUrl());
        environment.put("ATTACHE_DISCORD_GATEWAY_URL", discord.gatewayUrl());
    }

    @AfterEach
    void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
        discord.close();
    }

    private Process serve() throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                "org.attache.Attache",
                "serve",
                "--config",
                user.config.toString(),
                "--knowledge",
                user.knowledge.toString(),
                "--data",
                user.data.toString()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ATTACHE_"));
        builder.environment().putAll(environment);
        process = builder.start();
        return process;
    }

    private Process served() throws IOException {
        Process started = serve();
        await().atMost(PATIENCE).until(() -> said().contains("Connected to Discord") || !started.isAlive());
        assertThat(said()).contains("Connected to Discord; answering from 1 document.");
        return started;
    }

    /** Everything that the process says, which never holds the token. */
    private String said() throws IOException {
        String said = Files.readString(home.resolve("said"));
        assertThat(said).doesNotContain(LoopbackDiscord.TOKEN);
        return said;
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private DataObject lastEdit() {
        return discord.edits().getLast().body();
    }

    private String edit(int number) {
        await().atMost(PATIENCE).until(() -> discord.edits().size() >= number);
        return Payloads.text(discord.edits().get(number - 1).body());
    }

    @Test
    void questionsAreAnsweredFromTheFolderAsItChanges() throws Exception {
        Process bot = served();
        discord.use(Payloads.ask(QUESTION));
        assertThat(edit(1))
                .contains("in Norway from March 18 to 21, 2024 [1].")
                .contains("[1] “Kenya's trade minister Grace Wanjiru will visit Norway", "The Fjord Courier");

        discord.say(Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> Who called the accord rushed?"));
        await().atMost(PATIENCE).until(() -> !discord.messageEdits().isEmpty());
        assertThat(Payloads.text(discord.answered())).contains("Environmental groups in Mombasa");

        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
        DataObject moderator = Payloads.member(Payloads.PERSON, Payloads.MODERATOR_ROLE);
        discord.use(Payloads.inGuild(Payloads.reload(), moderator));
        await().atMost(PATIENCE)
                .until(() -> !discord.edits().isEmpty()
                        && new Shown(lastEdit()).text().contains("1 changed"));
        discord.use(Payloads.inGuild(Payloads.click(new Shown(lastEdit()).id("Apply")), moderator));
        await().atMost(PATIENCE).until(() -> new Shown(lastEdit()).text().contains("Snapshot 2"));
        int before = discord.edits().size();
        discord.use(Payloads.ask(QUESTION));
        assertThat(edit(before + 1)).contains("March 25 to 27").doesNotContain("March 18");

        bot.destroy();
        assertThat(ended(bot)).isZero();
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 25 to 27");
    }

    @Test
    void questionInFlightIsAnsweredBeforeTheProcessEndsWell() throws Exception {
        try (ModelServer slow = chooseASlowModel(3)) {
            Process bot = served();
            discord.use(Payloads.ask(QUESTION));
            await().atMost(PATIENCE).until(() -> slow.requests().size() == 1);

            bot.destroy();
            assertThat(ended(bot)).isZero();
            assertThat(edit(1)).contains("March 18 to 21, 2024 [1].", "A fuller answer is being written");
            assertThat(edit(2)).contains("March 18 to 21, 2024 [1].", "did not answer within 3 s");
            assertThat(said()).contains("The bot was shut down.");
        }
    }

    private ModelServer chooseASlowModel(int timeoutSeconds) {
        ModelServer slow = ModelServer.silent();
        environment.put("ATTACHE_MODEL_PROVIDER", "ollama");
        environment.put("ATTACHE_MODEL_NAME", "small");
        environment.put("ATTACHE_MODEL_BASE_URL", slow.url());
        environment.put("ATTACHE_MODEL_TIMEOUT_SECONDS", "" + timeoutSeconds);
        return slow;
    }

    private void fivePeopleAskAndFiveNameTheBot() {
        for (int i = 0; i < 5; i++) {
            discord.use(Payloads.ask(QUESTION));
            discord.say(Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> " + QUESTION));
        }
        await().atMost(PATIENCE)
                .until(() -> discord.acknowledgements().size() == 5
                        && discord.messages().size() == 5);
    }

    private void assertThatAllTenHaveTheAnswer() {
        assertThat(discord.channels().replies().values())
                .hasSize(5)
                .allMatch(text -> text.contains("March 18 to 21, 2024 [1]."))
                .noneMatch(text -> text.contains("is being written"));
        assertThat(discord.channels().messages())
                .hasSize(5)
                .allMatch(message -> message.getString("content").contains("March 18 to 21, 2024 [1]."));
    }

    @Test
    void whoAskedAProcessThatWasKilledGetsTheAnswerOfTheNextOnce() throws Exception {
        try (ModelServer slow = chooseASlowModel(300)) {
            Process killed = served();
            fivePeopleAskAndFiveNameTheBot();
            await().atMost(PATIENCE).until(() -> !slow.requests().isEmpty());
            killed.destroyForcibly();
            ended(killed);
        }
        environment.remove("ATTACHE_MODEL_PROVIDER");
        int last = discord.edits().size() + discord.messageEdits().size();
        Process next = served();
        await().atMost(PATIENCE)
                .until(() -> discord.edits().size() + discord.messageEdits().size() == last + 10);
        assertThatAllTenHaveTheAnswer();
        next.destroy();
        assertThat(ended(next)).isZero();
        assertThat(said()).contains("10 requests were under way");
        assertThat(discord.edits().size() + discord.messageEdits().size()).isEqualTo(last + 10);
        assertThat(discord.messages()).hasSize(5);
    }

    @Test
    void firstQuestionsOfAProcessThatIsToldToStopAreAnswered() throws Exception {
        Process bot = served();
        fivePeopleAskAndFiveNameTheBot();
        bot.destroy();
        assertThat(ended(bot)).isZero();
        assertThatAllTenHaveTheAnswer();
        assertThat(said()).endsWith("The bot was shut down.\n");
    }

    @Test
    void slowModelIsNotWaitedForByAProcessThatIsToldToStopAndTheLogGoesOnToTheEnd() throws Exception {
        try (ModelServer slow = chooseASlowModel(300)) {
            Process bot = served();
            fivePeopleAskAndFiveNameTheBot();
            await().atMost(PATIENCE).until(() -> !slow.requests().isEmpty());
            discord.refuseNext("PATCH", "/@original", 403, 50013);
            bot.destroy();
            assertThat(ended(bot)).isZero();
            assertThat(said()).contains("An answer did not reach Discord: 50013");
            assertThat(discord.channels().messages())
                    .hasSize(5)
                    .allMatch(message -> message.getString("content").contains("March 18 to 21, 2024 [1]."))
                    .allMatch(message -> message.getString("content").contains("Quoted at once"));
            assertThat(discord.channels().replies().values())
                    .filteredOn(text -> text.contains("Quoted at once"))
                    .hasSize(4);
        }
    }

    @Test
    void fatalCloseAtTheStartEndsTheProcessWithTheSameCode() throws Exception {
        discord.gateway().closeIdentifyWith(4014);
        assertThat(ended(serve())).isEqualTo(76);
        assertThat(said()).contains("4014", "developer portal").doesNotContain("\tat ");
    }

    @Test
    void fatalCloseEndsTheProcessWithItsOwnCodeAndTheRemedy() throws Exception {
        Process bot = served();
        discord.gateway().close(4014);

        assertThat(ended(bot)).isEqualTo(76);
        assertThat(said()).contains("4014", "developer portal").doesNotContain("\tat ");
    }

    @Test
    void withoutATokenThePageAnswersUntilTheProcessIsToldToStop() throws Exception {
        environment.remove("DISCORD_TOKEN");
        int port = freePort();
        environment.put("ATTACHE_WEB_PORT", "" + port);
        Process serving = serve();
        await().atMost(PATIENCE).until(() -> said().contains("The page is at") || !serving.isAlive());
        assertThat(said()).contains("The page is at http://127.0.0.1:" + port + "; answering from 1 document.");
        try (InputStream answer = URI.create("http://127.0.0.1:" + port + "/api/v1/ask?question="
                        + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8))
                .toURL()
                .openStream()) {
            assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("March 18 to 21, 2024 [1].");
        }

        serving.destroy();
        assertThat(ended(serving)).isZero();
    }

    @Test
    void pageOverAnEmptyFolderSaysWhatToDoAndReadsTheFirstDocument() throws Exception {
        environment.remove("DISCORD_TOKEN");
        int port = freePort();
        environment.put("ATTACHE_WEB_PORT", "" + port);
        Files.delete(user.knowledge.resolve("oslo.md"));
        Process serving = serve();
        await().atMost(PATIENCE).until(() -> said().contains("The page is at") || !serving.isAlive());
        assertThat(said()).contains("holds no documents; put a", "answering from 0 documents.");
        assertThat(page(port, "/")).contains("No document is known yet. Put files into the knowledge folder");

        user.writes("oslo.md", AskingTest.OSLO);

        await().atMost(PATIENCE).until(() -> page(port, "/visits").contains("Grace Wanjiru"));
        serving.destroy();
        assertThat(ended(serving)).isZero();
    }

    private static String page(int port, String path) throws IOException {
        try (InputStream page =
                URI.create("http://127.0.0.1:" + port + path).toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void portThatIsTakenEndsTheStartWithTheRemedy() throws Exception {
        environment.remove("DISCORD_TOKEN");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("ATTACHE_WEB_PORT", "" + taken.getLocalPort());

            assertThat(ended(serve())).isEqualTo(69);
            assertThat(said().lines().toList().getLast()).contains("127.0.0.1:" + taken.getLocalPort(), "web.port");
            assertThat(said()).doesNotContain("\tat ", "SEVERE", "Javalin");
        }
    }

    @Test
    void withNeitherPageNorTokenThereIsNothingToServe() throws Exception {
        environment.remove("DISCORD_TOKEN");

        assertThat(ended(serve())).isEqualTo(69);
        assertThat(said()).contains("web.port", "DISCORD_TOKEN");
    }

    @Test
    void tokenThatDiscordRefusesEndsTheStartWithoutBeingTold() throws Exception {
        environment.put("DISCORD_TOKEN", "another-secret");

        assertThat(ended(serve())).isEqualTo(69);
        assertThat(said().lines().toList().getLast()).contains("Discord rejects the token", "DISCORD_TOKEN");
        assertThat(said()).doesNotContain("another-secret", "\tat ");
    }
}
