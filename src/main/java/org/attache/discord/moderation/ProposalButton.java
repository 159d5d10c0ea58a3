package org.attache.discord.moderation;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * What a button of a proposal says.
 *
 * @param proposal the number of the proposal
 * @param page which page it is on, or turns to, from 0
 */
record ProposalButton(Action action, long proposal, int page) {

    /** What a button does; their places in this list stand in ids. */
    enum Action {
        PAGE,
        APPLY,
        CONFIRM,
        DISCARD
    }

    private static final List<Action> ACTIONS = List.of(Action.values());
    private static final int LENGTH = 1 + Long.BYTES + Integer.BYTES;

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put((byte) ACTIONS.indexOf(action))
                .putLong(proposal)
                .putInt(page)
                .array();
    }

    /** What bytes say; empty where they say nothing of the kind. */
    static Optional<ProposalButton> read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length != LENGTH || bytes[0] < 0 || bytes[0] >= ACTIONS.size()) {
            return Optional.empty();
        }
        return Optional.of(new ProposalButton(ACTIONS.get(buffer.get()), buffer.getLong(), buffer.getInt()));
    }
}
