package org.attache.discord.visits.week;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Subcommand;
import org.attache.discord.command.Typing;
import org.attache.discord.visits.ForWhom;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.reminder.Choice;
import org.attache.schedule.reminder.Reminder;
import org.attache.schedule.reminder.Reminders;

/** {@code /visits settings}: of what and by which clock somebody is reminded. */
public final class SettingsCommand implements Subcommand {

    private static final String DAY_BEFORE = "day-before";
    private static final String MORNING = "morning";

    private final Reminders reminders;
    private final ZoneId zone;

    /** @param zone of whoever names none */
    public SettingsCommand(Reminders reminders, ZoneId zone) {
        this.reminders = reminders;
        this.zone = zone;
    }

    @Override
    public SubcommandData definition() {
        return new SubcommandData("settings", "How you are reminded of the visits that you follow")
                .addOptions(
                        new OptionData(OptionType.BOOLEAN, DAY_BEFORE, "Whether to remind the day before, at 18:00"),
                        new OptionData(OptionType.BOOLEAN, MORNING, "Whether to remind on the morning, at 8:00"),
                        ZoneOption.definition("By the clock of which time zone, as Europe/Oslo"),
                        ForWhom.definition());
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return ZoneOption.suggestions(typing);
    }

    @Override
    public Response reply(Invocation invocation) {
        Optional<Recipient> recipient = ForWhom.of(invocation);
        if (recipient.isEmpty()) {
            return Response.of(ForWhom.NOT_ALLOWED);
        }
        Choice before = reminders.of(recipient.get()).orElse(new Choice(recipient.get(), zone, Set.of()));
        return switch (ZoneOption.of(invocation, before.zone())) {
            case ZoneOption.Read.Unknown unknown -> Response.of(unknown.told());
            case ZoneOption.Read.Zone chosen -> {
                Choice now = with(
                        Reminder.MORNING,
                        invocation.option(MORNING),
                        with(Reminder.DAY_BEFORE, invocation.option(DAY_BEFORE), before.at(chosen.id())));
                if (!now.equals(before)) {
                    reminders.choose(now);
                }
                yield Response.of(told(now));
            }
        };
    }

    private static Choice with(Reminder reminder, Optional<String> asked, Choice choice) {
        return asked.map(value -> choice.with(reminder, value.equals("true"))).orElse(choice);
    }

    private static String told(Choice choice) {
        String who = choice.recipient().kind() == Recipient.Kind.CHANNEL ? "This channel is" : "You are";
        String when = Stream.of(Reminder.values())
                .filter(choice.reminders()::contains)
                .map(SettingsCommand::told)
                .collect(Collectors.joining(" and "));
        return when.isEmpty()
                ? who + " reminded of no visits; the time zone is " + choice.zone() + "."
                : who + " reminded of followed visits with a known first day " + when + ", by the clock of "
                        + choice.zone() + ".";
    }

    private static String told(Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE -> "the day before at " + reminder.hour() + ":00";
            case MORNING -> "on its morning at " + reminder.hour() + ":00";
        };
    }
}
