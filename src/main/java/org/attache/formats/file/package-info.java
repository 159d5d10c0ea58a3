/**
 * What every format shares: a file and its bytes, limits and refusals, character sets, and what is known about a
 * document.
 */
@NullMarked
package org.attache.formats.file;

import org.jspecify.annotations.NullMarked;
