package org.attache.h2.dialogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attache.dialogue.Exchange;
import org.attache.dialogue.KeptAnswer;
import org.attache.dialogue.Taken;
import org.attache.h2.file.Connections;
import org.attache.h2.rows.Sql;
import org.attache.question.Conversation;
import org.attache.question.Turn;

/** The SQL of requests and conversations. */
final class DialogueRows {

    private static final String TABLES = "dialogues.sql";

    /** How many exchanges a question can lean on. */
    private static final int LAST = 6;

    private static final String KEEP = """
            MERGE INTO taken (id, place, person, conversation, token, question, is_private, notice, server, language,
                is_silent)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UNSETTLED = """
            SELECT * FROM taken ORDER BY id""";

    private static final String REMEMBER = """
            INSERT INTO exchange (conversation, person, message, told, question, answer) VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String CONVERSATION = """
            SELECT question, answer FROM (
                SELECT number, question, answer FROM exchange WHERE conversation = ? AND told > ?
                ORDER BY number DESC FETCH FIRST ? ROWS ONLY) ORDER BY number""";

    private static final String CONVERSATION_OF = """
            SELECT conversation FROM exchange WHERE message = ? AND told > ? FETCH FIRST ROW ONLY""";

    private static final String KEEP_ANSWER = """
            INSERT INTO kept (id, follows, snapshot, question, answer, content) VALUES (?, ?, ?, ?, ?, ?)""";

    private static final String FORGET_ANSWERS = "DELETE FROM kept WHERE number <= (SELECT MAX(number) FROM kept) - ?";

    private static final String KEPT_ANSWER = """
            SELECT id, follows, snapshot, question, answer, content FROM kept WHERE id = ?""";

    private DialogueRows() {}

    /** Makes the tables where they are missing. */
    static int prepare(Connection connection) throws SQLException {
        try (InputStream tables = DialogueRows.class.getResourceAsStream(TABLES);
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

    /** Reads all there is, because damage shows only where it is read. */
    static int everything(Connection connection) throws SQLException {
        Sql.of("SELECT * FROM shown").forEach(connection, ShownRows::read);
        return unsettled(connection).size()
                + Sql.of("SELECT * FROM exchange")
                        .list(connection, row -> row.getString("question") + row.getString("answer"))
                        .size()
                + Sql.of("SELECT * FROM kept")
                        .list(connection, row -> row.getString("content").length())
                        .size();
    }

    static Connections.Work<Integer> keep(Taken taken) {
        return Sql.of(
                KEEP,
                taken.id(),
                taken.place(),
                taken.person(),
                taken.conversation(),
                taken.token(),
                taken.question(),
                taken.isPrivate(),
                taken.notice(),
                taken.server(),
                taken.language(),
                taken.isSilent())::run;
    }

    static List<Taken> unsettled(Connection connection) throws SQLException {
        return Sql.of(UNSETTLED)
                .list(
                        connection,
                        row -> new Taken(
                                row.getLong("id"),
                                row.getLong("place"),
                                row.getLong("person"),
                                row.getLong("conversation"),
                                row.getString("token"),
                                row.getString("question"),
                                row.getBoolean("is_private"),
                                row.getLong("notice"),
                                row.getLong("server"),
                                row.getString("language"),
                                row.getBoolean("is_silent")));
    }

    /** Remembers an exchange, and forgets those of a time before. */
    static int remember(Connection connection, Exchange exchange, OffsetDateTime now, OffsetDateTime before)
            throws SQLException {
        Sql.of("DELETE FROM exchange WHERE told <= ?", before).run(connection);
        return Sql.of(
                        REMEMBER,
                        exchange.conversation(),
                        exchange.person(),
                        exchange.message(),
                        now,
                        exchange.turn().question(),
                        exchange.turn().answer())
                .run(connection);
    }

    /** Keeps an answer, and forgets those before the latest. */
    static int keep(Connection connection, KeptAnswer kept, int latest) throws SQLException {
        Sql.of(
                        KEEP_ANSWER,
                        kept.id(),
                        kept.after(),
                        kept.snapshot(),
                        kept.turn().question(),
                        kept.turn().answer(),
                        kept.content())
                .run(connection);
        return Sql.of(FORGET_ANSWERS, latest).run(connection);
    }

    static Optional<KeptAnswer> kept(Connection connection, String id) throws SQLException {
        return Sql.of(KEPT_ANSWER, id)
                .first(
                        connection,
                        row -> new KeptAnswer(
                                row.getString("id"),
                                row.getString("follows"),
                                row.getLong("snapshot"),
                                new Turn(row.getString("question"), row.getString("answer")),
                                row.getString("content")));
    }

    static Conversation conversation(Connection connection, long conversation, OffsetDateTime since)
            throws SQLException {
        return new Conversation(Sql.of(CONVERSATION, conversation, since, LAST)
                .list(connection, row -> new Turn(row.getString("question"), row.getString("answer"))));
    }

    static OptionalLong conversationOf(Connection connection, long message, OffsetDateTime since) throws SQLException {
        return Sql.of(CONVERSATION_OF, message, since)
                .first(connection, row -> OptionalLong.of(row.getLong(1)))
                .orElse(OptionalLong.empty());
    }
}
