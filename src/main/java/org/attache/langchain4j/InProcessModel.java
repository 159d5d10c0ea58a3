package org.attache.langchain4j;

import java.util.Arrays;
import java.util.List;

/** The embedding models that LangChain4j packs for this process, with eight-bit weights. */
enum InProcessModel {
    /**
     * The default one. Its authors propose to say "Represent this sentence for searching relevant passages: " before a
     * question; fused with BM25, retrieval on SciFact was best without it.
     */
    BGE_SMALL("bge-small-en-v1.5", "", Pooling.FIRST_PIECE),

    /**
     * Half the layers, so quicker, for machines where that counts: 17 of 22 questions about an article were answered
     * right, and 17 of 22 about five invented news (bge: 22 and 20); see benchmarks.md.
     */
    MINI_LM("all-minilm-l6-v2", "", Pooling.MEAN);

    /** How the vectors of a text's pieces become one. */
    enum Pooling {
        FIRST_PIECE,
        MEAN
    }

    private final String title;
    private final String questionPrefix;
    private final Pooling pooling;

    InProcessModel(String title, String questionPrefix, Pooling pooling) {
        this.title = title;
        this.questionPrefix = questionPrefix;
        this.pooling = pooling;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(InProcessModel::title).toList();
    }

    /** What its makers call it. */
    String title() {
        return title;
    }

    /** Names its vectors: the number after the slash rises when words are cut or vectors are made in another way. */
    String version() {
        return title + "-q/1";
    }

    /** Its file on the class path. */
    String resource() {
        return "/" + title + "-q.onnx";
    }

    /** Said before a question, and not before a statement. */
    String questionPrefix() {
        return questionPrefix;
    }

    Pooling pooling() {
        return pooling;
    }
}
