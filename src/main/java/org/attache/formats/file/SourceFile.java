package org.attache.formats.file;

/** The bytes of a file as they were at one moment, and what stands beside it. */
public final class SourceFile {

    private final String path;
    private final byte[] bytes;
    private final Sidecar sidecar;
    private final String hash;

    public SourceFile(String path, byte[] bytes, Sidecar sidecar, String hash) {
        this.path = path;
        this.bytes = bytes;
        this.sidecar = sidecar;
        this.hash = hash;
    }

    public String path() {
        return path;
    }

    /** The bytes themselves, not a copy; nobody changes them. */
    public byte[] bytes() {
        return bytes;
    }

    public Sidecar sidecar() {
        return sidecar;
    }

    public String hash() {
        return hash;
    }
}
