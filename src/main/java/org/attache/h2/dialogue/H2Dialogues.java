package org.attache.h2.dialogue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.Exchange;
import org.attache.dialogue.ShownAnswers;
import org.attache.dialogue.Taken;
import org.attache.h2.file.Connections;
import org.attache.h2.file.Database;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.question.Conversation;

/** Requests and conversations in {@code dialogues.mv.db}. Whoever opens it holds the data folder. Thread-safe. */
public final class H2Dialogues implements Dialogues {

    private static final System.Logger LOG = System.getLogger(H2Dialogues.class.getName());
    private static final String FILE = "dialogues" + Database.SUFFIX;

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Database database;
    private final GroupedWrites writes;
    private final InstantSource clock;

    private H2Dialogues(Database database, InstantSource clock) {
        this.database = database;
        this.writes = new GroupedWrites(database);
        this.clock = clock;
    }

    /**
     * Opens what a data folder holds. A damaged file is put aside, and an empty one begins.
     *
     * @throws KnowledgeUnavailable if there can be none in this folder
     */
    public static H2Dialogues open(Path dataFolder, InstantSource clock) {
        Path file = dataFolder.toAbsolutePath().normalize().resolve(FILE);
        try {
            return new H2Dialogues(ready(file), clock);
        } catch (KnowledgeUnavailable damaged) {
            putAside(file, damaged);
            return new H2Dialogues(ready(file), clock);
        }
    }

    private static Database ready(Path file) {
        try {
            Database database = Database.open(file, Database.UNINTERRUPTED, e -> unusable(file, e));
            try {
                database.write(DialogueRows::prepare);
                database.read(DialogueRows::everything);
                return database;
            } catch (KnowledgeUnavailable e) {
                database.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static KnowledgeUnavailable unusable(Path file, Exception cause) {
        return new KnowledgeUnavailable(
                KnowledgeUnavailable.Kind.UNUSABLE,
                "The file " + file + " of what is under way cannot be used (" + cause.getMessage() + ").",
                cause);
    }

    private static void putAside(Path file, KnowledgeUnavailable damaged) {
        Path aside = file.resolveSibling(FILE + ".damaged");
        try {
            if (Files.exists(file)) {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            damaged.addSuppressed(e);
            throw damaged;
        }
        LOG.log(Level.WARNING, "{0} It is now {1}, and conversations begin anew.", damaged.getMessage(), aside);
    }

    @Override
    public CompletionStage<Void> keep(Taken taken) {
        return writes.add(DialogueRows.keep(taken)).thenApply(done -> null);
    }

    @Override
    public void noticed(long request, long message) {
        writes.post(Sql.of("UPDATE taken SET notice = ? WHERE id = ?", message, request)::run);
    }

    @Override
    public void settle(long request) {
        writes.post(Sql.of("DELETE FROM taken WHERE id = ?", request)::run);
    }

    @Override
    public List<Taken> unsettled() {
        return read(DialogueRows::unsettled, List.of());
    }

    @Override
    public void remember(Exchange exchange) {
        OffsetDateTime now = now();
        writes.post(connection -> DialogueRows.remember(connection, exchange, now, now.minus(REMEMBERED)));
    }

    @Override
    public Conversation conversation(long conversation) {
        OffsetDateTime since = now().minus(REMEMBERED);
        return read(connection -> DialogueRows.conversation(connection, conversation, since), Conversation.NONE);
    }

    @Override
    public OptionalLong conversationOf(long message) {
        OffsetDateTime since = now().minus(REMEMBERED);
        return read(connection -> DialogueRows.conversationOf(connection, message, since), OptionalLong.empty());
    }

    @Override
    public int forget(long person) {
        Integer gone = writes.add(Sql.of("DELETE FROM exchange WHERE person = ?", person)::run)
                .join();
        return gone == null ? 0 : gone;
    }

    @Override
    public int of(long person) {
        return read(
                connection -> Sql.of("SELECT COUNT(*) FROM exchange WHERE person = ?", person)
                        .first(connection, row -> row.getInt(1))
                        .orElse(0),
                0);
    }

    @Override
    public ShownAnswers shown() {
        return new H2ShownAnswers(writes, clock);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What was asked to be written before is there. */
    private <T> T read(Connections.Work<T> work, T otherwise) {
        T result = writes.add(work).join();
        return result == null ? otherwise : result;
    }

    @Override
    public void close() {
        writes.close();
        database.close();
    }
}
