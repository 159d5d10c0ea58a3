package org.attache.discord;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import org.attache.discord.command.Subcommand;
import org.attache.discord.moderation.DiscordCorrector;
import org.attache.discord.visits.NoticeText;
import org.attache.discord.visits.week.DigestCommand;
import org.attache.discord.visits.week.ReminderText;
import org.attache.discord.visits.week.SettingsCommand;
import org.attache.discord.visits.week.WeekCommand;
import org.attache.discord.visits.week.WeekText;
import org.attache.evidence.KnowledgeView;
import org.attache.moderation.gaps.GapTeller;
import org.attache.moderation.posted.Corrections;
import org.attache.schedule.digest.DigestPlanner;
import org.attache.schedule.following.Notifier;
import org.attache.schedule.reminder.ReminderPlanner;
import org.attache.session.Wishes;

/** What people are told without asking again: the commands that arrange it, and the steps that tell it. */
final class Told {

    private Told() {}

    /** @param zone of whoever names none */
    static List<Subcommand> commands(Offer offer, InstantSource clock, ZoneId zone) {
        Wishes wishes = offer.wishes();
        return List.of(
                new WeekCommand(offer.library(), clock, zone),
                new DigestCommand(offer.library(), wishes.digests(), wishes.follows(), clock, zone),
                new SettingsCommand(wishes.reminders(), zone));
    }

    /** In the order in which they are taken: what is planned is delivered at the same look. */
    static List<Consumer<KnowledgeView>> steps(Offer offer, JDA jda, GapTeller gaps, InstantSource clock) {
        Wishes wishes = offer.wishes();
        DigestPlanner digests = new DigestPlanner(wishes.digests(), new WeekText(), clock);
        ReminderPlanner reminders =
                new ReminderPlanner(wishes.reminders(), wishes.follows(), new ReminderText(), clock);
        Notifier notifier = new Notifier(wishes.follows(), new DiscordCourier(jda), new NoticeText(), clock);
        Corrections corrections = new Corrections(offer.posted(), new DiscordCorrector(jda));
        return List.of(digests::run, reminders::run, view -> notifier.run(view.history()), corrections::run, gaps::run);
    }
}
