/**
 * What a command is: what somebody used, typed or clicked goes in, a response comes out. To add a command, implement
 * {@link org.attache.discord.command.Command} and list it in {@code DiscordBot}.
 */
@NullMarked
package org.attache.discord.command;

import org.jspecify.annotations.NullMarked;
