package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.checkup.DiscordCheck;
import org.attache.health.Finding;
import org.attache.health.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the check of Discord finds with the unmodified client. */
@Timeout(60)
class DiscordCheckTest {

    private static final long VIEW = 1 << 10;
    private static final long SEND = 1 << 11;
    private static final long HISTORY = 1 << 16;

    private final LoopbackDiscord discord = new LoopbackDiscord();

    @AfterEach
    void stop() {
        discord.close();
    }

    private List<Finding> findings(String token, InstantSource clock) {
        return findings(discord.settings(Duration.ofSeconds(20)), token, clock);
    }

    private static List<Finding> findings(DiscordSettings settings, String token, InstantSource clock) {
        List<Finding> findings = new ArrayList<>();
        DiscordCheck.run(settings, token, clock, findings::add);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(token));
        return findings;
    }

    private List<Finding> findings(DataObject guild) {
        discord.gateway().serve(guild);
        return findings(LoopbackDiscord.TOKEN, InstantSource.system()).stream()
                .filter(finding -> finding.subject() == Subject.PERMISSIONS)
                .toList();
    }

    private static DataObject guild(DataObject... channels) {
        return Payloads.guild().put("channels", Payloads.array(channels));
    }

    /** A channel in which somebody is denied something: the server's id is everyone. */
    private static DataObject channel(int number, String name, long whom, long denied) {
        DataObject channel = Payloads.channel(0);
        channel.put("id", "20" + number).put("name", name);
        DataObject override = channel.getArray("permission_overwrites").getObject(0);
        override.put("id", "" + whom)
                .put("type", whom == Payloads.GUILD ? 0 : 1)
                .put("deny", "" + denied);
        return channel.put("permission_overwrites", DataArray.empty().add(override));
    }

    @Test
    void everythingIsGoodAndNothingIsSent() {
        List<Finding> findings = findings(LoopbackDiscord.TOKEN, InstantSource.system());

        assertThat(findings)
                .allMatch(Finding.Good.class::isInstance)
                .extracting(Finding::subject)
                .containsExactly(Subject.TOKEN, Subject.INTENTS, Subject.PERMISSIONS, Subject.INVITE, Subject.CLOCK);
        assertThat(findings.getFirst().text()).contains("attache");
        assertThat(findings.get(2).text()).contains("Embassy Row");
        assertThat(findings.get(3).text())
                .contains("client_id=999", "applications.commands", "bot")
                .contains("permissions=" + (VIEW | SEND | HISTORY | 1L << 38));
        assertThat(discord.calls())
                .noneMatch(call -> List.of("POST", "PUT", "PATCH", "DELETE").contains(call.method()));
        assertThat(discord.commands().isEmpty()).isTrue();
    }

    @Test
    void tokenThatDiscordRefusesIsBad() {
        assertThat(findings("another-secret", InstantSource.system()))
                .singleElement()
                .isEqualTo(new Finding.Bad(
                        Subject.TOKEN,
                        "Discord rejects the token",
                        "put the bot's current token into DISCORD_TOKEN",
                        Finding.Lack.MISSING));
    }

    @Test
    void discordThatIsNotThereIsBad() {
        DiscordSettings settings = discord.settings(Duration.ofSeconds(20));
        discord.close();
        assertThat(findings(settings, LoopbackDiscord.TOKEN, InstantSource.system()))
                .singleElement()
                .isInstanceOfSatisfying(Finding.Bad.class, bad -> {
                    assertThat(bad.text()).contains("cannot be reached");
                    assertThat(bad.remedy()).contains("discord.rest-url");
                });
    }

    @Test
    void refusedIntentsAreBad() {
        discord.gateway().closeIdentifyWith(4014);
        assertThat(findings(LoopbackDiscord.TOKEN, InstantSource.system()))
                .filteredOn(Finding.Bad.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Finding.Bad.class, bad -> {
                    assertThat(bad.subject()).isEqualTo(Subject.INTENTS);
                    assertThat(bad.remedy()).contains("developer portal");
                });
    }

    @Test
    void permissionThatTheServerDoesNotGiveIsNamedOnceWithItsPlace() {
        DataObject server = guild(channel(1, "visits", Payloads.GUILD, 0), channel(2, "talk", Payloads.GUILD, 0));
        server.getArray("roles").getObject(0).put("permissions", "" + (VIEW | SEND));

        assertThat(findings(server)).singleElement().isInstanceOfSatisfying(Finding.Bad.class, bad -> {
            assertThat(bad.text())
                    .contains("server Embassy Row", "Read History", "Send Messages in Threads")
                    .doesNotContain("View");
            assertThat(bad.remedy()).contains("Server Settings");
        });
    }

    @Test
    void permissionThatAChannelTakesIsNamedWithItsPlace() {
        assertThat(findings(guild(
                        channel(1, "visits", Payloads.GUILD, 0), channel(2, "talk", Payloads.BOT, SEND | HISTORY))))
                .singleElement()
                .isInstanceOfSatisfying(Finding.Bad.class, bad -> {
                    assertThat(bad.text())
                            .contains("#talk of Embassy Row", "Send Messages", "Read History")
                            .doesNotContain("visits");
                    assertThat(bad.remedy()).contains("Edit Channel");
                });
    }

    @Test
    void channelsThatAreHiddenOrReadOnlyForEveryoneAreNoFault() {
        List<Finding> findings = findings(guild(
                channel(1, "rules", Payloads.GUILD, SEND),
                channel(2, "staff", Payloads.GUILD, VIEW),
                channel(3, "visits", Payloads.GUILD, 0)));

        assertThat(findings).noneMatch(Finding.Bad.class::isInstance);
        assertThat(findings)
                .filteredOn(Finding.Open.class::isInstance)
                .extracting(Finding::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("#staff is hidden"),
                        text -> assertThat(text).contains("#rules is to be read only"));
    }

    @Test
    void clockThatIsWrongIsBad() {
        InstantSource fast = () -> InstantSource.system().instant().plus(Duration.ofMinutes(10));
        assertThat(findings(LoopbackDiscord.TOKEN, fast).getLast()).isInstanceOfSatisfying(Finding.Bad.class, bad -> {
            assertThat(bad.subject()).isEqualTo(Subject.CLOCK);
            assertThat(bad.text()).contains("10 minutes ahead of Discord");
        });
    }
}
