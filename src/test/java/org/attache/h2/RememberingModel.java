package org.attache.h2;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real model, which embeds no text twice. */
public final class RememberingModel implements EmbeddingModel {

    private static final EmbeddingModel MODEL = new BgeSmallEnV15QuantizedEmbeddingModel();

    private final Map<String, Embedding> known = new HashMap<>();

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(segments.stream()
                .map(segment -> known.computeIfAbsent(
                        segment.text(), text -> MODEL.embed(text).content()))
                .toList());
    }
}
