/**
 * What is under way and what was said, in an H2 database of its own beside the knowledge.
 *
 * <p>Of its own, because it is written while a reload holds the other for half a minute, because what people said is in
 * no backup that way, and because a restored backup would bring back requests that were answered long ago.
 */
@NullMarked
package org.attache.h2.dialogue;

import org.jspecify.annotations.NullMarked;
