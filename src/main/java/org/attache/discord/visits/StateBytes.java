package org.attache.discord.visits;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dates.DateRange;
import org.attache.discord.visits.ListState.Action;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;

/** Writes the state of a list as few bytes, and reads it back. Days are of the years 1 to 9999. */
final class StateBytes {

    /**
     * What all words may take together, so that a state takes no more than 65 bytes, which its id has room for; a whole
     * name takes {@link #DIGEST}.
     */
    static final int WORDS = 35;

    static final int DIGEST = 5;

    /** How many words of a ledger fit into so many bytes as digests. */
    static int digested(int room) {
        return (room - 1) / 3;
    }

    /**
     * The numbers in ids are the places in these; where one changes its place, the purpose of the signature changes.
     */
    private static final List<Action> ACTIONS = List.of(Action.values());

    private static final List<Listing.When> WHENS = List.of(Listing.When.values());
    private static final List<Status> STATUSES = List.of(Status.values());

    private static final int NONE = 0;
    private static final int WHOLE = 255;
    private static final int DIGESTED = 254;

    private StateBytes() {}

    static byte[] of(ListState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Listing listing = state.listing();
            Status status = listing.status();
            out.writeByte(ACTIONS.indexOf(state.action()));
            out.writeByte((WHENS.indexOf(listing.when()) << 4) | (status == null ? 0 : STATUSES.indexOf(status) + 1));
            out.writeLong(state.owner());
            out.writeInt(Math.toIntExact(state.snapshot()));
            out.writeInt(state.at());
            writeDay(out, listing.today());
            DateRange days = listing.days();
            if (days != null) {
                writeDay(out, days.first());
                writeDay(out, days.last());
            }
            write(out, listing.person());
            write(out, listing.country());
            write(out, listing.place());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The state that these bytes are of; empty where they are of none. */
    static Optional<ListState> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Action action = ACTIONS.get(in.readUnsignedByte());
            int flags = in.readUnsignedByte();
            Listing.When when = WHENS.get(flags >> 4);
            Status status = (flags & 15) == 0 ? null : STATUSES.get((flags & 15) - 1);
            long owner = in.readLong();
            long snapshot = in.readInt();
            int at = in.readInt();
            LocalDate today = day(in);
            DateRange days = when == Listing.When.DAYS ? new DateRange(day(in), day(in)) : null;
            Listing listing = new Listing(when, days, today, name(in), name(in), name(in), status);
            return at < 0 || in.available() > 0
                    ? Optional.empty()
                    : Optional.of(new ListState(action, owner, snapshot, at, listing));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }

    /** A day in three bytes. */
    private static void writeDay(DataOutputStream out, LocalDate day) throws IOException {
        int number = Math.toIntExact(day.toEpochDay());
        out.writeByte(number >> 16);
        out.writeShort(number);
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay((in.readByte() << 16) | in.readUnsignedShort());
    }

    private static void write(DataOutputStream out, @Nullable HeldName name) throws IOException {
        switch (name) {
            case null -> out.writeByte(NONE);
            case HeldName.Whole whole -> {
                out.writeByte(WHOLE);
                out.writeByte((int) (whole.digest() >> 32));
                out.writeInt((int) whole.digest());
            }
            case HeldName.Digested words -> {
                out.writeByte(DIGESTED);
                out.writeByte(words.digests().size());
                for (int digest : words.digests()) {
                    out.writeByte(digest >> 16);
                    out.writeShort(digest);
                }
            }
            case HeldName.Words words -> {
                byte[] text = words.text().getBytes(StandardCharsets.UTF_8);
                out.writeByte(text.length);
                out.write(text);
            }
        }
    }

    private static @Nullable HeldName name(DataInputStream in) throws IOException {
        int length = in.readUnsignedByte();
        return switch (length) {
            case NONE -> null;
            case WHOLE -> new HeldName.Whole(((long) in.readUnsignedByte() << 32) | (in.readInt() & 0xFFFF_FFFFL));
            case DIGESTED -> {
                List<Integer> digests = new ArrayList<>();
                for (int left = in.readUnsignedByte(); left > 0; left--) {
                    digests.add((in.readUnsignedByte() << 16) | in.readUnsignedShort());
                }
                yield new HeldName.Digested(digests);
            }
            default -> {
                byte[] text = in.readNBytes(length);
                if (text.length < length) {
                    throw new IOException("cut off");
                }
                yield new HeldName.Words(new String(text, StandardCharsets.UTF_8));
            }
        };
    }
}
