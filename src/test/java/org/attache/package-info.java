/** The program as its user drives it: command lines in, text and exit codes out. */
@NullMarked
package org.attache;

import org.jspecify.annotations.NullMarked;
