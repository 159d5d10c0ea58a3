package org.attache.knowledge;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import org.attache.source.Document;

/** Works out what documents say on the cores that nobody else needs, while the next ones are still being read. */
final class Preparing {

    private final Preparation preparation;
    private final Refusals refusals;
    private final NavigableMap<String, ForkJoinTask<Optional<PreparedDocument>>> begun = new TreeMap<>();

    Preparing(Preparation preparation, Refusals refusals) {
        this.preparation = preparation;
        this.refusals = refusals;
    }

    void begin(Document document) {
        begun.put(
                document.path(),
                ForkJoinTask.adapt(() -> refusals.attempt(document.path(), () -> preparation.prepare(document)))
                        .fork());
    }

    /**
     * All of them that could be prepared, by path. The thread that waits for them helps, and begins with the last
     * because the others began with the first.
     */
    Map<String, PreparedDocument> ended(Progress progress) {
        Map<String, PreparedDocument> prepared = new TreeMap<>();
        long done = 0;
        for (Map.Entry<String, ForkJoinTask<Optional<PreparedDocument>>> one :
                begun.descendingMap().entrySet()) {
            progress.advanced("finding statements", done++, begun.size());
            one.getValue().join().ifPresent(document -> prepared.put(one.getKey(), document));
        }
        progress.advanced("finding statements", begun.size(), begun.size());
        return prepared;
    }
}
