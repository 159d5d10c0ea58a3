package org.attache.answer;

import org.jspecify.annotations.Nullable;

/** The model behind a writer gave nothing usable; the message says why in one clause, fit for a reader. */
public final class ModelUnavailable extends RuntimeException {
    public ModelUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
