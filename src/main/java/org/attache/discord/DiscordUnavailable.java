package org.attache.discord;

import org.jspecify.annotations.Nullable;

/** Discord cannot be used. The message is one sentence with the remedy and never holds the token. */
public final class DiscordUnavailable extends RuntimeException {

    private final boolean closed;

    public DiscordUnavailable(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private DiscordUnavailable(String message, @Nullable Throwable cause, boolean closed) {
        super(message, cause);
        this.closed = closed;
    }

    /** It took the connection and closed it for good. */
    public static DiscordUnavailable closed(String message) {
        return new DiscordUnavailable(message, null, true);
    }

    /** Whether it took the connection and closed it for good. */
    public boolean isClosed() {
        return closed;
    }
}
