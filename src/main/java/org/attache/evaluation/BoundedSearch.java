package org.attache.evaluation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Looks for a regular expression in a text, and gives up where that takes too long: some expressions need more steps
 * than a machine makes in a lifetime. Counts steps instead of time, so that the outcome is the same on every machine.
 */
final class BoundedSearch {

    /** Characters looked at: about a second, and far more than any expression needs that was written with care. */
    private static final int STEPS = 20_000_000;

    /** For a search that loops on nothing, which looks at no character. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** What a search came to. */
    enum Outcome {
        FOUND,
        NOT_FOUND,
        TOO_LONG
    }

    private BoundedSearch() {}

    /** Whether the pattern occurs in the text; the search is given up after a while. */
    static Outcome find(Pattern pattern, String text) {
        FutureTask<Outcome> search = new FutureTask<>(() -> counted(pattern, text));
        // Nothing stops a search that goes round without looking at a character: it is left behind.
        Thread.ofPlatform().daemon().name("expression").start(search);
        try {
            return search.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return Outcome.TOO_LONG;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return Outcome.TOO_LONG;
        }
    }

    private static Outcome counted(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text, new AtomicInteger(STEPS))).find()
                    ? Outcome.FOUND
                    : Outcome.NOT_FOUND;
        } catch (TooLong | StackOverflowError tooLong) {
            // Java looks for alternatives in a loop by calling itself, once a character.
            return Outcome.TOO_LONG;
        }
    }

    private static final class TooLong extends RuntimeException {
        TooLong() {
            super(null, null, false, false);
        }
    }

    /** A text that can be looked at so often and no more; its parts count with it. */
    private record Counted(CharSequence text, AtomicInteger left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (left.decrementAndGet() < 0) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
