/** The layout as rules: what may depend on what, shown red on a fixture that breaks each of them. */
@NullMarked
package org.attache.architecture;

import org.jspecify.annotations.NullMarked;
