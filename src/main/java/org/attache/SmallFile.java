package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files of which nobody knows what they are, such as those that the environment names, and little of them. */
final class SmallFile {

    private SmallFile() {}

    /** The file is none that is read; the message is a clause that follows its name and says what to do. */
    static final class Unfit extends IOException {

        private static final long serialVersionUID = 1;

        Unfit(String reason) {
            super(reason);
        }
    }

    /**
     * The text of a file in UTF-8.
     *
     * @param maxBytes how large it may be
     * @throws Unfit if it is larger or no ordinary file: a device never ends, and a pipe may never begin
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    static String read(Path file, int maxBytes) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new Unfit("is no ordinary file; make it one");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = attributes.size() > maxBytes ? new byte[0] : in.readNBytes(maxBytes + 1);
            if (attributes.size() > maxBytes || bytes.length > maxBytes) {
                throw new Unfit("is larger than the %,d bytes that are read; shorten it".formatted(maxBytes));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
