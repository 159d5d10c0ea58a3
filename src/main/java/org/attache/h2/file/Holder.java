package org.attache.h2.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A process as a text that another process can name it by. */
final class Holder {

    private static final String STARTED = "started ";
    private static final String COMMAND = "command ";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MMMM d, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Holder() {}

    /** The number of the process, when it started and its command, each on a line. */
    static String text(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return process.pid() + "\n"
                + STARTED + info.startInstant().map(Instant::toString).orElse("") + "\n"
                + COMMAND + command(info) + "\n";
    }

    /** The end of the command line: the jar and its command, but not what is asked. */
    private static String command(ProcessHandle.Info info) {
        List<String> arguments = info.arguments().map(List::of).orElse(List.of());
        int jar = arguments.indexOf("-jar");
        return jar < 0
                ? info.command().orElse("")
                : String.join(" ", arguments.subList(jar + 1, Math.min(jar + 3, arguments.size())));
    }

    /** Names the process that wrote a text, with what it says of it. */
    static String named(String text) {
        List<String> lines = text.lines().toList();
        String pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (!pid.matches("\\d{1,18}") || ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
            return "another process";
        }
        return "process " + pid
                + after(lines, COMMAND).map(command -> " (" + command + ")").orElse("")
                + after(lines, STARTED)
                        .map(Instant::parse)
                        .map(started -> ", which runs since " + MINUTE.format(started))
                        .orElse("");
    }

    private static Optional<String> after(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key) && line.length() > key.length())
                .map(line -> line.substring(key.length()))
                .findFirst();
    }
}
