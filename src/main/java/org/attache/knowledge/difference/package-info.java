/** What a reload would change: documents, statements, visits, moves and near copies. */
@NullMarked
package org.attache.knowledge.difference;

import org.jspecify.annotations.NullMarked;
