package org.attache.discord.visits;

import java.util.function.Function;
import org.attache.discord.command.Response;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;
import org.attache.session.Count;

/** Makes files of schedules, as large as Discord takes them. Thread-safe. */
final class Files {

    /** Servers with more boosts take more, none takes less. */
    private static final int LARGEST = 10 * 1024 * 1024;

    private final Function<ScheduleFile, ScheduleWriter> writers;

    Files(Function<ScheduleFile, ScheduleWriter> writers) {
        this.writers = writers;
    }

    Response timeline(Schedule schedule) {
        // Most people look at Discord on a dark ground.
        byte[] picture = writers.apply(ScheduleFile.DARK_PICTURE).write(schedule);
        return file(schedule, "visits.png", "A timeline of " + counted(schedule), picture);
    }

    Response calendar(Schedule schedule) {
        return file(
                schedule, "visits.ics", "", writers.apply(ScheduleFile.CALENDAR).write(schedule));
    }

    private static Response file(Schedule schedule, String name, String alt, byte[] content) {
        return content.length > LARGEST
                ? Response.of("The file of " + counted(schedule)
                        + " is larger than Discord takes; please ask for fewer visits.")
                : new Response.File("Here is the file of " + counted(schedule) + ".", name, alt, content);
    }

    private static String counted(Schedule schedule) {
        return Count.of(schedule.entries().size(), "visit");
    }
}
