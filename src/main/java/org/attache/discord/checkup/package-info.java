/** Whether the bot can do its work on Discord: token, intents, permissions, clock. Sends nothing to anybody. */
@NullMarked
package org.attache.discord.checkup;

import org.jspecify.annotations.NullMarked;
