package org.attache.moderation.gaps;

import java.util.List;
import java.util.Set;
import org.attache.answer.Answer;
import org.attache.assistant.Reply;
import org.attache.evidence.Stemmer;

/** Notes what is not known, for moderators to see. Thread-safe. */
public final class GapBook {

    private static final int NEAREST = 3;

    private final Gaps gaps;
    private final TopicWords topics;

    /** @param stemmer cuts off what does not make another topic */
    public GapBook(Gaps gaps, Stemmer stemmer) {
        this.gaps = gaps;
        this.topics = new TopicWords(stemmer);
    }

    /**
     * Notes a question where nothing answers it.
     *
     * @param place the channel in which it was asked
     * @return the id of the gap; 0 where there is none
     */
    public long note(Reply reply, long place) {
        if (!(reply.answer() instanceof Answer.Unknown unknown)) {
            return 0;
        }
        Set<String> words = topics.of(reply.trace());
        if (words.isEmpty()) {
            return 0;
        }
        List<String> nearest = unknown.nearest().stream()
                .limit(NEAREST)
                .map(statement -> statement.statement().words())
                .toList();
        return gaps.note(new Gaps.Asked(reply.question().text(), words, nearest, place), TopicWords::areOfOneTopic);
    }

    public Gaps gaps() {
        return gaps;
    }
}
