/** JSON files, and descriptions of articles in JSON-LD. */
@NullMarked
package org.attache.formats.json;

import org.jspecify.annotations.NullMarked;
