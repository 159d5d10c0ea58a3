package org.attache.knowledge;

/** Hears how far long work has come. Called by a thread that works, one at a time; must return at once. */
public interface Progress {

    /** Says nothing to anybody. */
    Progress SILENT = (task, done, total) -> {};

    /**
     * Some of a task is done.
     *
     * @param task what is being done, such as {@code reading documents} or {@code embedding statements}
     * @param done how much of it, from 0 to total; the task is over when both are equal
     * @param total how much there is
     */
    void advanced(String task, long done, long total);
}
