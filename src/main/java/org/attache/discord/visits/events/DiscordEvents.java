package org.attache.discord.visits.events;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ScheduledEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.attache.discord.connection.Shards;
import org.attache.schedule.mirror.EventServers;
import org.attache.schedule.mirror.ServerEvent;
import org.attache.schedule.mirror.StandingEvent;
import org.jspecify.annotations.Nullable;

/** The scheduled events of Discord's servers, with an external place. Thread-safe. */
public final class DiscordEvents implements EventServers {

    private static final int SECONDS = 60;

    private final InstantSource clock;
    private volatile @Nullable Shards shards;

    public DiscordEvents(InstantSource clock) {
        this.clock = clock;
    }

    /** Lets it work; before that every call is refused. */
    public void connect(Shards connected) {
        shards = connected;
    }

    @Override
    public List<StandingEvent> standing(long server) {
        return doing(server, guild -> done(guild.retrieveScheduledEvents())).stream()
                .filter(DiscordEvents::stands)
                .map(this::standing)
                .toList();
    }

    private static boolean stands(ScheduledEvent event) {
        return switch (event.getStatus()) {
            case SCHEDULED, ACTIVE -> true;
            case COMPLETED, CANCELED, UNKNOWN -> false;
        };
    }

    private StandingEvent standing(ScheduledEvent event) {
        Instant start = event.getStartTime().toInstant();
        return new StandingEvent(
                event.getIdLong(),
                event.getCreatorIdLong() == event.getJDA().getSelfUser().getIdLong(),
                event.getStatus() == ScheduledEvent.Status.ACTIVE || !start.isAfter(clock.instant()),
                event.getName(),
                event.getLocation(),
                start);
    }

    @Override
    public long create(long server, ServerEvent event) {
        return doing(
                server,
                guild -> done(guild.createScheduledEvent(
                                        event.name(),
                                        event.place(),
                                        event.start().atOffset(ZoneOffset.UTC),
                                        event.end().atOffset(ZoneOffset.UTC))
                                .setDescription(event.description()))
                        .getIdLong());
    }

    @Override
    public void change(long server, long event, ServerEvent now) {
        doing(
                server,
                guild -> done(found(guild, event)
                        .getManager()
                        .setName(now.name())
                        .setLocation(now.place())
                        .setStartTime(now.start().atOffset(ZoneOffset.UTC))
                        .setEndTime(now.end().atOffset(ZoneOffset.UTC))
                        .setDescription(now.description())));
    }

    /** What has begun cannot be cancelled any more; it is over then. */
    @Override
    public void callOff(long server, long event) {
        unlessGone(server, guild -> {
            ScheduledEvent found = found(guild, event);
            return done(found.getManager()
                    .setStatus(
                            found.getStatus() == ScheduledEvent.Status.ACTIVE
                                    ? ScheduledEvent.Status.COMPLETED
                                    : ScheduledEvent.Status.CANCELED));
        });
    }

    @Override
    public void remove(long server, long event) {
        unlessGone(server, guild -> done(found(guild, event).delete()));
    }

    private static ScheduledEvent found(Guild guild, long event) {
        return done(guild.retrieveScheduledEventById(event));
    }

    private static <T> T done(RestAction<T> action) {
        return action.timeout(SECONDS, TimeUnit.SECONDS).complete();
    }

    /** What a person took away meanwhile is as good as done. */
    private void unlessGone(long server, Function<Guild, @Nullable Object> work) {
        try {
            doing(server, work);
        } catch (Refused refused) {
            boolean isGone = refused.getCause() instanceof ErrorResponseException failure
                    && failure.getErrorResponse() == ErrorResponse.UNKNOWN_SCHEDULED_EVENT;
            if (!isGone) {
                throw refused;
            }
        }
    }

    private <T extends @Nullable Object> T doing(long server, Function<Guild, T> work) {
        Shards connected = shards;
        Guild guild = connected == null ? null : connected.server(server);
        if (guild == null) {
            throw new Refused("The server cannot be reached at the moment.", new IllegalStateException("no guild"));
        }
        try {
            return work.apply(guild);
        } catch (InsufficientPermissionException notAllowed) {
            throw new Refused(
                    "I lack a permission on this server: "
                            + notAllowed.getPermission().getName() + ". Give it to my role and try again.",
                    notAllowed);
        } catch (ErrorResponseException refused) {
            throw new Refused(
                    refused.getErrorResponse() == ErrorResponse.MISSING_PERMISSIONS
                            ? "Discord lets me not touch its events; give my role the permission to manage events."
                            : "Discord did not take an event (" + refused.getMeaning() + ").",
                    refused);
        } catch (RuntimeException unforeseen) {
            throw new Refused("Discord could not be asked to do it; try again in a minute.", unforeseen);
        }
    }
}
