package org.attache.terminal.screen;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more. */
public final class ResultLost extends RuntimeException {

    ResultLost(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /** Whether the reader has seen enough, as {@code head} has; then nobody needs to be told. */
    public boolean isReaderGone() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
