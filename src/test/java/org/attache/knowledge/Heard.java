package org.attache.knowledge;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps everything that it hears of progress. */
final class Heard implements Progress {

    record Step(String task, long done, long total) {}

    private final List<Step> steps = new CopyOnWriteArrayList<>();

    @Override
    public void advanced(String task, long done, long total) {
        steps.add(new Step(task, done, total));
    }

    List<Step> steps() {
        return steps;
    }

    /** The tasks in the order in which they began. */
    List<String> tasks() {
        return steps.stream().map(Step::task).distinct().toList();
    }
}
