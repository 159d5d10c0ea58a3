package org.attache.discord;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.benchmark.Place;
import org.attache.discord.limits.Rates;
import org.jspecify.annotations.Nullable;

/**
 * How long people wait for "thinking…" when many ask at once: from the event that Discord sends to the acknowledgement
 * that it takes. Beside it a bare client that does nothing but acknowledge, which is what the loopback Discord itself
 * needs.
 *
 * <p>System properties: {@code questions} at once (200), {@code rounds} (10, the first half warms up).
 */
public final class AcknowledgementLatency {

    private static final int QUESTIONS = Place.number("questions", 200);
    private static final int ROUNDS = Place.number("rounds", 10);
    private static final String QUESTION = "When will Ilse Brandvold visit Bergen?";
    private static final int UNLIMITED = 1_000_000;

    private AcknowledgementLatency() {}

    public static void main(String[] arguments) throws Exception {
        print("the loopback Discord and a bare client", bare());
        Path folder = Files.createTempDirectory("attache-latency");
        AskingUser user = new AskingUser(folder, new Rates(UNLIMITED, UNLIMITED, UNLIMITED));
        try {
            print("the bot", rounds(user.discord, true));
        } finally {
            user.close();
        }
        System.exit(0);
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted =
                nanos.subList(nanos.size() / 2, nanos.size()).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: %d acknowledgements, %d at once: median %.1f ms, 99th percentile %.1f ms, most %.1f ms%n",
                what,
                sorted.size(),
                QUESTIONS,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }

    private static List<Long> rounds(LoopbackDiscord discord, boolean answers) {
        for (int round = 1; round <= ROUNDS; round++) {
            for (int i = 0; i < QUESTIONS; i++) {
                discord.use(Payloads.inGuild(
                        Payloads.command("ask", Payloads.option(3, "question").put("value", QUESTION)),
                        Payloads.member(1_000 + i)));
            }
            int wanted = round * QUESTIONS;
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> discord.interactions().took().size() >= wanted
                            && (!answers || discord.edits().size() >= wanted));
        }
        return discord.interactions().took();
    }

    private static List<Long> bare() throws InterruptedException {
        try (LoopbackDiscord discord = new LoopbackDiscord()) {
            HttpClient http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newFixedThreadPool(4, daemon()))
                    .build();
            http.newWebSocketBuilder()
                    .buildAsync(URI.create(discord.gatewayUrl()), new Bare(discord, http))
                    .join()
                    .sendText(
                            "{\"op\":2,\"d\":{\"intents\":1,\"token\":\"%s\"}}".formatted(LoopbackDiscord.TOKEN), true)
                    .join();
            return rounds(discord, false);
        }
    }

    private static ThreadFactory daemon() {
        return Thread.ofPlatform().daemon().factory();
    }

    /** Acknowledges whatever comes. */
    private static final class Bare implements WebSocket.Listener {
        private final LoopbackDiscord discord;
        private final HttpClient http;
        private final StringBuilder frame = new StringBuilder();

        Bare(LoopbackDiscord discord, HttpClient http) {
            this.discord = discord;
            this.http = http;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            frame.append(data);
            if (last) {
                DataObject event = DataObject.fromJson(frame.toString());
                frame.setLength(0);
                if (event.getString("t", "").equals("INTERACTION_CREATE")) {
                    acknowledge(event.getObject("d"));
                }
            }
            socket.request(1);
            return null;
        }

        private void acknowledge(DataObject interaction) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(discord.restUrl() + "/interactions/"
                            + interaction.getString("id") + "/" + interaction.getString("token") + "/callback"))
                    .header("Authorization", "Bot " + LoopbackDiscord.TOKEN)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"type\":5}"))
                    .build();
            var unused = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        }
    }
}
