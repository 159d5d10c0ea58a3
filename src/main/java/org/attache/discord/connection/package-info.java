/** The connection to Discord: how it comes up, whether it is closed for good, and whose clock is wrong. */
@NullMarked
package org.attache.discord.connection;

import org.jspecify.annotations.NullMarked;
