/**
 * The whole flow from a question to an answer, on one screen.
 *
 * <p>Start with {@link org.attache.assistant.Assistant}.
 */
@NullMarked
package org.attache.assistant;

import org.jspecify.annotations.NullMarked;
