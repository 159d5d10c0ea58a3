/**
 * The program at a terminal: one class a command, a progress bar, and the pure rendering of answers as text.
 *
 * <p>Start with {@link org.attache.terminal.Terminal}.
 */
@NullMarked
package org.attache.terminal;

import org.jspecify.annotations.NullMarked;
