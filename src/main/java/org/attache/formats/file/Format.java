package org.attache.formats.file;

import java.io.IOException;
import java.util.List;
import org.attache.source.Body;
import org.attache.source.Remark;

/** Extracts what a file of one format says. */
public interface Format {

    /**
     * What a file says of itself and as a whole.
     *
     * @param front metadata that people wrote into the file for this purpose
     * @param own metadata that programs left in it
     * @param remarks what was not read of it, and how the rest was
     */
    record Content(Body body, Metadata front, Metadata own, List<Remark> remarks) {

        public Content {
            remarks = List.copyOf(remarks);
        }

        /** The content of a file that was read whole. */
        public Content(Body body, Metadata front, Metadata own) {
            this(body, front, own, List.of());
        }
    }

    /**
     * Extracts text and metadata.
     *
     * @throws IOException or any unchecked exception if the file is not of this format or broken
     */
    Content read(SourceFile file) throws RefusedFile, IOException;
}
