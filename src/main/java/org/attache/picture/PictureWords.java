package org.attache.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.schedule.Schedule;
import org.attache.schedule.Timeline;

/** What stands above and below a picture: what it shows, and what it does not. */
final class PictureWords {

    private PictureWords() {}

    static String title(Schedule schedule, Optional<Timeline> timeline) {
        String whose = timeline.map(Timeline::visitor).map(name -> name + ": ").orElse("");
        String days = timeline.map(shown -> ", " + DateWords.of(shown.days())).orElse("");
        return whose + count(schedule.entries().size(), "visit") + days;
    }

    /** @param summedUp the bars of a lane above which it shows counts */
    static String below(Schedule schedule, Optional<Timeline> timeline, int summedUp) {
        List<String> sentences = new ArrayList<>();
        sentences.add("As of " + DateWords.of(DateRange.on(schedule.knownBy())) + ".");
        if (timeline.isEmpty()) {
            if (!schedule.entries().isEmpty()) {
                sentences.add("None of them has a known day.");
            }
            return String.join(" ", sentences);
        }
        Timeline shown = timeline.get();
        if (shown.undated() > 0) {
            sentences.add(count(shown.undated(), "visit") + " without a known day "
                    + (shown.undated() == 1 ? "is" : "are") + " not drawn.");
        }
        if (shown.summedUp() > 0) {
            sentences.add("%,d %s with few visits share the last lane."
                    .formatted(shown.summedUp(), shown.visitor() == null ? "visitors" : "countries"));
        }
        if (shown.lanes().stream().anyMatch(lane -> lane.bars().size() > summedUp)) {
            sentences.add("Where a lane has more than " + summedUp + " visits, columns show how many begin at a time.");
        }
        long unfit = unfit(shown);
        if (unfit > 0) {
            sentences.add("No font of this machine has all letters of " + count(unfit, "name") + ".");
        }
        return String.join(" ", sentences);
    }

    private static long unfit(Timeline timeline) {
        return timeline.lanes().stream()
                .flatMap(lane -> Stream.concat(
                        Stream.of(lane.label()), lane.bars().stream().map(Timeline.Bar::label)))
                .distinct()
                .filter(name -> !Lettering.canWrite(name))
                .count();
    }

    /** The looks that need an explanation, of the bars that are drawn. */
    static Set<Timeline.Look> explained(Timeline timeline, int summedUp) {
        Set<Timeline.Look> looks = EnumSet.noneOf(Timeline.Look.class);
        timeline.lanes().stream()
                .filter(lane -> lane.bars().size() <= summedUp)
                .flatMap(lane -> lane.bars().stream())
                .map(Timeline.Bar::look)
                .filter(look -> look != Timeline.Look.PLAIN)
                .forEach(looks::add);
        return looks;
    }

    static String of(Timeline.Look look) {
        return switch (look) {
            case PLAIN -> "on these days";
            case CALLED_OFF -> "cancelled or postponed";
            case DISPUTED -> "sources disagree on the days";
            case VAGUE -> "a vague time";
        };
    }

    private static String count(long number, String noun) {
        return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
    }
}
