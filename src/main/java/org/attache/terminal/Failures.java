package org.attache.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.schedule.ScheduleUnwritable;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.source.MalformedData;
import org.attache.terminal.screen.ResultLost;
import org.attache.terminal.screen.Screen;
import org.jspecify.annotations.Nullable;

/** Says why a command could not be carried out, in one sentence and never in a stack trace. */
public final class Failures {

    private Failures() {}

    /** Says it and returns the exit code. */
    public static int tell(Throwable failure, Screen screen) {
        return switch (failure) {
            case CommandFailed command -> say(command.code(), command.getMessage(), screen);
            case KnowledgeUnavailable knowledge -> say(code(knowledge.kind()), knowledge.getMessage(), screen);
            case EmbedderUnavailable embedder -> say(ExitCode.MISSING, embedder.getMessage(), screen);
            case ScheduleUnwritable unwritable -> say(ExitCode.MISSING, unwritable.getMessage(), screen);
            case ReloadUnderWay underWay -> say(ExitCode.BUSY, underWay.getMessage(), screen);
            case MalformedData malformed -> say(ExitCode.UNUSABLE, malformed.getMessage(), screen);
            case ResultLost lost -> lost(lost, screen);
            default -> say(ExitCode.BROKEN, broken(failure), screen);
        };
    }

    private static ExitCode code(KnowledgeUnavailable.Kind kind) {
        return switch (kind) {
            case UNUSABLE, EMPTY, FULL -> ExitCode.UNUSABLE;
            case BUSY -> ExitCode.BUSY;
            case MISSING, FORBIDDEN -> ExitCode.MISSING;
        };
    }

    private static int lost(ResultLost lost, Screen screen) {
        return lost.isReaderGone()
                ? ExitCode.DONE.number()
                : say(
                        ExitCode.UNUSABLE,
                        "Standard output cannot be written to any more (" + lost.getMessage()
                                + "), so the result is incomplete.",
                        screen);
    }

    /** What nobody foresaw; its details are for whoever mends the program. */
    private static String broken(Throwable failure) {
        String what = "Attaché broke down (" + failure.getClass().getSimpleName() + ")";
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        try {
            Path file = Files.createTempFile("attache-", ".log");
            Files.writeString(file, details.toString());
            return what + ", which should not happen; please report it with the details in " + file + ".";
        } catch (IOException e) {
            return what + ", which should not happen, and the details could not be written to a temporary file.";
        }
    }

    private static int say(ExitCode code, @Nullable String sentence, Screen screen) {
        screen.say(sentence == null ? "It failed without a reason." : sentence);
        return code.number();
    }
}
