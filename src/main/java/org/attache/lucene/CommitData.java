package org.attache.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.attache.knowledge.SearchIndex.State;

/** What is kept with each commit: the snapshot and model it was built from, and the layout of its statements. */
final class CommitData {

    private static final String SNAPSHOT = "snapshot";
    private static final String CREATED = "created";
    private static final String MODEL = "model";
    private static final String DIMENSIONS = "dimensions";
    private static final String VERSION = "version";

    private CommitData() {}

    static Map<String, String> of(State state, int dimensions) {
        return Map.of(
                SNAPSHOT, Long.toString(state.snapshot()),
                CREATED, state.created().toString(),
                MODEL, state.model(),
                DIMENSIONS, Integer.toString(dimensions),
                VERSION, StatementFields.VERSION);
    }

    /** Whether an index was written by this version of the program for vectors of this length. */
    static boolean fits(DirectoryReader reader, int dimensions) throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return StatementFields.VERSION.equals(data.get(VERSION))
                && Integer.toString(dimensions).equals(data.get(DIMENSIONS))
                && data.containsKey(SNAPSHOT)
                && data.containsKey(CREATED)
                && data.containsKey(MODEL);
    }

    static State state(DirectoryReader reader) throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return new State(
                Long.parseLong(data.getOrDefault(SNAPSHOT, "-1")),
                Instant.parse(data.getOrDefault(CREATED, Instant.EPOCH.toString())),
                data.getOrDefault(MODEL, ""));
    }
}
