package org.attache.discord;

import io.javalin.http.Context;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What {@link LoopbackDiscord} does wrong next, in the order in which it was told to. Thread-safe. */
final class LoopbackFaults {

    /** How the next call of a kind is answered. */
    record Fault(String method, String piece, int status, int code) {}

    private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();

    /** @param piece what the path of the call holds */
    void add(String method, String piece, int status, int code) {
        faults.add(new Fault(method, piece, status, code));
    }

    /** The fault that a call meets; it is then used up. */
    synchronized Optional<Fault> next(Context context) {
        Fault next = faults.peek();
        if (next == null
                || !context.method().name().equals(next.method())
                || !context.path().contains(next.piece())) {
            return Optional.empty();
        }
        faults.remove();
        return Optional.of(next);
    }
}
