package org.attache.web.kept;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.attache.assistant.Reply;
import org.attache.dialogue.KeptAnswer;
import org.attache.dialogue.KeptAnswers;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.Recent;
import org.attache.knowledge.Library;
import org.attache.question.Conversation;
import org.attache.question.Turn;
import org.attache.session.Formats;
import org.jspecify.annotations.Nullable;

/** Keeps answers with all that their page shows, and finds them again. Thread-safe. */
public final class Answers {

    /** How many exchanges a question can lean on. */
    private static final int REMEMBERED = 6;

    /** Of these the memory alone knows enough, should the disk take nothing. */
    private static final int LATELY = 100;

    private static final int ID_BYTES = 12;

    private final KeptAnswers kept;
    private final Library library;
    private final Formats formats;
    private final RandomGenerator random = new SecureRandom();
    private final Recent<String, KeptAnswer> lately = new Recent<>(LATELY);

    public Answers(KeptAnswers kept, Library library, Formats formats) {
        this.kept = kept;
        this.library = library;
        this.formats = formats;
    }

    /**
     * Keeps an answer.
     *
     * @param after the id of the answer that the question followed
     */
    public KeptAnswer keep(Reply reply, @Nullable String after) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        KeptAnswer answer = new KeptAnswer(
                Base64.getUrlEncoder().withoutPadding().encodeToString(id),
                after,
                reply.trace().snapshot(),
                reply.turn(),
                formats.object(AnswerContent.of(reply, formats.fields(written(reply)))));
        lately.keep(answer.id(), answer);
        kept.keep(answer);
        return answer;
    }

    /** An answer as {@code ask --json} writes it. */
    public String written(Reply reply) {
        try (KnowledgeView view = library.view()) {
            return formats.answer(null, reply, view.history());
        }
    }

    public Optional<KeptAnswer> find(String id) {
        return Optional.ofNullable(lately.known(id)).or(() -> kept.kept(id));
    }

    /** What was said up to an answer; nothing where there is none of this id. */
    public Conversation conversation(@Nullable String last) {
        Deque<Turn> turns = new ArrayDeque<>();
        String id = last;
        while (id != null && turns.size() < REMEMBERED) {
            KeptAnswer answer = find(id).orElse(null);
            if (answer != null) {
                turns.addFirst(answer.turn());
            }
            id = answer == null ? null : answer.after();
        }
        return new Conversation(List.copyOf(turns));
    }
}
