package org.attache.formats.file;

import java.io.IOException;
import java.time.Duration;
import org.attache.knowledge.difference.Preparation;
import org.jspecify.annotations.Nullable;

/** A file cannot be used. It is an I/O failure so that it passes through the libraries of the formats. */
public final class RefusedFile extends IOException {

    private static final int CAUSES = 20;

    private final String reason;

    public RefusedFile(String reason) {
        super(reason);
        this.reason = reason;
    }

    public static RefusedFile tooMuchText(int maxChars) {
        return new RefusedFile("holds more than %,d characters; split it".formatted(maxChars));
    }

    public static RefusedFile tooManyStatements(int maxStatements) {
        return new RefusedFile(Preparation.Limits.tooManyStatements(maxStatements));
    }

    static RefusedFile tooLong(Duration maxTime) {
        return new RefusedFile(Preparation.Limits.tooLong(maxTime));
    }

    /** A clause that follows the file's name and says why and what to do. */
    public String reason() {
        return reason;
    }

    /** The refusal that a library passed on inside a failure of its own, if any. */
    public static @Nullable RefusedFile within(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            if (cause instanceof RefusedFile refused) {
                return refused;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
