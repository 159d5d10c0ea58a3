package org.attache.tika;

/** The bytes of a file as they were at one moment, and what stands beside it. */
final class SourceFile {

    private final String path;
    private final byte[] bytes;
    private final Sidecar sidecar;
    private final String hash;

    SourceFile(String path, byte[] bytes, Sidecar sidecar, String hash) {
        this.path = path;
        this.bytes = bytes;
        this.sidecar = sidecar;
        this.hash = hash;
    }

    String path() {
        return path;
    }

    /** The bytes themselves, not a copy; nobody changes them. */
    byte[] bytes() {
        return bytes;
    }

    Sidecar sidecar() {
        return sidecar;
    }

    String hash() {
        return hash;
    }
}
