package org.attache.discord.checkup;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Guild;
import org.attache.discord.DiscordSettings;
import org.attache.discord.DiscordUnavailable;
import org.attache.discord.connection.Login;
import org.attache.discord.connection.Shards;
import org.attache.discord.connection.Supervision;
import org.attache.health.ClockCheck;
import org.attache.health.Finding;
import org.attache.health.Subject;

/**
 * Connects to Discord as the bot does, looks around, and leaves. A bot that is running meanwhile is not disturbed: its
 * events go to both connections, and this one answers none.
 */
public final class DiscordCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration CLOSE = Duration.ofSeconds(3);

    private final DiscordSettings settings;
    private final InstantSource clock;
    private final Consumer<Finding> findings;

    private DiscordCheck(DiscordSettings settings, InstantSource clock, Consumer<Finding> findings) {
        this.settings = settings;
        this.clock = clock;
        this.findings = findings;
    }

    /**
     * Tells what it finds as it finds it.
     *
     * @param token is sent to Discord alone, and stands in no finding
     */
    public static void run(DiscordSettings settings, String token, InstantSource clock, Consumer<Finding> findings) {
        new DiscordCheck(settings, clock, findings).run(token);
    }

    private void run(String token) {
        Supervision supervision = new Supervision();
        Shards shards;
        try {
            shards = Login.open(settings, token, false, List.of(supervision));
        } catch (DiscordUnavailable refused) {
            tell(Finding.Bad.of(Subject.TOKEN, String.valueOf(refused.getMessage()), Finding.Lack.MISSING));
            return;
        }
        try {
            tell(new Finding.Good(
                    Subject.TOKEN, "is the one of " + shards.any().getSelfUser().getName()));
            look(shards, supervision);
        } finally {
            shards.close(CLOSE);
        }
        tell(ClockCheck.of(date(), "Discord", clock.instant()));
    }

    private void look(Shards shards, Supervision supervision) {
        try {
            supervision.awaitReady(settings.readyWithin());
        } catch (DiscordUnavailable refused) {
            tell(Finding.Bad.of(Subject.INTENTS, String.valueOf(refused.getMessage()), Finding.Lack.MISSING));
            return;
        }
        tell(new Finding.Good(Subject.INTENTS, "Discord sends what the bot asks for; it needs no privileged intent"));
        List<Guild> servers = shards.servers();
        if (servers.isEmpty()) {
            tell(new Finding.Bad(
                    Subject.PERMISSIONS,
                    "the bot is on no server",
                    "open the invite link as somebody who may manage a server",
                    Finding.Lack.MISSING));
        }
        servers.forEach(server -> PermissionCheck.of(server).forEach(this::tell));
        tell(new Finding.Good(Subject.INVITE, PermissionCheck.invitation(shards.any())));
    }

    /** The time that Discord gives with any answer; nobody has to be known to it for that. */
    private Optional<String> date() {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request = HttpRequest.newBuilder(settings.restUrl().resolve("gateway"))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Date");
        } catch (IOException unreachable) {
            return Optional.empty();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void tell(Finding finding) {
        findings.accept(finding);
    }
}
