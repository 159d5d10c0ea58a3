package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/**
 * Goes on logging until the process is gone. The JDK's own takes its handlers away as soon as the process is told to
 * stop, beside everything else that is being done then, and what goes wrong while questions are finished would be lost.
 */
public final class LastingLogs extends LogManager {

    private static final String CHOICE = "java.util.logging.manager";

    private boolean configuring;

    /** Has the JDK use this, unless the user chose another or something was logged already. */
    static void use() {
        if (System.getProperty(CHOICE) == null) {
            System.setProperty(CHOICE, LastingLogs.class.getName());
        }
    }

    @Override
    public synchronized void readConfiguration(InputStream settings) throws IOException {
        configuring = true;
        try {
            super.readConfiguration(settings);
        } finally {
            configuring = false;
        }
    }

    /** Only a new configuration takes the place of the old; handlers write each line out as it comes. */
    @Override
    public synchronized void reset() {
        if (configuring) {
            super.reset();
        }
    }
}
