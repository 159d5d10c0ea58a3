package org.attache.h2.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.attache.h2.dialogue.SideFile;
import org.attache.h2.file.Database;
import org.attache.h2.rows.Sql;
import org.attache.moderation.gaps.Gaps;
import org.attache.moderation.posted.PostedAnswers;

/** What is kept for moderators of what people were answered, in {@code moderation.mv.db}. Thread-safe. */
public final class ModerationFile implements AutoCloseable {

    private static final String FILE = "moderation";
    private static final String TABLES = "moderation.sql";

    private final SideFile file;
    private final InstantSource clock;
    private final Duration remembered;

    private ModerationFile(SideFile file, InstantSource clock, Duration remembered) {
        this.file = file;
        this.clock = clock;
        this.remembered = remembered;
    }

    /**
     * Opens what a data folder holds. A damaged file is put aside, and an empty one begins.
     *
     * @param remembered how long answers are kept
     * @throws org.attache.knowledge.KnowledgeUnavailable if there can be none in this folder
     */
    public static ModerationFile open(Path dataFolder, InstantSource clock, Duration remembered) {
        SideFile.Contents contents = new SideFile.Contents(ModerationFile::prepare, ModerationFile::everything);
        return new ModerationFile(SideFile.open(dataFolder, FILE, contents), clock, remembered);
    }

    /** Where it lies in a data folder. */
    static Path path(Path dataFolder) {
        return dataFolder.resolve(FILE + Database.SUFFIX);
    }

    private static int prepare(Connection connection) throws SQLException {
        try (InputStream tables = ModerationFile.class.getResourceAsStream(TABLES);
                Statement statement = connection.createStatement()) {
            if (tables == null) {
                throw new SQLException("the program lacks its " + TABLES);
            }
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int everything(Connection connection) throws SQLException {
        int rows = 0;
        for (String table : List.of("posted", "fact", "correction", "gap", "gap_place", "wish", "tidings")) {
            rows += Sql.of("SELECT * FROM " + table)
                    .list(connection, row -> row.getString(1))
                    .size();
        }
        return rows;
    }

    public PostedAnswers posted() {
        return new H2PostedAnswers(file, clock, remembered);
    }

    public Gaps gaps() {
        return new H2Gaps(file);
    }

    @Override
    public void close() {
        file.close();
    }
}
