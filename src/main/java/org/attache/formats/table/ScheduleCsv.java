package org.attache.formats.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.StatusLabel;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schedule as comma-separated values (RFC 4180) with a header. The columns have the names that a schedule
 * maps, so that the file can be read again; days are ISO dates, and what is not known is empty. No cell is a formula to
 * a spreadsheet.
 */
public final class ScheduleCsv implements ScheduleWriter {

    private static final String[] COLUMNS = {
        "visitor",
        "role",
        "country",
        "place",
        "start",
        "end",
        "period",
        "purpose",
        "status",
        "document",
        "published",
        "statement"
    };

    @Override
    public byte[] write(Schedule schedule) {
        StringWriter text = new StringWriter();
        try (CSVPrinter table = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (Schedule.Entry entry : schedule.entries()) {
                write(entry, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Schedule.Entry entry, CSVPrinter table) throws IOException {
        Visit visit = entry.visit();
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        Statement first =
                entry.statements().isEmpty() ? null : entry.statements().getFirst();
        table.printRecord(
                FormulaCells.guarded(visit.visitor().value()),
                value(visit.role()),
                value(visit.country()),
                value(visit.place()),
                day(dates == null ? null : dates.start()),
                day(dates == null ? null : dates.end()),
                visit.period() == null
                        ? ""
                        : FormulaCells.guarded(visit.period().value().words()),
                value(visit.purpose()),
                StatusLabel.of(visit.status().value()),
                first == null
                        ? ""
                        : FormulaCells.guarded(first.origin().provenance().title()),
                day(first == null ? null : first.origin().provenance().published()),
                first == null ? "" : FormulaCells.guarded(first.words()));
    }

    private static String value(@Nullable Sourced<String> field) {
        return field == null ? "" : FormulaCells.guarded(field.value());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
