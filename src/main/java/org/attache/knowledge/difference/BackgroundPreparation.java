package org.attache.knowledge.difference;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.folder.Refusals;
import org.attache.source.Document;

/** Works out what documents say on the cores that nobody else needs, while the next ones are still being read. */
public final class BackgroundPreparation {

    private final Preparation preparation;
    private final Refusals refusals;
    private final NavigableMap<String, ForkJoinTask<Optional<PreparedDocument>>> started = new TreeMap<>();

    BackgroundPreparation(Preparation preparation, Refusals refusals) {
        this.preparation = preparation;
        this.refusals = refusals;
    }

    /**
     * Begins with a document.
     *
     * @param spent what reading it took of the time that it may take
     */
    public void start(Document document, Duration spent) {
        started.put(
                document.path(),
                ForkJoinTask.adapt(() -> refusals.attempt(document.path(), () -> preparation.prepare(document, spent)))
                        .fork());
    }

    /** Waits until nothing is under way, so that a large document has all the memory there is. */
    public void settle() {
        started.values().forEach(ForkJoinTask::join);
    }

    /**
     * All of them that could be prepared, by path. The thread that waits for them helps, and begins with the last
     * because the others began with the first.
     */
    Map<String, PreparedDocument> join(Progress progress) {
        Map<String, PreparedDocument> prepared = new TreeMap<>();
        long done = 0;
        for (Map.Entry<String, ForkJoinTask<Optional<PreparedDocument>>> one :
                started.descendingMap().entrySet()) {
            progress.advanced("finding statements", done++, started.size());
            one.getValue().join().ifPresent(document -> prepared.put(one.getKey(), document));
        }
        progress.advanced("finding statements", started.size(), started.size());
        return prepared;
    }
}
