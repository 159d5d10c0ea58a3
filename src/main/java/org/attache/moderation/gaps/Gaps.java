package org.attache.moderation.gaps;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.attache.schedule.following.Notice;

/** Keeps gaps. What was done is kept when the process dies. Thread-safe. */
public interface Gaps {

    /**
     * Something that was asked and not answered.
     *
     * @param place the channel in which it was asked
     */
    record Asked(String question, Set<String> words, List<String> nearest, long place) {}

    /**
     * Adds it to the gap of the same words, or begins one; a gap that had been answered is open again.
     *
     * @param same whether the words of two are those of one topic
     * @return the id of the gap; 0 where it cannot be kept
     */
    long note(Asked asked, BiPredicate<Set<String>, Set<String>> same);

    /** Gaps in a state, those asked most often first. */
    List<Gap> in(Gap.State state, int limit, int skipped);

    /** Says what is made of a gap; false where there is none with this id. */
    boolean mark(long id, Gap.State state);

    /** Has a person told once it is known; false where there is no such gap, or the person is to be told already. */
    boolean wish(long id, long person);

    /** How many answers a person is to be told of. */
    int of(long person);

    /** Takes all wishes of a person back; says how many there were. */
    int forget(long person);

    /** Gaps that nobody looked at in this snapshot, and that may be answered now. */
    List<Gap> unchecked(long snapshot, int limit);

    /**
     * Notes that a gap was looked at in a snapshot.
     *
     * @param words what those are told who wished so, in one step with the mark; empty where it is still not known
     */
    void checked(Gap gap, long snapshot, String words);

    /** What is still to be told, the oldest first. */
    List<Notice> due(int limit);

    /** Notes that it was told, or cannot be. */
    void settle(Notice notice);
}
