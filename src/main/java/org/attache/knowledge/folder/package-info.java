/** The folder of source documents: what is in it, what changed, and what was refused. */
@NullMarked
package org.attache.knowledge.folder;

import org.jspecify.annotations.NullMarked;
