package org.attache.discord.visits.events;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.attache.schedule.mirror.MirrorPlan;

/**
 * What a button of a proposal holds.
 *
 * @param isApplied whether the button applies it or discards it
 * @param owner the id of the person whose proposal it is
 * @param isKept whether later reloads are mirrored without asking
 * @param zone by whose clock
 * @param plan a checksum of what was proposed; what is another by then is proposed anew
 */
record ProposalState(boolean isApplied, long owner, long server, boolean isKept, ZoneId zone, int plan) {

    private static final int APPLIED = 1;
    private static final int KEPT = 2;

    static int checksum(MirrorPlan plan) {
        CRC32C checksum = new CRC32C();
        plan.steps().forEach(step -> checksum.update(step.toString().getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte((isApplied ? APPLIED : 0) | (isKept ? KEPT : 0));
            out.writeLong(owner);
            out.writeLong(server);
            out.writeInt(plan);
            out.write(zone.getId().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The state that these bytes are of; empty where they are of none. */
    static Optional<ProposalState> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int flags = in.readUnsignedByte();
            long owner = in.readLong();
            long server = in.readLong();
            int plan = in.readInt();
            ZoneId zone = ZoneId.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Optional.of(
                    new ProposalState((flags & APPLIED) != 0, owner, server, (flags & KEPT) != 0, zone, plan));
        } catch (IOException | DateTimeException other) {
            return Optional.empty();
        }
    }
}
