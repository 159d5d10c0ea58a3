/** Requests in their order: who is worked on, who waits, and what is said to whom when there is no time. */
@NullMarked
package org.attache.discord.desk;

import org.jspecify.annotations.NullMarked;
