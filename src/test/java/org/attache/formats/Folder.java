package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attache.formats.file.ReadLimits;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.Reading;
import org.attache.source.Document;

/** A knowledge folder of a test. */
public record Folder(Path path) {

    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache"), Logger.getLogger("net.fortuna"));

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-01T12:00:00Z"));

    public Folder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Folder with(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real file of the test resources under its own name. */
    public Folder withResource(String name) {
        try (InputStream in = Folder.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return with(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading read(String name) {
        return read(name, ReadLimits.DEFAULTS);
    }

    public Reading read(String name, ReadLimits limits) {
        return reader(limits).read(path, name);
    }

    public Document document(String name) {
        Reading reading = read(name);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    public String refusal(String name) {
        return refusal(read(name));
    }

    public String refusal(String name, ReadLimits limits) {
        return refusal(read(name, limits));
    }

    public static String refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }

    static DocumentReader reader(ReadLimits limits) {
        // As in logging.properties: what is wrong with a file is said by its refusal.
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
        return new FormatReader(new JacksonData(), limits, CLOCK);
    }
}
