/** What a schedule shows: which visits are asked for, under which names, and in what order. */
@NullMarked
package org.attache.schedule;

import org.jspecify.annotations.NullMarked;
