package org.attache.dialogue;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import org.attache.question.Conversation;

/**
 * Keeps what is under way and what was said, also when the process is killed. What cannot be kept is logged, and people
 * are answered all the same. Writes are carried out in the order in which they were asked for, but requests are kept
 * before anything else, since people wait for that. Thread-safe.
 */
public interface Dialogues extends AutoCloseable {

    /** Keeps a request until it is settled; done when it outlives this process, or cannot be kept. Does not wait. */
    CompletionStage<Void> keep(Taken taken);

    /** Notes which message says that a request is being worked on. Does not wait. */
    void noticed(long request, long message);

    /** Forgets a request that has its reply. Does not wait. */
    void settle(long request);

    /** What was taken and has no reply, the oldest first. */
    List<Taken> unsettled();

    /** Remembers for a day what was asked and answered. Does not wait. */
    void remember(Exchange exchange);

    /** The last exchanges of a conversation. */
    Conversation conversation(long conversation);

    /** The conversation in which a message is an answer; empty where it is none, or one that is forgotten. */
    OptionalLong conversationOf(long message);

    /** Forgets what a person asked and was answered; says how many exchanges that were. */
    int forget(long person);

    /** How many exchanges of a person are remembered. */
    int of(long person);

    /** What was shown, kept in the same place. */
    ShownAnswers shown();

    /** Carries out what was asked for. */
    @Override
    void close();
}
