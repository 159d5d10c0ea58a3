package org.attache;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is logged while this is open. */
public final class Logged extends Handler implements AutoCloseable {

    private final Logger logger;
    private final @Nullable Level before;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Logged(String name, Level from) {
        logger = Logger.getLogger(name);
        before = logger.getLevel();
        setLevel(from);
        logger.setLevel(from);
        logger.addHandler(this);
    }

    /** What a class logs, as the program shows it: from INFO on. */
    public static Logged by(Class<?> speaker) {
        return new Logged(speaker.getName(), Level.INFO);
    }

    /** Whatever anybody logs, however small. */
    public static Logged everything() {
        return new Logged("", Level.ALL);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        String told = line.getParameters() == null
                ? String.valueOf(line.getMessage())
                : MessageFormat.format(line.getMessage(), line.getParameters());
        lines.add(line.getThrown() == null ? told : told + ": " + line.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
    }
}
