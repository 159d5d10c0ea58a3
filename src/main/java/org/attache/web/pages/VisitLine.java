package org.attache.web.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.schedule.DayLabel;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Visit;

/**
 * A visit on a line, and what its address is made of.
 *
 * @param visitor its name, by which its page finds it
 */
public record VisitLine(String id, String visitor, String label) {

    static VisitLine of(Visit visit) {
        return new VisitLine(
                visit.id(),
                visit.visitor().value(),
                Stream.of(visit.visitor().value(), VisitLabel.where(visit), DayLabel.FULL.of(visit))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
