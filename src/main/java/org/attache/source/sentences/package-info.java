/** Where sentences begin and end, in text that is laid out in lines and blocks. */
@NullMarked
package org.attache.source.sentences;

import org.jspecify.annotations.NullMarked;
