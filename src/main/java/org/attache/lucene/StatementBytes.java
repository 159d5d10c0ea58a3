package org.attache.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.attache.evidence.Above;
import org.attache.evidence.Surroundings;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/** Statements, what they lean on, and origins as bytes. */
final class StatementBytes {

    @FunctionalInterface
    private interface Output {
        void to(DataOutput out) throws IOException;
    }

    private StatementBytes() {}

    static BytesRef of(Statement statement) {
        return bytes(out -> {
            out.writeString(statement.id());
            out.writeVInt(statement.ordinal());
            out.writeVInt(statement.paragraph());
            out.writeVInt(statement.quote().start());
            out.writeString(statement.words());
            writeOptional(out, statement.speaker());
            writeWriting(out, statement.writing());
        });
    }

    static Statement statement(BytesRef bytes, Origin origin) throws IOException {
        DataInput in = input(bytes);
        String id = in.readString();
        int ordinal = in.readVInt();
        int paragraph = in.readVInt();
        int start = in.readVInt();
        String words = in.readString();
        return new Statement(
                id,
                origin,
                ordinal,
                paragraph,
                new Quote(start, start + words.length(), words),
                readOptional(in),
                in.readByte() == 0 ? null : new Writing(day(readOptional(in)), readOptional(in)));
    }

    static BytesRef of(Origin origin) {
        Provenance provenance = origin.provenance();
        LocalDate published = provenance.published();
        return bytes(out -> {
            out.writeString(origin.path());
            out.writeString(provenance.title());
            writeOptional(out, provenance.publisher());
            writeOptional(out, provenance.author());
            writeOptional(out, published == null ? null : published.toString());
            out.writeString(provenance.publishedCertainty().name());
            writeOptional(out, provenance.url());
            out.writeString(provenance.language());
            out.writeString(provenance.trust().name());
            out.writeString(provenance.timezone().getId());
        });
    }

    static BytesRef of(Surroundings surroundings) {
        return bytes(out -> {
            out.writeString(surroundings.before());
            out.writeString(surroundings.speaker());
            out.writeString(surroundings.people());
            out.writeString(surroundings.bearers());
            out.writeString(surroundings.above().headings());
            out.writeString(surroundings.above().introductions());
            out.writeString(surroundings.above().columns());
        });
    }

    static Surroundings surroundings(BytesRef bytes) throws IOException {
        DataInput in = input(bytes);
        return new Surroundings(
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                new Above(in.readString(), in.readString(), in.readString()));
    }

    static Origin origin(BytesRef bytes) throws IOException {
        DataInput in = input(bytes);
        String path = in.readString();
        String title = in.readString();
        String publisher = readOptional(in);
        String author = readOptional(in);
        String published = readOptional(in);
        return new Origin(
                path,
                new Provenance(
                        title,
                        publisher,
                        author,
                        day(published),
                        Certainty.valueOf(in.readString()),
                        readOptional(in),
                        in.readString(),
                        Trust.valueOf(in.readString()),
                        ZoneId.of(in.readString())));
    }

    private static void writeWriting(DataOutput out, @Nullable Writing writing) throws IOException {
        out.writeByte((byte) (writing == null ? 0 : 1));
        if (writing != null) {
            LocalDate day = writing.day();
            writeOptional(out, day == null ? null : day.toString());
            writeOptional(out, writing.writer());
        }
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static DataInput input(BytesRef bytes) {
        return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    private static BytesRef bytes(Output output) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            output.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void writeOptional(DataOutput out, @Nullable String text) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            out.writeString(text);
        }
    }

    private static @Nullable String readOptional(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }
}
