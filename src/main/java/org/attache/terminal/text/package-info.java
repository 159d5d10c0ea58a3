/** What people read in the terminal. Pure. */
@NullMarked
package org.attache.terminal.text;

import org.jspecify.annotations.NullMarked;
