package org.attache.discord.visits.week;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Subcommand;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.schedule.digest.Week;

/** {@code /visits week}: the seven days from today, and what the seven before brought. */
public final class WeekCommand implements Subcommand {

    private static final Duration LATELY = Duration.ofDays(7);

    private final Library library;
    private final InstantSource clock;
    private final ZoneId zone;

    /** @param zone where the day begins and ends */
    public WeekCommand(Library library, InstantSource clock, ZoneId zone) {
        this.library = library;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public SubcommandData definition() {
        return new SubcommandData("week", "The seven days from today: due, moved, cancelled, disputed");
    }

    @Override
    public Response reply(Invocation invocation) {
        Instant now = clock.instant();
        try (KnowledgeView view = library.view()) {
            long since = view.history().newestBefore(now.minus(LATELY));
            return Response.of(
                    new WeekText().week(Week.of(view, now.atZone(zone).toLocalDate(), since)));
        }
    }
}
