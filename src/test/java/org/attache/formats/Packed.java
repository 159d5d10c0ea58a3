package org.attache.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.attache.formats.file.ReadLimits;

/** Packs what the tests of packed formats need. */
public final class Packed {

    /** Limits that a small bomb exceeds. */
    public static final ReadLimits SMALL =
            new ReadLimits(2_000_000, 1_000_000, Duration.ofSeconds(60), 5_000_000, 1_000_000);

    private Packed() {}

    public static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An entry of a packed file. */
    public static byte[] entry(byte[] zip, String name) {
        return Objects.requireNonNull(entries(zip).get(name), name);
    }

    /** A packed file with some of its entries replaced or added. */
    public static byte[] with(byte[] zip, Map<String, byte[]> replaced) {
        Map<String, byte[]> entries = entries(zip);
        entries.putAll(replaced);
        return of(entries);
    }

    private static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    public static byte[] with(byte[] zip, String entry, String text) {
        return with(zip, Map.of(entry, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A packed file of these entries. */
    public static byte[] of(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
