package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import org.attache.h2.file.Database;
import org.attache.h2.file.State;
import org.attache.h2.rows.Batch;
import org.attache.h2.rows.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

    private static final int COMMITS = 60;

    @TempDir
    private Path folder;

    /** Without retention, space is used again at once, which otherwise takes most of a minute. */
    @Test
    void commitIsInTheFileWhenItReturnsEvenWhereSpaceIsUsedAgain() throws IOException {
        Path file = folder.resolve("live" + Database.SUFFIX);
        Path copy = folder.resolve("copy" + Database.SUFFIX);
        Random random = new Random(1);
        try (Database database = open(file)) {
            database.write(connection -> {
                Sql.of("SET RETENTION_TIME 0").run(connection);
                Sql.of("CREATE TABLE change (number INTEGER)").run(connection);
                Sql.of("CREATE TABLE filling (number INTEGER PRIMARY KEY, words VARCHAR)")
                        .run(connection);
                return Sql.of("INSERT INTO change VALUES 0").run(connection);
            });
            for (int i = 1; i <= COMMITS; i++) {
                int number = i;
                database.write(connection -> change(connection, number, random));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                try (Database killed = open(copy)) {
                    long found = killed.read(State::change);
                    assertThat(found).isEqualTo(number);
                }
            }
        }
    }

    private static int change(Connection connection, int number, Random random) throws SQLException {
        try (Batch batch = new Batch(connection, "MERGE INTO filling VALUES (?, ?)")) {
            for (int rows = random.nextInt(300); rows > 0; rows--) {
                batch.add(random.nextInt(2000), "word ".repeat(40) + random.nextInt());
            }
        }
        return Sql.of("UPDATE change SET number = ?", number).run(connection);
    }

    private static Database open(Path file) throws IOException {
        return Database.open(file, "", IllegalStateException::new);
    }
}
