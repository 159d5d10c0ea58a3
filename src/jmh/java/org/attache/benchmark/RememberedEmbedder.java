package org.attache.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.attache.evidence.Embedder;
import org.attache.evidence.Vector;

/**
 * The real embedding model, with every vector kept in a file from run to run: a hundred thousand texts take minutes to
 * embed, and a benchmark of something else should not pay for them twice. For one thread.
 */
public final class RememberedEmbedder implements Embedder, AutoCloseable {

    private static final int AT_ONCE = 2_000;

    private final Embedder embedder;
    private final FileChannel file;
    private final Map<Long, Long> places = new HashMap<>();
    private final ByteBuffer entry;

    public RememberedEmbedder(Embedder embedder) throws IOException {
        this.embedder = embedder;
        this.entry = ByteBuffer.allocate(Long.BYTES + embedder.dimensions() * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        Path path = Place.kept("vectors-" + embedder.model().replace('/', '-'));
        Files.createDirectories(path.toAbsolutePath().getParent());
        this.file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer key = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = 0; at + entry.capacity() <= file.size(); at += entry.capacity()) {
            file.read(key.clear(), at);
            places.put(key.getLong(0), at);
        }
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public Vector question(String words) {
        return embedder.question(words);
    }

    @Override
    public List<Vector> statements(List<String> words) {
        List<String> missing = new ArrayList<>(new LinkedHashSet<>(words));
        missing.removeIf(each -> places.containsKey(key(each)));
        try {
            for (int from = 0; from < missing.size(); from += AT_ONCE) {
                List<String> some = missing.subList(from, Math.min(from + AT_ONCE, missing.size()));
                keep(some, embedder.statements(some));
                System.err.printf("embedded %,d of %,d%n", from + some.size(), missing.size());
            }
            List<Vector> vectors = new ArrayList<>(words.size());
            for (String each : words) {
                vectors.add(read(places.getOrDefault(key(each), 0L)));
            }
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(List<String> words, List<Vector> vectors) throws IOException {
        long at = file.size() / entry.capacity() * entry.capacity();
        for (int i = 0; i < words.size(); i++) {
            long key = key(words.get(i));
            entry.clear().putLong(key);
            entry.asFloatBuffer().put(vectors.get(i).components());
            file.write(entry.clear(), at);
            places.put(key, at);
            at += entry.capacity();
        }
    }

    private Vector read(long at) throws IOException {
        file.read(entry.clear(), at);
        float[] components = new float[dimensions()];
        entry.position(Long.BYTES).asFloatBuffer().get(components);
        return Vector.of(components);
    }

    private static long key(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
