package org.attache.discord.visits.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.entities.ScheduledEvent;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.text.DiscordText;
import org.attache.discord.visits.text.Doubts;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Schedule;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.schedule.mirror.EventWording;
import org.attache.schedule.mirror.ServerEvent;
import org.attache.source.Provenance;
import org.attache.visit.Visit;

/** Puts visits into the words of events. Pure. */
public final class EventText implements EventWording {

    private static final String NOWHERE = "Place not told";
    private static final int FIELD = 200;

    @Override
    public ServerEvent event(Schedule.Entry entry, Instant start, Instant end) {
        Visit visit = entry.visit();
        String where = DiscordText.plain(VisitLabel.where(visit));
        String who = DiscordText.plain(visit.visitor().value());
        return new ServerEvent(
                cut(where.isEmpty() ? who : who + " · " + where, ScheduledEvent.MAX_NAME_LENGTH),
                cut(where.isEmpty() ? NOWHERE : where, ScheduledEvent.MAX_LOCATION_LENGTH),
                start,
                end,
                described(entry));
    }

    private static String described(Schedule.Entry entry) {
        Visit visit = entry.visit();
        List<String> lines = new ArrayList<>();
        lines.add(DiscordText.escaped(VisitLabel.who(visit), FIELD));
        if (visit.purpose() != null) {
            lines.add(DiscordText.escaped(visit.purpose().value(), FIELD));
        }
        lines.add(DiscordText.escaped(DayLabel.FULL.of(visit), FIELD) + " · "
                + StatusLabel.of(visit.status().value())
                + Doubts.of(visit, entry.isDisputed()));
        entry.statements().stream()
                .map(statement -> statement.origin().provenance())
                .distinct()
                .map(EventText::source)
                .forEach(lines::add);
        return DiscordText.lines(lines, ScheduledEvent.MAX_DESCRIPTION_LENGTH);
    }

    private static String source(Provenance document) {
        return "— " + DiscordText.escaped(document.title(), FIELD)
                + (document.published() == null ? "" : ", " + DateWords.of(DateRange.on(document.published())))
                + (document.isStatedByModerator() ? " (" + Words.ENGLISH.say(Phrase.STATED) + ")" : "");
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }
}
