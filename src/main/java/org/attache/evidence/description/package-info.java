/** Whom a question means that names nobody: "the Latvian painter", "the head of the glassworks". */
@NullMarked
package org.attache.evidence.description;

import org.jspecify.annotations.NullMarked;
