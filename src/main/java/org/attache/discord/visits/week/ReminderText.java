package org.attache.discord.visits.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.text.DiscordText;
import org.attache.discord.visits.text.VisitLine;
import org.attache.schedule.Schedule;
import org.attache.schedule.reminder.ReminderWording;

/** Puts reminders into words, each as one message. Pure. */
public final class ReminderText implements ReminderWording {

    @Override
    public String reminder(LocalDate day, List<Schedule.Entry> visits) {
        List<String> lines = new ArrayList<>();
        lines.add("A reminder of what you follow, beginning on " + DateWords.of(DateRange.on(day)) + ":");
        visits.forEach(entry -> lines.add("• " + VisitLine.of(entry.visit(), entry.isDisputed())));
        return DiscordText.lines(lines, DiscordText.MESSAGE);
    }
}
