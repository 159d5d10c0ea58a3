package org.attache.web.limits;

import java.util.Locale;
import java.util.Map;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Route;

/**
 * Holds back what documents answer while none is known because they are being read for the first time: a subscriber of
 * the schedule would lose its entries, and whoever asks would hear that nothing is known. Thread-safe.
 */
public final class FirstReading implements Progress {

    private static final String SECONDS = "10";

    private final boolean isFirst;
    private volatile boolean isOver;
    private volatile String stage = "";

    /** @param library what is read into; where it knows documents already, those answer meanwhile */
    public FirstReading(Library library) {
        this.isFirst = library.current().documents() == 0;
    }

    @Override
    public void advanced(String task, long done, long total) {
        stage = String.format(Locale.ROOT, " (%s: %,d of %,d)", task, done, total);
    }

    /** What is in the folder was taken in. */
    public void end() {
        isOver = true;
    }

    public boolean isOver() {
        return isOver;
    }

    /** The same route, which refuses what documents answer until the end. */
    public Route guarded(Route route) {
        return route.load() != Route.Load.DOCUMENTS
                ? route
                : new Route(route.method(), route.path(), route.load(), request -> {
                    if (isFirst && !isOver) {
                        throw notYet();
                    }
                    return route.handler().apply(request);
                });
    }

    private Refused notYet() {
        return Refused.of(
                503,
                "Attaché is still reading the documents for the first time" + stage + "; come again in " + SECONDS
                        + " seconds.",
                Map.of("Retry-After", SECONDS));
    }
}
