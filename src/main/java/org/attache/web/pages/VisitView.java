package org.attache.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attache.schedule.ChangeLabel;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Schedule;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.history.Teller;
import org.jspecify.annotations.Nullable;

/**
 * A visit as pages show it.
 *
 * @param fields each with the statements that say it
 * @param history what became of it, the first revision first
 */
public record VisitView(
        String id,
        String visitor,
        String who,
        String where,
        String days,
        String status,
        boolean isOff,
        boolean isDisputed,
        List<Field> fields,
        List<Step> history,
        List<Statement> statements) {

    /**
     * What is told of one thing about the visit.
     *
     * @param statements that say it
     */
    public record Field(String name, String value, List<Statement> statements) {}

    /**
     * What one snapshot changed of the visit.
     *
     * @param sources the documents that told so
     */
    public record Step(String what, String now, long snapshot, List<Teller> sources) {}

    static VisitView of(Schedule.Entry entry) {
        Visit visit = entry.visit();
        return new VisitView(
                visit.id(),
                visit.visitor().value(),
                VisitLabel.who(visit),
                VisitLabel.where(visit),
                DayLabel.FULL.of(visit),
                StatusLabel.of(entry),
                visit.status().value().isOff(),
                entry.isDisputed(),
                fields(entry),
                steps(entry),
                entry.statements());
    }

    private static List<Field> fields(Schedule.Entry entry) {
        Visit visit = entry.visit();
        List<Field> fields = new ArrayList<>();
        add(fields, "Visitor", visit.visitor().value(), visit.visitor(), entry);
        add(fields, "Role", value(visit.role()), visit.role(), entry);
        add(fields, "Country", value(visit.country()), visit.country(), entry);
        add(fields, "Place", value(visit.place()), visit.place(), entry);
        Sourced<?> time = visit.dates() == null ? visit.period() : visit.dates();
        add(fields, "Days", DayLabel.FULL.of(visit), time, entry);
        add(fields, "Purpose", value(visit.purpose()), visit.purpose(), entry);
        add(fields, "Status", StatusLabel.of(visit.status().value()), visit.status(), entry);
        return fields;
    }

    private static void add(
            List<Field> fields, String name, String value, @Nullable Sourced<?> field, Schedule.Entry entry) {
        if (field != null) {
            fields.add(new Field(
                    name,
                    value,
                    entry.statements().stream()
                            .filter(statement -> field.evidence().contains(statement.id()))
                            .toList()));
        }
    }

    private static String value(@Nullable Sourced<String> field) {
        return Stream.ofNullable(field).map(Sourced::value).findFirst().orElse("");
    }

    private static List<Step> steps(Schedule.Entry entry) {
        return entry.history().stream()
                .map(revision -> new Step(
                        ChangeLabel.what(revision.change()),
                        ChangeLabel.fromTo(revision.change(), UnaryOperator.identity()),
                        revision.snapshot(),
                        revision.change().now().tellers().stream()
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
