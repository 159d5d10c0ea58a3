/**
 * JSON and YAML: what people wrote comes in as plain values, what programs read goes out as JSON.
 *
 * <p>Start with {@link org.attache.jackson.JacksonData}. The only place that knows Jackson and SnakeYAML.
 */
@NullMarked
package org.attache.jackson;

import org.jspecify.annotations.NullMarked;
