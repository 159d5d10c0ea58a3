package org.attache.knowledge;

import java.util.List;

/**
 * How one snapshot differs from another.
 *
 * @param leaving paths of documents that only the first has in this version
 * @param incoming paths of documents that only the second has in this version
 */
public record SnapshotDifference(List<String> leaving, List<String> incoming) {

    public SnapshotDifference {
        leaving = List.copyOf(leaving);
        incoming = List.copyOf(incoming);
    }
}
