/** How visits, and what changed of them, stand on a line of a message. */
@NullMarked
package org.attache.discord.visits.text;

import org.jspecify.annotations.NullMarked;
