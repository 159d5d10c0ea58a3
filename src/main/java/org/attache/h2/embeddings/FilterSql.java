package org.attache.h2.embeddings;

import dev.langchain4j.store.embedding.filter.Filter;
import dev.langchain4j.store.embedding.filter.comparison.ContainsString;
import dev.langchain4j.store.embedding.filter.comparison.IsEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThan;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThanOrEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsIn;
import dev.langchain4j.store.embedding.filter.comparison.IsLessThan;
import dev.langchain4j.store.embedding.filter.comparison.IsLessThanOrEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsNotEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsNotIn;
import dev.langchain4j.store.embedding.filter.logical.And;
import dev.langchain4j.store.embedding.filter.logical.Not;
import dev.langchain4j.store.embedding.filter.logical.Or;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attache.h2.rows.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Turns a filter over metadata into a condition on the rows {@code e} of embeddings.
 *
 * <p>It agrees with the filter's own test, with one exception: a value of another type than the filter's is an error
 * there, and here it does not match. Numbers of all types compare by their exact decimal value.
 */
final class FilterSql {

    private final String metadata;
    private final List<@Nullable Object> values = new ArrayList<>();

    private FilterSql(String metadata) {
        this.metadata = metadata;
    }

    /**
     * The condition with the values it binds.
     *
     * @param metadata the table of metadata
     * @param filter null for everything
     * @throws UnsupportedOperationException for a kind of filter, or a type of value, that is not known here
     */
    static Sql condition(String metadata, @Nullable Filter filter) {
        if (filter == null) {
            return Sql.of("TRUE");
        }
        FilterSql sql = new FilterSql(metadata);
        return new Sql(sql.of(filter), sql.values);
    }

    private String of(Filter filter) {
        return switch (filter) {
            case And and -> "(" + of(and.left()) + " AND " + of(and.right()) + ")";
            case Or or -> "(" + of(or.left()) + " OR " + of(or.right()) + ")";
            case Not not -> "(NOT " + of(not.expression()) + ")";
            case IsEqualTo equal -> equal(equal.key(), equal.comparisonValue());
            case IsNotEqualTo equal -> "(NOT " + equal(equal.key(), equal.comparisonValue()) + ")";
            case IsIn in -> any(in.key(), in.comparisonValues());
            case IsNotIn in -> "(NOT " + any(in.key(), in.comparisonValues()) + ")";
            case IsGreaterThan more -> ordered(more.key(), ">", more.comparisonValue());
            case IsGreaterThanOrEqualTo more -> ordered(more.key(), ">=", more.comparisonValue());
            case IsLessThan less -> ordered(less.key(), "<", less.comparisonValue());
            case IsLessThanOrEqualTo less -> ordered(less.key(), "<=", less.comparisonValue());
            case ContainsString part ->
                has(part.key(), "m.kind = 'STRING' AND POSITION(? IN m.content) > 0", part.comparisonValue());
            default ->
                throw new UnsupportedOperationException("H2EmbeddingStore knows no filter of the type "
                        + filter.getClass().getName() + ".");
        };
    }

    private String equal(String key, Object value) {
        return switch (value) {
            case Number number -> has(key, "m.number = ?", decimal(number));
            case String text -> has(key, "m.kind = 'STRING' AND m.content = ?", text);
            case UUID id -> has(key, "m.kind IN ('STRING', 'UUID') AND m.content = ?", id.toString());
            default -> throw unsupported(value);
        };
    }

    private String any(String key, Collection<?> wanted) {
        return "("
                + String.join(
                        " OR ", wanted.stream().map(value -> equal(key, value)).toList())
                + ")";
    }

    private String ordered(String key, String comparison, Object value) {
        return switch (value) {
            case Number number -> has(key, "m.number " + comparison + " ?", decimal(number));
            case String text -> has(key, "m.kind = 'STRING' AND m.content " + comparison + " ?", text);
            default -> throw unsupported(value);
        };
    }

    /** The embeddings whose metadata has a key for which something holds. */
    private String has(String key, String condition, Object value) {
        values.add(key);
        values.add(value);
        return "(e.number IN (SELECT m.embedding FROM " + metadata + " m WHERE m.name = ? AND " + condition + "))";
    }

    private static BigDecimal decimal(Number number) {
        return MetadataValue.decimal(number)
                .orElseThrow(() -> new IllegalArgumentException("A filter cannot compare with " + number + "."));
    }

    private static UnsupportedOperationException unsupported(Object value) {
        return new UnsupportedOperationException("H2EmbeddingStore cannot compare with a value of the type "
                + value.getClass().getName() + ".");
    }
}
