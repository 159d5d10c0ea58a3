package org.attache.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleFile;
import org.attache.session.Program;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.ScheduleText;
import picocli.CommandLine;

/** How a schedule can be written. */
enum ScheduleForm {
    TABLE,
    JSON,
    CSV,
    ICS,
    PNG;

    byte[] of(Lookup lookup, Schedule schedule, Program program, Screen screen, boolean dark) {
        return switch (this) {
            case TABLE -> line(new ScheduleText(screen.ink(), screen.columns()).of(lookup));
            case JSON -> line(program.formats().schedule(lookup));
            case CSV -> program.schedules(ScheduleFile.TABLE).write(schedule);
            case ICS -> program.schedules(ScheduleFile.CALENDAR).write(schedule);
            case PNG ->
                program.schedules(dark ? ScheduleFile.DARK_PICTURE : ScheduleFile.PICTURE)
                        .write(schedule);
        };
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the name of a form. */
    static final class Named implements CommandLine.ITypeConverter<ScheduleForm> {
        @Override
        public ScheduleForm convert(String text) {
            return Arrays.stream(values())
                    .filter(form -> form.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("\"" + text + "\" is none of "
                            + Arrays.stream(values())
                                    .map(form -> form.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))));
        }
    }
}
