package org.attache.discord.visits.week;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Subcommand;
import org.attache.discord.command.Typing;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.schedule.digest.Digest;
import org.attache.schedule.digest.Digests;
import org.attache.schedule.digest.WeekTime;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.following.Subject;

/** {@code /visits digest}: has a channel told of the week, every week. */
public final class DigestCommand implements Subcommand {

    private static final String WEEKDAY = "weekday";
    private static final String HOUR = "hour";
    private static final String NEVER = "never";
    private static final long MORNING = 9;

    private final Library library;
    private final Digests digests;
    private final Follows follows;
    private final InstantSource clock;
    private final ZoneId zone;

    /** @param zone of digests that name none */
    public DigestCommand(Library library, Digests digests, Follows follows, InstantSource clock, ZoneId zone) {
        this.library = library;
        this.digests = digests;
        this.follows = follows;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public SubcommandData definition() {
        OptionData weekday = new OptionData(OptionType.STRING, WEEKDAY, "On which day, or never", true);
        Arrays.stream(DayOfWeek.values()).map(DigestCommand::name).forEach(name -> weekday.addChoice(name, name));
        weekday.addChoice(NEVER, NEVER);
        return new SubcommandData("digest", "Have this channel told of the week ahead, every week")
                .addOptions(
                        weekday,
                        new OptionData(OptionType.INTEGER, HOUR, "At which hour, from 0 to 23; 9 if left out")
                                .setRequiredRange(0, 23),
                        ZoneOption.definition("The time zone of the hour, as Europe/Oslo; " + zone + " if left out"));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return ZoneOption.suggestions(typing);
    }

    @Override
    public Response reply(Invocation invocation) {
        if (!invocation.managesChannel()) {
            return Response.of("Only members with the right to manage this channel may say when it has its digest, and"
                    + " only in the channel.");
        }
        Recipient channel = new Recipient(Recipient.Kind.CHANNEL, invocation.channel());
        Optional<DayOfWeek> day = invocation
                .option(WEEKDAY)
                .flatMap(asked -> Arrays.stream(DayOfWeek.values())
                        .filter(each -> name(each).equalsIgnoreCase(asked))
                        .findFirst());
        if (day.isEmpty()) {
            return Response.of(ended(channel) ? "This channel has no digest any more." : "This channel has no digest.");
        }
        int hour = Math.clamp(invocation.option(HOUR).map(Long::parseLong).orElse(MORNING), 0, 23);
        return switch (ZoneOption.of(invocation, zone)) {
            case ZoneOption.Read.Unknown unknown -> Response.of(unknown.told());
            case ZoneOption.Read.Zone chosen ->
                begun(channel, invocation.user(), new WeekTime(day.get(), hour, chosen.id()));
        };
    }

    private boolean ended(Recipient channel) {
        return follows.of(channel).stream()
                .map(Follow::subject)
                .filter(subject -> subject.kind() == Subject.Kind.WEEK)
                .anyMatch(subject -> follows.unfollow(channel, subject));
    }

    private Response begun(Recipient channel, long by, WeekTime time) {
        try (KnowledgeView view = library.view()) {
            Follow follow = new Follow(
                    channel,
                    new Subject(Subject.Kind.WEEK, time.written()),
                    by,
                    view.history().newest());
            digests.set(new Digest(follow, time.after(clock.instant())));
        }
        return Response.of("This channel is told of the week ahead from now on, " + time.told() + ".");
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
