package org.attache.formats.file;

import org.jspecify.annotations.Nullable;

/** The bytes of a file as they were at one moment, and what stands beside it. */
public final class SourceFile {

    private final String path;
    private final byte[] bytes;
    private final Sidecar sidecar;
    private final String hash;
    private final byte @Nullable [] companion;

    /** A file that no other belongs to. */
    public SourceFile(String path, byte[] bytes, Sidecar sidecar, String hash) {
        this(path, bytes, sidecar, hash, null);
    }

    /**
     * A file.
     *
     * @param companion the bytes of the file that explains it; null for none
     */
    public SourceFile(String path, byte[] bytes, Sidecar sidecar, String hash, byte @Nullable [] companion) {
        this.path = path;
        this.bytes = bytes;
        this.sidecar = sidecar;
        this.hash = hash;
        this.companion = companion;
    }

    public String path() {
        return path;
    }

    /** The bytes themselves, not a copy; nobody changes them. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes of the file that explains it, not a copy; null for none. */
    public byte @Nullable [] companion() {
        return companion;
    }

    public Sidecar sidecar() {
        return sidecar;
    }

    public String hash() {
        return hash;
    }
}
