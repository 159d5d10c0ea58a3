package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Goes on logging until the process is gone. The JDK's own takes its handlers away as soon as the process is told to
 * stop, beside everything else that is being done then, and what goes wrong while questions are finished would be lost.
 */
public final class LastingLogs extends LogManager {

    private boolean configuring;

    @Override
    public synchronized void readConfiguration(InputStream settings) throws IOException {
        configuring = true;
        try {
            super.readConfiguration(settings);
            // Made now: the JDK makes none any more once the process is told to stop.
            Logger.getLogger("").getHandlers();
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
