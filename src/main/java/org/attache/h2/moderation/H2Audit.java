package org.attache.h2.moderation;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.h2.file.Changes;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.moderation.Audit;

/** The audit in the database; rows are only ever added. Thread-safe. */
public final class H2Audit implements Audit {

    private static final System.Logger LOG = System.getLogger(H2Audit.class.getName());

    private final Changes changes;
    private final InstantSource clock;

    public H2Audit(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void note(String who, String what, String detail) {
        try {
            changes.make(
                    steps -> {},
                    Sql.of(
                            "INSERT INTO audit (done, who, what, detail) VALUES (?, ?, ?, ?)",
                            clock.instant().atOffset(ZoneOffset.UTC),
                            who,
                            what,
                            detail)::run);
        } catch (KnowledgeUnavailable full) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "It is not kept that {0} did this: {1} ({2})",
                    who,
                    what,
                    full.getMessage());
        }
    }

    @Override
    public List<Entry> newest(int limit, int skipped) {
        return changes.database()
                .read(connection -> Sql.of(
                                "SELECT done, who, what, detail FROM audit ORDER BY number DESC"
                                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                skipped,
                                limit)
                        .list(
                                connection,
                                row -> new Entry(
                                        row.getObject("done", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("who"),
                                        row.getString("what"),
                                        row.getString("detail"))));
    }
}
