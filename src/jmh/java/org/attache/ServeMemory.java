package org.attache;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.jspecify.annotations.Nullable;

/**
 * What {@code serve} occupies after many questions on Discord and a look at the pages, beside the same of another build
 * that has no page; both as their launchers start them, one after the other.
 *
 * <p>System properties: {@code documents} (10,000, of about ten statements), {@code questions} (500), {@code now} (the
 * folder of this build, {@code .}), {@code before} (that of the other build), {@code before.data} (a data folder that
 * it has filled with the same documents; nothing is written to it by anyone else).
 */
public final class ServeMemory {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final int PORT = 18_080;

    private ServeMemory() {}

    public static void main(String[] arguments) throws Exception {
        Filled filled = Filled.of(Place.number("documents", 10_000));
        Path now = Path.of(System.getProperty("now", "."));
        String before = System.getProperty("before");
        Occupied ours = serving(now, filled.copied(), PORT);
        Figures figures = new Figures("serve after " + questions() + " questions")
                .add("page and bot: resident", ours.resident(), " MB")
                .add("  of that memory of its own", ours.own(), " MB")
                .add("  of that pages of files that the system may take back", ours.files(), " MB");
        if (before != null) {
            Path data = Path.of(Objects.requireNonNull(System.getProperty("before.data")));
            Occupied theirs = serving(Path.of(before), new Filled(filled.knowledge(), data), null);
            figures.add("the build before, bot alone: resident", theirs.resident(), " MB")
                    .add("  of that memory of its own", theirs.own(), " MB")
                    .add("  of that pages of files that the system may take back", theirs.files(), " MB")
                    .atMost("page and bot : the bot alone before", ours.resident() / theirs.resident(), 0.8, "");
        }
        figures.print();
        System.exit(0);
    }

    private static int questions() {
        return Place.number("questions", 500);
    }

    /** @param port of the page; null where there is none */
    private static Occupied serving(Path home, Filled filled, @Nullable Integer port) throws Exception {
        Path config = Place.fresh("serve-config");
        Path said = config.resolve("said");
        try (LoopbackDiscord discord = new LoopbackDiscord()) {
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("attache").toAbsolutePath().toString(),
                            "serve",
                            "--as-stored",
                            "--config",
                            config.toString(),
                            "--knowledge",
                            filled.knowledge().toString(),
                            "--data",
                            filled.data().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "DISCORD_TOKEN", LoopbackDiscord.TOKEN,
                            "ATTACHE_DISCORD_REST_URL", discord.restUrl(),
                            "ATTACHE_DISCORD_GATEWAY_URL", discord.gatewayUrl()));
            if (port != null) {
                builder.environment().put("ATTACHE_WEB_PORT", port.toString());
            }
            Process process = builder.start();
            try {
                await().atMost(PATIENCE).until(() -> Files.readString(said).contains("Connected to Discord"));
                askAll(discord);
                if (port != null) {
                    look(new ApiClient("http://127.0.0.1:" + port));
                }
                TimeUnit.MILLISECONDS.sleep(REST.toMillis());
                return Occupied.by(process.pid());
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    private static void askAll(LoopbackDiscord discord) {
        int asked = 0;
        for (String question : Filled.questions(questions())) {
            discord.use(Payloads.inGuild(
                    Payloads.command("ask", Payloads.option(3, "question").put("value", question)),
                    // Each may ask so often in a minute alone.
                    Payloads.member(1_000 + asked % 100)));
            asked++;
            int wanted = asked;
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> discord.edits().size() >= wanted);
        }
    }

    private static void look(ApiClient client) throws IOException, InterruptedException {
        for (String page : List.of("/", "/visits", "/documents", "/api/v1/status", "/metrics")) {
            client.get(page);
        }
        for (String question : Filled.questions(20)) {
            client.ask(question);
        }
    }
}
