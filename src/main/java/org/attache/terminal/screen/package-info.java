/** The terminal itself: what is written to it, what is typed into it, and how progress looks. */
@NullMarked
package org.attache.terminal.screen;

import org.jspecify.annotations.NullMarked;
