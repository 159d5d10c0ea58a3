package org.attache.discord.visits.week;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.dates.DateWords;
import org.attache.discord.text.DiscordText;
import org.attache.discord.visits.text.ChangeLine;
import org.attache.discord.visits.text.VisitLine;
import org.attache.schedule.Schedule;
import org.attache.schedule.digest.DigestWording;
import org.attache.schedule.digest.Week;
import org.attache.session.Count;

/** Puts the week into one message, each section with how many it has; what has no room is counted. Pure. */
public final class WeekText implements DigestWording {

    private static final String BULLET = "• ";

    /** What a section says in place of lines that have no room. */
    private static final int MORE = 40;

    @Override
    public String week(Week week) {
        String days = DateWords.of(week.days());
        List<Section> sections = Stream.of(
                        new Section("Due", lines(week.due())),
                        new Section(
                                "Moved",
                                week.moved().stream().map(ChangeLine::whole).toList()),
                        new Section(
                                "Cancelled or postponed",
                                Stream.concat(
                                                week.calledOff().stream().map(ChangeLine::whole),
                                                lines(week.off()).stream())
                                        .toList()),
                        new Section(
                                "Disputed",
                                week.disputed().stream().map(ChangeLine::whole).toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        String head = "**The week of " + days + "**";
        String foot = foot(week);
        if (sections.isEmpty()) {
            return head + "\nThe documents tell of no visit on these days, and nothing of visits to come has changed."
                    + foot;
        }
        return head + "\n" + fitted(sections, DiscordText.MESSAGE - head.length() - foot.length() - 1) + foot;
    }

    private record Section(String title, List<String> lines) {

        String head() {
            return "__" + title + "__ (" + lines.size() + ")";
        }

        /** As many lines as fit, at least none, and how many more there are. */
        String within(int room) {
            StringBuilder text = new StringBuilder(head());
            for (int i = 0; i < lines.size(); i++) {
                String line = "\n" + BULLET + lines.get(i);
                boolean isLast = i == lines.size() - 1;
                if (text.length() + line.length() + (isLast ? 0 : MORE) > room) {
                    return text + "\n" + BULLET + "… and " + (lines.size() - i) + " more, cut for length";
                }
                text.append(line);
            }
            return text.toString();
        }
    }

    /** Each section gets its share of the room; what the earlier ones leave goes to the later. */
    private static String fitted(List<Section> sections, int room) {
        List<String> texts = new ArrayList<>();
        int left = room;
        // From the shortest, so that what those do not need goes to the others.
        List<Section> shortestFirst = sections.stream()
                .sorted((one, other) -> Integer.compare(
                        one.within(Integer.MAX_VALUE).length(),
                        other.within(Integer.MAX_VALUE).length()))
                .toList();
        List<String> byOrder =
                new ArrayList<>(sections.stream().map(Section::title).toList());
        for (int i = 0; i < shortestFirst.size(); i++) {
            Section section = shortestFirst.get(i);
            String text = section.within(left / (shortestFirst.size() - i) - 1);
            left -= text.length() + 1;
            byOrder.set(byOrder.indexOf(section.title()), text);
        }
        texts.addAll(byOrder);
        return String.join("\n", texts);
    }

    private static List<String> lines(List<Schedule.Entry> entries) {
        return entries.stream()
                .map(entry -> VisitLine.of(entry.visit(), entry.isDisputed()))
                .toList();
    }

    private static String foot(Week week) {
        return week.unread().isEmpty()
                ? ""
                : "\n-# " + Count.of(week.unread().size(), "file")
                        + " could not be read, or not whole, and may tell of more.";
    }
}
