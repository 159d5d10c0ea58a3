package org.attache.h2.embeddings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * A value of metadata as it is stored.
 *
 * @param content the value as text, from which it can be made again exactly
 */
record MetadataValue(Kind kind, String content) {

    /** The types that metadata may have. */
    enum Kind {
        STRING,
        UUID,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE
    }

    /** @throws IllegalArgumentException for a value of a type that LangChain4j does not allow */
    static MetadataValue of(Object value) {
        Kind kind = switch (value) {
            case String text -> Kind.STRING;
            case UUID id -> Kind.UUID;
            case Integer number -> Kind.INTEGER;
            case Long number -> Kind.LONG;
            case Float number -> Kind.FLOAT;
            case Double number -> Kind.DOUBLE;
            default ->
                throw new IllegalArgumentException("Metadata cannot hold a value of the type "
                        + value.getClass().getName() + ".");
        };
        return new MetadataValue(kind, value.toString());
    }

    Object value() {
        return switch (kind) {
            case STRING -> content;
            case UUID -> UUID.fromString(content);
            case INTEGER -> Integer.valueOf(content);
            case LONG -> Long.valueOf(content);
            case FLOAT -> Float.valueOf(content);
            case DOUBLE -> Double.valueOf(content);
        };
    }

    /** What it compares by, where it is a number; empty for NaN and the infinities, which compare with nothing. */
    Optional<BigDecimal> decimal() {
        return value() instanceof Number number ? decimal(number) : Optional.empty();
    }

    /** The exact value of a finite number. */
    static Optional<BigDecimal> decimal(Number number) {
        return Double.isFinite(number.doubleValue())
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }
}
