package org.attache.discord;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.dates.DateRange;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** {@code /visits}: the schedule, ten visits a page. */
final class VisitsCommand implements Command {

    private static final String DAY = "day";
    private static final String LAST = "last";
    private static final String NAME = "name";
    private static final String PAGE = "page";
    private static final int PAGE_SIZE = 10;
    private static final int LONGEST_NAME = 100;

    private final Library library;
    private final InstantSource clock;
    private final ZoneId zone;

    VisitsCommand(Library library, InstantSource clock, ZoneId zone) {
        this.library = library;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("visits", "Look visits up: who comes, when and where")
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addSubcommands(
                        new SubcommandData("upcoming", "Visits from today on").addOptions(page()),
                        new SubcommandData("now", "Who is here today").addOptions(page()),
                        new SubcommandData("on", "Visits on a day").addOptions(day(DAY, "The day"), page()),
                        new SubcommandData("between", "Visits on any day from one to another")
                                .addOptions(day(DAY, "The first day"), day(LAST, "The last day"), page()),
                        new SubcommandData("person", "Visits of somebody")
                                .addOptions(name("A name, or a part of it"), page()),
                        new SubcommandData("country", "Visits to a country").addOptions(name("A country"), page()),
                        new SubcommandData("place", "Visits to a city or site")
                                .addOptions(name("A city or site"), page()));
    }

    private static OptionData day(String name, String what) {
        return new OptionData(OptionType.STRING, name, what + ", as 2023-12-08", true).setMaxLength(10);
    }

    private static OptionData name(String what) {
        return new OptionData(OptionType.STRING, NAME, what, true).setMaxLength(LONGEST_NAME);
    }

    private static OptionData page() {
        return new OptionData(OptionType.INTEGER, PAGE, "Which page, from 1").setMinValue(1);
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Response reply(Invocation invocation) {
        return Response.of(told(invocation));
    }

    private String told(Invocation invocation) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        try (KnowledgeView view = library.view()) {
            return switch (ScheduleLookup.of(view, request(invocation, today))) {
                case Lookup.Found found -> page(found.schedule(), invocation);
                case Lookup.NoSuchName missing -> DiscordText.escaped(missing.told(), DiscordText.MESSAGE);
            };
        } catch (DateTimeException notOne) {
            return "A day is written as 2023-12-08, and the last day is not before the first.";
        }
    }

    private static ScheduleRequest request(Invocation invocation, LocalDate today) {
        String name = invocation.option(NAME).orElse("");
        return switch (String.valueOf(invocation.subcommand())) {
            case "now" -> during(DateRange.on(today), today);
            case "on" -> during(DateRange.on(day(invocation, DAY)), today);
            case "between" -> during(between(day(invocation, DAY), day(invocation, LAST)), today);
            case "person" -> new ScheduleRequest(null, name, null, null, null, today);
            case "country" -> new ScheduleRequest(null, null, name, null, null, today);
            case "place" -> new ScheduleRequest(null, null, null, name, null, today);
            default -> during(ScheduleRequest.between(today, null), today);
        };
    }

    private static ScheduleRequest during(@Nullable DateRange days, LocalDate today) {
        return new ScheduleRequest(days, null, null, null, null, today);
    }

    private static LocalDate day(Invocation invocation, String option) {
        return LocalDate.parse(invocation.option(option).orElse(""));
    }

    private static DateRange between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new DateTimeException(last + " is before " + first);
        }
        return new DateRange(first, last);
    }

    private static String page(Schedule schedule, Invocation invocation) {
        int visits = schedule.entries().size();
        if (visits == 0) {
            return "No visit that the documents tell of fits.";
        }
        int pages = (visits + PAGE_SIZE - 1) / PAGE_SIZE;
        int page = Math.clamp(invocation.option(PAGE).map(Long::parseLong).orElse(1L), 1, pages);
        List<String> lines = new ArrayList<>();
        lines.add("**" + (visits == 1 ? "1 visit" : visits + " visits") + "**"
                + (pages == 1 ? "" : ", page " + page + " of " + pages));
        schedule.entries().stream()
                .skip((long) (page - 1) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .forEach(entry -> lines.add(line(entry.visit())));
        return DiscordText.lines(lines, DiscordText.MESSAGE);
    }

    private static String line(Visit visit) {
        String where = VisitLabel.where(visit);
        return "• **" + DiscordText.escaped(DayLabel.FULL.of(visit)) + "** "
                + DiscordText.escaped(VisitLabel.who(visit), LONGEST_NAME)
                + (where.isEmpty() ? "" : " · " + DiscordText.escaped(where, LONGEST_NAME / 2)) + " · "
                + StatusLabel.of(visit.status().value());
    }
}
