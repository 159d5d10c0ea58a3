package org.attache.h2.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.h2.rows.Batch;
import org.attache.h2.rows.Sealed;
import org.attache.h2.rows.VisitFields;
import org.attache.knowledge.difference.Succession;
import org.attache.visit.Retellings;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Version;
import org.jspecify.annotations.Nullable;

/** Revisions of visits as rows; each holds the visit as it was from then on, or last. */
public final class RevisionRows {

    public static final Sealed TABLE = Sealed.table(
            "revision",
            Stream.concat(
                            Stream.of(
                                    "number",
                                    "uid",
                                    "sequence",
                                    "snapshot",
                                    "changed_at",
                                    "kind",
                                    "joined_into",
                                    "surname",
                                    "disputed",
                                    "teller_paths",
                                    "teller_titles",
                                    "teller_days"),
                            VisitFields.COLUMNS.stream())
                    .toArray(String[]::new));

    static final String INSERT = TABLE.insert();

    /** What the readers here need of the rows {@code r}. */
    static final String SELECT = "SELECT " + TABLE.selection("r") + " FROM ";

    private static final String UNKNOWN_DAY = "";

    private enum Kind {
        ANNOUNCED,
        REVISED,
        WITHDRAWN,
        RETURNED,
        JOINED
    }

    private RevisionRows() {}

    static void insert(Batch batch, long number, Succession.Step step, long snapshot, Instant at) throws SQLException {
        Version version = step.change().now();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(number);
        values.add(step.uid());
        values.add(step.sequence());
        values.add(snapshot);
        values.add(at);
        values.add(kind(step.change()).name());
        values.add(step.change() instanceof Change.Joined joined ? joined.into() : null);
        values.add(Retellings.surname(version.visit()));
        values.add(version.disputed());
        values.add(version.tellers().stream().map(Teller::path).toArray(String[]::new));
        values.add(version.tellers().stream().map(Teller::title).toArray(String[]::new));
        values.add(version.tellers().stream()
                .map(teller -> Objects.toString(teller.published(), UNKNOWN_DAY))
                .toArray(String[]::new));
        values.addAll(VisitFields.values(version.visit()));
        batch.add(TABLE.row(values.toArray()));
    }

    private static Kind kind(Change change) {
        return switch (change) {
            case Change.Announced announced -> Kind.ANNOUNCED;
            case Change.Revised revised -> Kind.REVISED;
            case Change.Withdrawn withdrawn -> Kind.WITHDRAWN;
            case Change.Returned returned -> Kind.RETURNED;
            case Change.Joined joined -> Kind.JOINED;
        };
    }

    /** The version that a row holds. */
    private static Version version(ResultSet row) throws SQLException {
        TABLE.check(row);
        String[] paths = texts(row, "teller_paths");
        String[] titles = texts(row, "teller_titles");
        String[] days = texts(row, "teller_days");
        List<Teller> tellers = new ArrayList<>();
        for (int i = 0; i < paths.length; i++) {
            tellers.add(new Teller(paths[i], titles[i], days[i].isEmpty() ? null : LocalDate.parse(days[i])));
        }
        return new Version(VisitFields.read(row), tellers, row.getBoolean("disputed"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, String[].class));
    }

    /** The revision of a row, without what was before it. */
    static Revision read(ResultSet row) throws SQLException {
        Version now = version(row);
        Change change = switch (Kind.valueOf(row.getString("kind"))) {
            case ANNOUNCED -> new Change.Announced(now);
            case REVISED -> new Change.Revised(now, now);
            case WITHDRAWN -> new Change.Withdrawn(now);
            case RETURNED -> new Change.Returned(now, now);
            case JOINED -> new Change.Joined(now, row.getString("joined_into"));
        };
        return new Revision(
                row.getLong("number"),
                row.getString("uid"),
                row.getInt("sequence"),
                row.getLong("snapshot"),
                row.getObject("changed_at", Instant.class),
                change);
    }

    /** A revision together with what was before it, where there was anything. */
    static Revision after(@Nullable Version before, Revision revision) {
        if (before == null) {
            return revision;
        }
        Change change = switch (revision.change()) {
            case Change.Revised revised -> new Change.Revised(before, revised.now());
            case Change.Returned returned -> new Change.Returned(before, returned.now());
            case Change.Announced announced -> announced;
            case Change.Withdrawn withdrawn -> withdrawn;
            case Change.Joined joined -> joined;
        };
        return new Revision(
                revision.number(), revision.uid(), revision.sequence(), revision.snapshot(), revision.at(), change);
    }
}
