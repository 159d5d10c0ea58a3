package org.attache.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Reading;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.schedule.StatusLabel;
import org.attache.session.CommandFailed;
import org.attache.session.Count;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.OutputFile;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists visits by day, person, country, place or status. */
@Command(name = "visits", description = "Lists visits: who comes, when and where.")
final class VisitsCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "visits on this day, as 2023-12-08")
    @Nullable
    private LocalDate on;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "visits on this day or later")
    @Nullable
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "visits on this day or earlier")
    @Nullable
    private LocalDate to;

    @Option(names = "--person", paramLabel = "NAME", description = "who comes: a name or a part of it")
    @Nullable
    private String person;

    @Option(names = "--country", paramLabel = "NAME", description = "the country that is visited")
    @Nullable
    private String country;

    @Option(names = "--place", paramLabel = "NAME", description = "the city or site that is visited")
    @Nullable
    private String place;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = StatusName.class,
            description = "one of planned, announced, confirmed, under way, took place, postponed, cancelled")
    @Nullable
    private Status status;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ScheduleForm.Named.class,
            description = "table (default), json, csv, ics or png")
    private ScheduleForm form = ScheduleForm.TABLE;

    @Option(names = "--json", description = "the same as --format json")
    private boolean json;

    @Option(names = "--dark", description = "a picture for a dark ground")
    private boolean dark;

    @Option(names = "--output", paramLabel = "FILE", description = "write into this file instead of standard output")
    @Nullable
    private Path output;

    VisitsCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        requireOrder();
        ScheduleForm wanted = json ? ScheduleForm.JSON : form;
        try (Session session = Opened.briefly(program, screen, common.options(program.home()));
                KnowledgeView view = session.library().view()) {
            ScheduleRequest request = new ScheduleRequest(
                    ScheduleRequest.between(on == null ? from : on, on == null ? to : on),
                    person,
                    country,
                    place,
                    status,
                    session.asOf());
            Lookup lookup = ScheduleLookup.of(view, request, refused(session));
            if (lookup instanceof Lookup.NoSuchName missing && wanted != ScheduleForm.TABLE) {
                screen.say(missing.told());
            }
            write(lookup, wanted, session.asOf());
            return ExitCode.DONE.number();
        }
    }

    private static List<String> refused(Session session) {
        return session.library().refused().stream().map(Reading.Refused::path).toList();
    }

    private void requireOrder() {
        if (on != null && (from != null || to != null)) {
            throw new CommandFailed(ExitCode.USAGE, "Give either --on or --from and --to.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--to " + to + " is before --from " + from + "; exchange the two days.");
        }
    }

    private void write(Lookup lookup, ScheduleForm wanted, LocalDate asOf) {
        Schedule schedule = switch (lookup) {
            case Lookup.Found found -> found.schedule();
            case Lookup.NoSuchName missing -> new Schedule(List.of(), asOf, 0);
        };
        byte[] result = wanted.of(lookup, schedule, program, screen, dark);
        if (output == null) {
            screen.bytes(result);
        } else {
            new OutputFile(output).write(result);
            screen.say("Wrote " + Count.of(schedule.entries().size(), "visit") + " to " + output + ".");
        }
    }

    /** Reads how far a visit has come, in the words of a table or of JSON. */
    static final class StatusName implements CommandLine.ITypeConverter<Status> {
        @Override
        public Status convert(String text) {
            return StatusLabel.read(text)
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "\"" + text + "\" is none of " + StatusLabel.all() + StatusLabel.nearest(text)));
        }
    }
}
