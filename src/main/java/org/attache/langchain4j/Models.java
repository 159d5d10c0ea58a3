package org.attache.langchain4j;

import java.nio.file.Path;
import org.attache.evidence.Embedder;

/** Makes the models that the program can use. */
public final class Models {

    private Models() {}

    /**
     * The embedding model that runs in this process and needs no server. The first embedding loads it, in about half a
     * second; a folder for unpacked files makes that less than half as long.
     */
    public static Embedder embedder() {
        return new InProcessEmbedder(null);
    }

    /**
     * The same, with its big files kept unpacked from one start to the next.
     *
     * @param folder holds some 50 MB afterwards, native libraries among them; nobody else should be able to write to it
     */
    public static Embedder embedder(Path folder) {
        return new InProcessEmbedder(folder);
    }
}
