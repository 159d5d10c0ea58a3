package org.attache.h2;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.attache.h2.file.DataFolder;
import org.attache.h2.file.Fault;
import org.attache.h2.file.Sentinel;
import org.attache.h2.file.State;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.KnowledgeUnavailable.Kind;

/** A copy of a store, to try something with; of what is changed in it no backup is made. */
public final class StoreCopy {

    private StoreCopy() {}

    /**
     * Copies a store as it is between two changes into an empty folder, and opens the copy.
     *
     * @throws KnowledgeUnavailable if it cannot be copied; the store itself is as it was
     */
    public static H2Knowledge of(H2Knowledge store, Path folder, InstantSource clock) {
        DataFolder copy = DataFolder.at(folder);
        try {
            State state = store.changes().copyTo(copy.database());
            Sentinel.settled(state).write(copy.sentinel());
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    Kind.FULL,
                    "There can be no copy of the store in " + folder + " (" + Fault.said(e)
                            + "); see to space and permissions there.",
                    e);
        }
        return H2Knowledge.open(copy, clock, false).store();
    }
}
