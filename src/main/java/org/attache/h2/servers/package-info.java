/** What moderators set and what people think of answers, with the knowledge: these belong into its backups. */
@NullMarked
package org.attache.h2.servers;

import org.jspecify.annotations.NullMarked;
