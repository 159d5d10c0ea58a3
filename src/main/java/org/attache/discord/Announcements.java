package org.attache.discord;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.discord.command.Click;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Subcommand;
import org.attache.discord.connection.Shards;
import org.attache.discord.moderation.DiscordCorrector;
import org.attache.discord.visits.NoticeText;
import org.attache.discord.visits.events.DiscordEvents;
import org.attache.discord.visits.events.EventText;
import org.attache.discord.visits.events.EventsCommand;
import org.attache.discord.visits.week.DigestCommand;
import org.attache.discord.visits.week.ReminderText;
import org.attache.discord.visits.week.SettingsCommand;
import org.attache.discord.visits.week.WeekCommand;
import org.attache.discord.visits.week.WeekText;
import org.attache.evidence.KnowledgeView;
import org.attache.moderation.gaps.GapTeller;
import org.attache.moderation.posted.Corrections;
import org.attache.schedule.digest.DigestPlanner;
import org.attache.schedule.following.Courier;
import org.attache.schedule.following.Notifier;
import org.attache.schedule.mirror.Mirror;
import org.attache.schedule.reminder.ReminderPlanner;
import org.attache.session.Wishes;

/** What people are told without asking again: the commands that arrange it, and the steps that tell it. */
final class Announcements {

    private final Offer offer;
    private final InstantSource clock;
    private final ZoneId zone;
    private final DiscordEvents events;
    private final Mirror mirror;
    private final EventsCommand eventsCommand;

    /**
     * @param key what the ids of buttons are signed with
     * @param zone of whoever names none
     */
    Announcements(Offer offer, byte[] key, InstantSource clock, ZoneId zone) {
        this.offer = offer;
        this.clock = clock;
        this.zone = zone;
        this.events = new DiscordEvents(clock);
        this.mirror = new Mirror(offer.wishes().boards(), events, new EventText(), clock);
        this.eventsCommand = new EventsCommand(offer.library(), mirror, key, zone);
    }

    List<Subcommand> commands() {
        Wishes wishes = offer.wishes();
        return List.of(
                eventsCommand,
                new WeekCommand(offer.library(), clock, zone),
                new DigestCommand(offer.library(), wishes.digests(), wishes.follows(), clock, zone),
                new SettingsCommand(wishes.reminders(), zone));
    }

    /** What comes of a button of what these commands showed; empty where it is none of theirs. */
    Optional<Reaction> to(Click click) {
        return eventsCommand.to(click);
    }

    /** In the order in which they are taken: what is planned is delivered at the same look. */
    List<Consumer<KnowledgeView>> notices(Shards shards, GapTeller gaps) {
        Wishes wishes = offer.wishes();
        Courier courier = new DiscordCourier(shards);
        DigestPlanner digests = new DigestPlanner(wishes.digests(), new WeekText(), clock);
        ReminderPlanner reminders =
                new ReminderPlanner(wishes.reminders(), wishes.follows(), new ReminderText(), clock);
        Notifier notifier = new Notifier(wishes.follows(), courier, new NoticeText(), clock);
        Corrections corrections = new Corrections(offer.posted(), new DiscordCorrector(shards));
        return List.of(digests::run, reminders::run, view -> notifier.run(view.history()), corrections::run, gaps::run);
    }

    /** Takes its time, so that nothing else waits for it. */
    List<Consumer<KnowledgeView>> mirroring(Shards shards) {
        events.connect(shards);
        return List.of(mirror::keepInStep);
    }
}
