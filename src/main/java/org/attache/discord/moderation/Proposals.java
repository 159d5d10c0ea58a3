package org.attache.discord.moderation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.attache.moderation.Outlook;

/**
 * Proposals that moderators have not decided on, the newest few. They are kept in memory alone: after a restart nobody
 * can tell any more what a moderator saw, so it is proposed anew. Thread-safe.
 */
final class Proposals {

    private static final int KEPT = 20;

    private final RandomGenerator randomness;
    private final Map<Long, Outlook> open = new LinkedHashMap<>();

    /** @param randomness so that no number of an earlier process is one of this */
    Proposals(RandomGenerator randomness) {
        this.randomness = randomness;
    }

    /** The number of a new proposal. */
    synchronized long add(Outlook outlook) {
        long number = randomness.nextLong();
        open.put(number, outlook);
        if (open.size() > KEPT) {
            open.remove(open.keySet().iterator().next());
        }
        return number;
    }

    /** A proposal that is open. */
    synchronized Optional<Outlook> find(long number) {
        return Optional.ofNullable(open.get(number));
    }

    /** The proposal, which is open no more; empty where it was not. */
    synchronized Optional<Outlook> take(long number) {
        return Optional.ofNullable(open.remove(number));
    }
}
