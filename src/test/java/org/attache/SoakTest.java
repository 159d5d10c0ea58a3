package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many questions while the knowledge changes, the connection breaks, Discord stumbles and the model fails or lies: each
 * is answered once and by what the documents say, and the memory in use does not grow.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class SoakTest {

    /** The whole with {@code -Dattache.questions=20000}. */
    private static final int QUESTIONS = Integer.getInteger("attache.questions", 500);

    private static final long SEED = Long.getLong("attache.seed", 20_240_115);
    private static final int BATCH = 125;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String MOVED = """
            ---
            title: A guest of the harbour
            published: 2024-03-10
            ---
            Ada Moreau will visit Chile on March %d, 2024.
            """;

    /** What a model says that no document does. */
    private static final List<String> LIES = List.of(
            "Grace Wanjiru will visit Denmark from March 18 to 21.",
            "Grace Wanjiru has visited Norway from April 18 to 21.",
            "Environmental groups in Nairobi have praised the accord.");

    private final Random random = new Random(SEED);

    /** By the token of each command its question, and then words of which one is in a right answer. */
    private final Map<String, List<String>> slashes = new LinkedHashMap<>();

    /** By the id of each message words of which one is in a right answer. */
    private final Map<String, List<String>> mentions = new LinkedHashMap<>();

    private int asked;
    private int again;

    /** A model of which two replies in five are worth nothing. */
    private void model(HttpExchange exchange, String body) throws IOException {
        boolean isOfTheAccord = body.contains("rushed?");
        String truth = isOfTheAccord
                ? "Environmental groups in Mombasa have called the accord rushed."
                : "Grace Wanjiru will visit Norway from March 18 to 21.";
        int chance;
        synchronized (random) {
            chance = random.nextInt(10);
        }
        String said = chance < 2 ? LIES.get(chance) : chance == 2 ? LIES.get(2) : truth;
        String sentences = body.contains("golf course")
                ? "{\"sentences\":[]}"
                : "{\"sentences\":[{\"text\":\"" + said + "\",\"citations\":[1]}]}";
        switch (chance) {
            case 3 -> ModelServer.send(exchange, 500, "{}".getBytes(StandardCharsets.UTF_8));
            case 4 -> ModelServer.send(exchange, 200, "<html>".getBytes(StandardCharsets.UTF_8));
            default ->
                ModelServer.send(exchange, 200, Provider.OPENAI.reply(sentences).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyQuestionIsAnsweredOnceAndTrulyAndNoMemoryIsLost(@TempDir Path home) throws IOException {
        try (ModelServer model = new ModelServer(this::model);
                ModeratedServer server = new ModeratedServer(home)
                        .writes("oslo.md", AskingTest.OSLO)
                        .writes("guest.md", MOVED.formatted(19))
                        .exports("ATTACHE_MODEL_PROVIDER", "openai")
                        .exports("ATTACHE_MODEL_NAME", "small")
                        .exports("ATTACHE_MODEL_BASE_URL", Provider.OPENAI.baseUrl(model))
                        .exports("OPENAI_API_KEY", "sk-test-0123456789abcdefghijklmnop")
                        .withoutLimits()) {
            server.starts();
            int batches = 0;
            int reloads = 0;
            int breaks = 0;
            long begun = System.nanoTime();
            long early = 0;
            while (asked < QUESTIONS) {
                for (int i = 0; i < BATCH; i++) {
                    ask(server.discord);
                }
                if (++batches % 4 == 2) {
                    server.writes("guest.md", MOVED.formatted(19 + ++reloads % 2));
                    reload(server);
                }
                if (random.nextInt(2) == 0) {
                    breaks++;
                    breakConnection(server.discord);
                }
                stumble(server.discord);
                await().atMost(PATIENCE).untilAsserted(() -> {
                    askAgainWhatCameTooLate(server.discord);
                    assertThat(missing(server.discord)).isEmpty();
                });
                check(server.discord);
                server.discord.forget();
                model.forget();
                slashes.clear();
                mentions.clear();
                if (batches % 8 == 0) {
                    System.out.printf(
                            "%,d questions after %d s: %,d KB in use%n",
                            asked, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), used() / 1024);
                }
                if (early == 0 && asked >= Math.min(1_000, QUESTIONS / 2)) {
                    early = used();
                }
            }
            long late = used();
            System.out.printf(
                    "%,d questions with %d reloads and %d breaks of the connection, %d asked again: "
                            + "%,d KB in use early, %,d KB late%n",
                    asked, reloads, breaks, again, early / 1024, late / 1024);
            assertThat((double) late / early).isLessThanOrEqualTo(1.1);
        }
    }

    /** Who moderates on a busy machine may have to try again. */
    private static void reload(ModeratedServer server) {
        Shown proposal = server.moderates("reload");
        for (int i = 0; i < 3 && !proposal.labels().contains("Apply"); i++) {
            proposal = server.moderates("reload");
        }
        assertThat(server.decides(proposal, "Apply").text()).startsWith("Applied");
    }

    /** Discord forgets a command that is not heard within three seconds, and says so to whoever used it. */
    private void askAgainWhatCameTooLate(LoopbackDiscord discord) {
        Set<String> forgotten = discord.acknowledgements().stream()
                .filter(call -> call.status() == 404)
                .map(call -> token(call, "callback"))
                .collect(Collectors.toSet());
        for (String token : forgotten) {
            List<String> right = slashes.remove(token);
            if (right != null) {
                again++;
                use(discord, right.getFirst(), right.subList(1, right.size()));
            }
        }
    }

    private static String token(LoopbackDiscord.Call call, String behind) {
        return call.path().replaceAll(".*/(interaction-token-\\d+)/" + behind + ".*", "$1");
    }

    private void use(LoopbackDiscord discord, String question, List<String> right) {
        DataObject command = Payloads.inGuild(
                Payloads.command("ask", Payloads.option(3, "question").put("value", question)),
                Payloads.member(Payloads.PERSON + asked % 40));
        slashes.put(
                command.getString("token"),
                Stream.concat(Stream.of(question), right.stream()).toList());
        discord.use(command);
    }

    private void ask(LoopbackDiscord discord) {
        int kind = random.nextInt(20);
        List<String> right;
        String question;
        if (kind < 9) {
            question = "When is Grace Wanjiru in Norway?";
            right = List.of("March 18 to 21");
        } else if (kind < 16) {
            question = "Who called the accord rushed?";
            right = List.of("Environmental groups in Mombasa");
        } else if (kind < 17) {
            question = "When is Ada Moreau in Chile?";
            right = List.of("March 19, 2024", "March 20, 2024");
        } else {
            question = "Where is the golf course number " + asked % 20 + "?";
            right = List.of("The documents do not");
        }
        asked++;
        if (random.nextInt(3) == 0) {
            DataObject message =
                    Payloads.guildMessage(Payloads.user(Payloads.PERSON + asked % 40), "<@999> " + question);
            mentions.put(message.getString("id"), right);
            discord.say(message);
        } else {
            use(discord, question, right);
        }
    }

    /** Once all were heard, for Discord forgets commands that nobody hears; then more are named that wait for it. */
    private void breakConnection(LoopbackDiscord discord) {
        await().atMost(PATIENCE)
                .until(() -> discord.acknowledgements().stream()
                                .filter(call -> call.status() == 204 || call.status() == 404)
                                .map(call -> token(call, "callback"))
                                .distinct()
                                .count()
                        >= slashes.size());
        int before = discord.gateway().resumed();
        switch (random.nextInt(4)) {
            case 0 -> discord.gateway().cut();
            case 1 -> discord.gateway().close(4000);
            case 2 -> discord.gateway().askToReconnect();
            default -> discord.gateway().interrupt();
        }
        for (int i = 0; i < 5; i++) {
            asked++;
            DataObject message =
                    Payloads.guildMessage(Payloads.user(Payloads.PERSON), "<@999> Who called the accord rushed?");
            mentions.put(message.getString("id"), List.of("Environmental groups in Mombasa"));
            discord.say(message);
        }
        await().atMost(PATIENCE).until(() -> discord.gateway().resumed() > before);
    }

    /** Of what comes next, some is taken without a word and some is not taken. */
    private void stumble(LoopbackDiscord discord) {
        switch (random.nextInt(4)) {
            case 0 -> discord.takeAndRefuseNext("POST", "/messages", 500);
            case 1 -> discord.takeAndRefuseNext("PATCH", "/@original", 503);
            case 2 -> discord.refuseNext("POST", "/callback", 503, 0);
            default -> discord.takeAndRefuseNext("POST", "/callback", 500);
        }
    }

    private List<String> missing(LoopbackDiscord discord) {
        Map<String, String> replies = discord.channels().replies();
        Map<String, List<String>> messages = messages(discord);
        List<String> missing = new ArrayList<>();
        slashes.keySet().stream().filter(token -> !replies.containsKey(token)).forEach(missing::add);
        mentions.keySet().stream()
                .filter(id -> messages.getOrDefault(id, List.of("Looking")).stream()
                        .anyMatch(text -> text.startsWith("Looking")))
                .forEach(missing::add);
        return missing;
    }

    /** What stands there in reply to each message. */
    private static Map<String, List<String>> messages(LoopbackDiscord discord) {
        return discord.channels().messages().stream()
                .filter(message -> message.optObject("message_reference").isPresent())
                .collect(Collectors.groupingBy(
                        message -> message.getObject("message_reference").getString("message_id"),
                        Collectors.mapping(message -> message.getString("content"), Collectors.toList())));
    }

    private void check(LoopbackDiscord discord) {
        Map<String, List<String>> messages = messages(discord);
        mentions.forEach(
                (id, right) -> assertThat(messages.get(id)).singleElement().satisfies(text -> isRight(text, right)));
        assertThat(discord.followUps()).isEmpty();
        Map<String, List<String>> edits = discord.edits().stream()
                .filter(call -> call.status() == 200)
                .collect(Collectors.groupingBy(
                        call -> token(call, "messages"),
                        Collectors.mapping(call -> new Shown(call.body()).text(), Collectors.toList())));
        slashes.forEach((token, right) -> assertThat(
                        edits.getOrDefault(token, List.of()).stream().distinct())
                .singleElement()
                .satisfies(text -> isRight(text, right.subList(1, right.size()))));
    }

    private static void isRight(String text, List<String> right) {
        assertThat(text).containsAnyOf(right.toArray(String[]::new));
        assertThat(LIES).noneMatch(text::contains);
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
