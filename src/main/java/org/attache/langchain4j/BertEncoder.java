package org.attache.langchain4j;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.attache.evidence.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A model of the BERT family with eight-bit weights, as LangChain4j packs it, loaded into this process. Thread-safe.
 *
 * <p>Every text is a run of its own on one thread. Runs of several texts are no faster here, and they change the
 * vectors: the model scales its activations over the whole run, so a text's vector would depend on its neighbours
 * (cosine down to 0.97 in runs of 32).
 */
final class BertEncoder {

    static final int DIMENSIONS = 384;

    private static final String VOCABULARY = "/bert-vocabulary-en.txt";

    /** Where the runtime looks for its native libraries before it unpacks them to a temporary folder. */
    private static final String NATIVE_PATH = "onnxruntime.native.path";

    private static final System.Logger LOGGER = System.getLogger(BertEncoder.class.getName());

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece tokenizer;
    private final InProcessModel.Pooling pooling;

    private BertEncoder(
            OrtEnvironment environment, OrtSession session, WordPiece tokenizer, InProcessModel.Pooling pooling) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
        this.pooling = pooling;
    }

    /**
     * Loads the model.
     *
     * @param folder where unpacked files are kept for the next start; null unpacks them into memory
     */
    static BertEncoder load(InProcessModel chosen, @Nullable Path folder) throws IOException, OrtException {
        @Nullable Path model = folder == null ? null : unpacked(chosen.resource(), new Unpacked(folder));
        WordPiece tokenizer = WordPiece.read(resource(VOCABULARY));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            OrtSession session = model == null
                    ? environment.createSession(resource(chosen.resource()).readAllBytes(), options)
                    : environment.createSession(model.toString(), options);
            return new BertEncoder(environment, session, tokenizer, chosen.pooling());
        }
    }

    /** The model's file, with the runtime told where its unpacked libraries are; null where nothing can be kept. */
    private static @Nullable Path unpacked(String resource, Unpacked unpacked) {
        try {
            Path model = unpacked.folderOf(resource).resolve(resource.substring(1));
            if (System.getProperty(NATIVE_PATH) == null) {
                String folder = "/ai/onnxruntime/native/" + platform() + "/";
                Path natives = unpacked.folderOf(
                        folder + System.mapLibraryName("onnxruntime"),
                        folder + System.mapLibraryName("onnxruntime4j_jni"));
                System.setProperty(NATIVE_PATH, natives.toAbsolutePath().toString());
            }
            return model;
        } catch (IOException e) {
            LOGGER.log(Level.INFO, "The embedding model is unpacked anew at every start: {0}", e.getMessage());
            return null;
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        return name + (System.getProperty("os.arch").equals("aarch64") ? "-aarch64" : "-x64");
    }

    /** The vector of a text, scaled to length 1. */
    Vector embed(String text) throws OrtException {
        long[] ids = tokenizer.ids(text);
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor pieces = tensor(ids);
                OnnxTensor attention = tensor(mask);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", attention, "token_type_ids", types))) {
            return Vector.of(unit(pooled(((OnnxTensor) result.get(0)).getFloatBuffer())));
        }
    }

    /** The vectors of all pieces stand one after the other, that of the beginning first. */
    private float[] pooled(FloatBuffer pieces) {
        float[] components = new float[DIMENSIONS];
        switch (pooling) {
            case FIRST_PIECE -> pieces.get(components);
            case MEAN -> {
                for (int i = 0; pieces.hasRemaining(); i = (i + 1) % DIMENSIONS) {
                    components[i] += pieces.get();
                }
            }
        }
        return components;
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] unit(float[] components) {
        double squares = 0;
        for (float component : components) {
            squares += (double) component * component;
        }
        float scale = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < components.length; i++) {
            components[i] *= scale;
        }
        return components;
    }

    private static InputStream resource(String name) throws IOException {
        @Nullable InputStream stream = BertEncoder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is in no jar");
        }
        return stream;
    }
}
