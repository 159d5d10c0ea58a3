package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.attache.discord.limits.Rates;
import org.attache.knowledge.KnowledgeUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DiscordStartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LoopbackDiscord discord = new LoopbackDiscord();

    @AfterEach
    void stop() {
        discord.close();
    }

    private void start(String token, Duration patience) {
        start(discord.settings(patience), token);
    }

    private static void start(DiscordSettings settings, String token) {
        InMemoryLibrary library = InMemoryLibrary.of(List.of(), InMemoryLibrary.NOTHING);
        DiscordBot.start(
                        settings,
                        token,
                        Offers.of(
                                question -> {
                                    throw new KnowledgeUnavailable(KnowledgeUnavailable.Kind.MISSING, "none", null);
                                },
                                library),
                        Offers.KEY,
                        InstantSource.fixed(Instant.EPOCH))
                .close();
    }

    @Test
    void wrongTokenIsNamedWithoutShowingIt() {
        assertThatThrownBy(() -> start("wrong-secret", PATIENCE))
                .isInstanceOf(DiscordUnavailable.class)
                .hasMessageContaining("DISCORD_TOKEN")
                .hasMessageNotContaining("wrong-secret");
    }

    @Test
    void malformedTokenIsNamedWithoutShowingIt() {
        for (String token : List.of("", "two words", "line\nbreak", "umläut")) {
            assertThatThrownBy(() -> start(token, PATIENCE))
                    .isInstanceOf(DiscordUnavailable.class)
                    .hasMessageContaining("DISCORD_TOKEN")
                    .satisfies(thrown -> assertThat(token.isEmpty()
                                    || !String.valueOf(thrown.getMessage()).contains(token))
                            .isTrue());
        }
        assertThat(discord.calls()).isEmpty();
    }

    @Test
    void refusedIntentsEndTheStartWithTheRemedy() {
        discord.gateway().closeIdentifyWith(4014);
        assertThatThrownBy(() -> start(LoopbackDiscord.TOKEN, PATIENCE))
                .isInstanceOf(DiscordUnavailable.class)
                .hasMessageContainingAll("4014", "developer portal");
    }

    @Test
    void closeForGoodAtTheStartIsToldFromWhatIsMissing() {
        discord.gateway().closeIdentifyWith(4014);
        assertThatThrownBy(() -> start(LoopbackDiscord.TOKEN, PATIENCE))
                .isInstanceOfSatisfying(
                        DiscordUnavailable.class,
                        closed -> assertThat(closed.isClosed()).isTrue());
        assertThatThrownBy(() -> start("wrong-secret", PATIENCE))
                .isInstanceOfSatisfying(
                        DiscordUnavailable.class,
                        refused -> assertThat(refused.isClosed()).isFalse());
    }

    @Test
    void startThatDiscordStumblesOverIsTriedAgain() {
        discord.refuseNext("GET", "/users/@me", 500, 0);
        discord.refuseNext("PUT", "/commands", 500, 0);
        discord.refuseNext("PUT", "/commands", 500, 0);
        start(LoopbackDiscord.TOKEN, PATIENCE);
        assertThat(discord.calls())
                .filteredOn(call -> call.method().equals("PUT"))
                .extracting(LoopbackDiscord.Call::status)
                .containsExactly(500, 500);
        assertThat(discord.commands().length()).isPositive();
    }

    @Test
    void asManyConnectionsComeUpAsAreSetOrAsDiscordAdvises() {
        start(discord.settings(PATIENCE, Rates.DEFAULT, 3), LoopbackDiscord.TOKEN);
        assertThat(discord.gateway().shards()).containsExactlyInAnyOrder(0, 1, 2);
        try (LoopbackDiscord advising = new LoopbackDiscord()) {
            start(advising.settings(PATIENCE, Rates.DEFAULT, DiscordSettings.AS_ADVISED), LoopbackDiscord.TOKEN);
            assertThat(advising.gateway().shards()).containsExactlyInAnyOrder(0, 1);
            assertThat(advising.commands().length()).isPositive();
        }
    }

    @Test
    void silentGatewayEndsTheStartWithTheRemedy() {
        discord.gateway().fallSilent();
        assertThatThrownBy(() -> start(LoopbackDiscord.TOKEN, Duration.ofMillis(500)))
                .isInstanceOf(DiscordUnavailable.class)
                .hasMessageContaining("discord.gateway-url");
    }

    @Test
    void unreachableServerIsNamed() {
        DiscordSettings settings = discord.settings(PATIENCE);
        discord.close();
        assertThatThrownBy(() -> start(settings, LoopbackDiscord.TOKEN))
                .isInstanceOf(DiscordUnavailable.class)
                .hasMessageContainingAll("127.0.0.1", "discord.rest-url");
    }
}
