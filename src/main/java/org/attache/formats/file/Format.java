package org.attache.formats.file;

import java.io.IOException;
import org.attache.source.Body;

/** Extracts what a file of one format says. */
public interface Format {

    /**
     * What a file says of itself and as a whole.
     *
     * @param front metadata that people wrote into the file for this purpose
     * @param own metadata that programs left in it
     */
    record Content(Body body, Metadata front, Metadata own) {}

    /**
     * Extracts text and metadata.
     *
     * @throws IOException or any unchecked exception if the file is not of this format or broken
     */
    Content read(SourceFile file) throws RefusedFile, IOException;
}
