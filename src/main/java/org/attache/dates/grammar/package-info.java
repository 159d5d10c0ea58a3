/** The grammar of date expressions: words to tokens, tokens to days. */
@NullMarked
package org.attache.dates.grammar;

import org.jspecify.annotations.NullMarked;
