package org.attache.discord.visits;

import java.util.Optional;

/** Turns the state of a list into the id of a button, and back. Thread-safe. */
final class SignedIds {

    private static final byte[] PURPOSE = {'v', 'i', 's', 'i', 't', 's', 1};

    private final SignedBytes signed;

    /** @param key at least 32 bytes that nobody else knows */
    SignedIds(byte[] key) {
        this.signed = new SignedBytes(key, PURPOSE);
    }

    /** As long as Discord allows. */
    String of(ListState state) {
        return signed.id(StateBytes.of(state));
    }

    /** The state of an id; empty where this bot did not write it. */
    Optional<ListState> read(String id) {
        return signed.read(id).flatMap(StateBytes::read);
    }
}
