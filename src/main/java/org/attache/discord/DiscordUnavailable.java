package org.attache.discord;

import org.jspecify.annotations.Nullable;

/** Discord cannot be used. The message is one sentence with the remedy and never holds the token. */
public final class DiscordUnavailable extends RuntimeException {
    public DiscordUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
