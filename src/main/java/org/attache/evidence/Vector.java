package org.attache.evidence;

import java.util.Arrays;

/** A point in the space of an embedding model. Immutable. */
public final class Vector {

    private final float[] components;

    private Vector(float[] components) {
        this.components = components;
    }

    /** A vector of these components; the array is copied. */
    public static Vector of(float... components) {
        return new Vector(components.clone());
    }

    /** The components; a copy. */
    public float[] components() {
        return components.clone();
    }

    public int dimensions() {
        return components.length;
    }

    /** The cosine of the angle to another vector of unit length, where this is one too. */
    public double dot(Vector other) {
        double sum = 0;
        for (int i = 0; i < components.length; i++) {
            sum += (double) components[i] * other.components[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(components, vector.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }

    @Override
    public String toString() {
        return "Vector of " + components.length;
    }
}
