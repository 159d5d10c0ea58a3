package org.attache.knowledge;

import java.util.List;
import org.attache.source.Origin;
import org.attache.source.Remark;

/**
 * A document of a snapshot and how much came of it.
 *
 * @param remarks what was not read of it, and how the rest was
 */
public record DocumentSummary(Origin origin, int statements, int visits, List<Remark> remarks) {

    public DocumentSummary {
        remarks = List.copyOf(remarks);
    }

    /** A document that was read whole. */
    public DocumentSummary(Origin origin, int statements, int visits) {
        this(origin, statements, visits, List.of());
    }
}
