package org.attache.discord.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attache.discord.command.Subcommand;
import org.attache.knowledge.Library;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.following.Follows;

/**
 * Everything that {@code /visits} needs, put together.
 *
 * @param command answers what is asked
 * @param clicks answers what is clicked
 */
public record VisitsOnDiscord(VisitsCommand command, VisitClicks clicks) {

    /**
     * Begins to read the names of the ledger meanwhile, so that who types soon is offered some.
     *
     * @param key what the ids of buttons are signed with, at least 32 bytes that nobody else knows
     * @param today the day on which something is asked
     * @param others more sub-commands of {@code /visits}
     */
    public static VisitsOnDiscord of(
            Library library,
            Follows follows,
            Function<ScheduleFile, ScheduleWriter> writers,
            byte[] key,
            Supplier<LocalDate> today,
            List<Subcommand> others) {
        SignedIds ids = new SignedIds(key);
        Names names = new Names(library, today);
        names.catchUp();
        Following following = new Following(library, names, follows);
        Lists lists = new Lists(library, names, ids, today);
        return new VisitsOnDiscord(
                new VisitsCommand(lists, names, following, others),
                new VisitClicks(ids, lists, new Files(writers), following));
    }
}
