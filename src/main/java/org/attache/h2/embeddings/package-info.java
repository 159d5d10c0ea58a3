/** H2 as an embedding store that LangChain4j's users know. */
@NullMarked
package org.attache.h2.embeddings;

import org.jspecify.annotations.NullMarked;
