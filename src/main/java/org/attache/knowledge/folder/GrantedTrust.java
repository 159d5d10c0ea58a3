package org.attache.knowledge.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Reading;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Trust;

/**
 * Reads moderators' own statements as such. Which files hold one is known by their content alone: what a file says of
 * itself, its name and its place make none of it, and a file with other words is another one.
 *
 * @param granted whether a moderator stated what a file of this hash holds
 */
public record GrantedTrust(DocumentReader reader, Predicate<String> granted) implements DocumentReader {

    @Override
    public boolean reads(Path file) {
        return reader.reads(file);
    }

    @Override
    public List<String> endings() {
        return reader.endings();
    }

    @Override
    public long maxBytes() {
        return reader.maxBytes();
    }

    @Override
    public Reading read(Path folder, String path) {
        return switch (reader.read(folder, path)) {
            case Reading.Read read -> granted.test(read.document().hash()) ? stated(read.document()) : read;
            case Reading.Refused refused -> refused;
        };
    }

    private static Reading stated(Document document) {
        Origin origin = document.origin();
        return new Reading.Read(new Document(
                new Origin(origin.path(), origin.provenance().withTrust(Trust.MODERATOR)),
                document.hash(),
                document.body(),
                document.remarks()));
    }
}
