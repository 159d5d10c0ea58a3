package org.attache.h2.rows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Vectors as bytes: 32-bit floats, least significant byte first. */
public final class Floats {

    private Floats() {}

    public static byte[] toBytes(float[] components) {
        ByteBuffer buffer = ByteBuffer.allocate(components.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(components);
        return buffer.array();
    }

    public static float[] fromBytes(byte[] bytes) {
        float[] components = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(components);
        return components;
    }
}
