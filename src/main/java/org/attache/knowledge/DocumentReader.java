package org.attache.knowledge;

import java.nio.file.Path;
import java.util.List;

/** Reads files of the knowledge folder. Thread-safe. */
public interface DocumentReader {

    /**
     * Whether a file is a document that it can read by its name; other files are not documents at all (a {@code .yaml}
     * beside a document, a hidden file).
     */
    boolean reads(Path file);

    /** The endings of the files that it reads, without the dot, in the order in which people are shown them. */
    List<String> endings();

    /** How large a file may be, in bytes; larger ones are refused unread. */
    long maxBytes();

    /**
     * Reads one file and the metadata beside it. Never throws for what is in the file: that is a refusal.
     *
     * @param path the name under which the document is known: its path below the folder, with {@code /} between parts
     */
    Reading read(Path folder, String path);
}
