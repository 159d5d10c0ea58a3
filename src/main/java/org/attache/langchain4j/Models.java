package org.attache.langchain4j;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attache.answer.AnswerWriter;
import org.attache.answer.verification.SecondReader;
import org.attache.evidence.Embedder;
import org.attache.question.restating.Restater;
import org.attache.source.DataParser;
import org.jspecify.annotations.Nullable;

/** Makes the models that the program can use. */
public final class Models {

    /** The embedding models that run in this process and need no server, the default first. */
    public static final List<String> EMBEDDING_MODELS = InProcessModel.titles();

    private Models() {}

    /**
     * The default embedding model, which runs in this process and needs no server. The first embedding loads it, in
     * about half a second; a folder for unpacked files makes that less than half as long.
     */
    public static Embedder embedder() {
        return new InProcessEmbedder(InProcessModel.BGE_SMALL, null);
    }

    /**
     * The same, with its big files kept unpacked from one start to the next.
     *
     * @param folder holds some 50 MB afterwards, native libraries among them; nobody else should be able to write to it
     */
    public static Embedder embedder(Path folder) {
        return new InProcessEmbedder(InProcessModel.BGE_SMALL, folder);
    }

    /** One of them by its title, which keeps no files. */
    public static Embedder embedder(String title) {
        return Arrays.stream(InProcessModel.values())
                .filter(model -> model.title().equals(title))
                .map(model -> new InProcessEmbedder(model, null))
                .findFirst()
                .orElseThrow();
    }

    /**
     * All of them, with their big files kept unpacked; a model is loaded when it embeds something.
     *
     * @param title the one that comes first
     * @param folder holds some 50 MB for each model that was used; nobody else should be able to write to it
     */
    public static List<Embedder> embedders(String title, Path folder) {
        return Arrays.stream(InProcessModel.values())
                .sorted(Comparator.comparing(model -> !model.title().equals(title)))
                .<Embedder>map(model -> new InProcessEmbedder(model, folder))
                .toList();
    }

    /**
     * A writer that asks a chat model, named after its provider.
     *
     * @param key the secret of the provider, from {@link ModelSettings#keyVariable()}; null where there is none. It is
     *     sent in a header and stands in no message.
     * @param parser reads the JSON of replies
     * @throws IllegalArgumentException if the provider needs a key and none is given, or it cannot be one; one sentence
     *     that names the variable and the remedy
     */
    public static AnswerWriter writer(ModelSettings settings, @Nullable String key, DataParser parser) {
        settings.keyVariable().ifPresent(variable -> checkKey(variable, key, settings));
        return new ModelWriter(
                settings.provider(),
                ChatModels.of(settings, key, ChatModels.SENTENCES),
                new GuardedCalls(settings),
                new ReplyParser(parser),
                settings.evidence());
    }

    /**
     * A second reader that asks the same chat model whether statements support a sentence.
     *
     * @param key as of the writer
     * @param parser reads the JSON of replies
     * @throws IllegalArgumentException as of the writer
     */
    public static SecondReader reader(ModelSettings settings, @Nullable String key, DataParser parser) {
        settings.keyVariable().ifPresent(variable -> checkKey(variable, key, settings));
        return new ModelReader(
                ChatModels.of(settings, key, ChatModels.SUPPORTED), new GuardedCalls(settings), new YesOrNo(parser));
    }

    /**
     * What has the same chat model say a question again in plain English.
     *
     * @param key as of the writer
     * @param parser reads the JSON of replies
     * @throws IllegalArgumentException as of the writer
     */
    public static Restater restater(ModelSettings settings, @Nullable String key, DataParser parser) {
        settings.keyVariable().ifPresent(variable -> checkKey(variable, key, settings));
        return new ModelRestater(ChatModels.of(settings, key, ChatModels.QUESTION), new GuardedCalls(settings), parser);
    }

    static void checkKey(String variable, @Nullable String key, ModelSettings settings) {
        if (key == null && (settings.baseUrl() == null || settings.provider().equals("anthropic"))) {
            throw new IllegalArgumentException(
                    variable + " is missing: set it in the environment, or choose another model.provider.");
        }
        // Checked here because the HTTP client would repeat a key that is no header in its message.
        if (key != null && !key.matches("[!-~]+")) {
            throw new IllegalArgumentException(
                    variable + " cannot be a key: it must hold visible ASCII characters without spaces.");
        }
    }
}
