package org.attache.discord.visits;

import java.util.Optional;
import org.attache.discord.command.SealedIds;

/** Turns the state of a list into the signed id of a button, and back. Thread-safe. */
final class SignedIds {

    /** The last character changes where the meaning of the bytes does. */
    private static final String PURPOSE = "visits\u0001";

    private final SealedIds ids;

    /** @param key at least 32 bytes that nobody else knows */
    SignedIds(byte[] key) {
        ids = new SealedIds(key, PURPOSE);
    }

    /** At most {@link SealedIds#LONGEST} characters. */
    String of(ListState state) {
        return ids.of(StateBytes.of(state));
    }

    /** The state of an id; empty where this bot did not write it. */
    Optional<ListState> read(String id) {
        return ids.read(id).flatMap(StateBytes::read);
    }
}
