package org.attache.h2.dialogue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.Exchange;
import org.attache.dialogue.KeptAnswer;
import org.attache.dialogue.KeptAnswers;
import org.attache.dialogue.ShownAnswers;
import org.attache.dialogue.Taken;
import org.attache.h2.file.Connections;
import org.attache.h2.rows.Sql;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.question.Conversation;

/**
 * Requests, conversations and kept answers in {@code dialogues.mv.db}. Whoever opens it holds the data folder.
 * Thread-safe.
 */
public final class H2Dialogues implements Dialogues, KeptAnswers {

    private static final String FILE = "dialogues";

    /** Answers that people can come back to. */
    private static final int KEPT = 10_000;

    private final SideFile file;
    private final GroupedWrites writes;
    private final InstantSource clock;
    private final Retention retention;

    /**
     * How long is kept what people said and were shown.
     *
     * @param turns what a later question can lean on
     * @param answers what the buttons of answers need
     */
    public record Retention(Duration turns, Duration answers) {

        public static final Retention DEFAULT = new Retention(Duration.ofDays(1), Duration.ofDays(30));
    }

    private H2Dialogues(SideFile file, InstantSource clock, Retention retention) {
        this.retention = retention;
        this.file = file;
        this.writes = file.writes();
        this.clock = clock;
    }

    /**
     * Opens what a data folder holds. A damaged file is put aside, and an empty one begins.
     *
     * @throws KnowledgeUnavailable if there can be none in this folder
     */
    public static H2Dialogues open(Path dataFolder, InstantSource clock, Retention retention) {
        return new H2Dialogues(
                SideFile.open(dataFolder, FILE, new SideFile.Contents(DialogueRows::prepare, DialogueRows::everything)),
                clock,
                retention);
    }

    @Override
    public CompletionStage<Void> keep(Taken taken) {
        return writes.addUrgent(DialogueRows.keep(taken)).thenApply(done -> null);
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
        writes.post(connection -> DialogueRows.remember(connection, exchange, now, now.minus(retention.turns())));
    }

    @Override
    public Conversation conversation(long conversation) {
        OffsetDateTime since = now().minus(retention.turns());
        return read(connection -> DialogueRows.conversation(connection, conversation, since), Conversation.NONE);
    }

    @Override
    public OptionalLong conversationOf(long message) {
        OffsetDateTime since = now().minus(retention.turns());
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
        return new H2ShownAnswers(writes, clock, retention.answers());
    }

    @Override
    public void keep(KeptAnswer answer) {
        writes.post(connection -> DialogueRows.keep(connection, answer, KEPT));
    }

    @Override
    public Optional<KeptAnswer> kept(String id) {
        return read(connection -> DialogueRows.kept(connection, id), Optional.empty());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What was asked to be written before is there. */
    private <T> T read(Connections.Work<T> work, T otherwise) {
        return file.after(work, otherwise);
    }

    @Override
    public void close() {
        file.close();
    }
}
