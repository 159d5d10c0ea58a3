package org.attache.discord.command;

/**
 * The server from which somebody uses the bot, which the bot is in.
 *
 * @param managesEvents whether they may make and change its events
 */
public record Server(long id, boolean managesEvents) {}
