package org.attache.discord;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.RestAction;
import org.attache.discord.command.Response;

/** Where a response goes; the same response may go there twice, and is there once all the same. */
@FunctionalInterface
interface Destination {
    RestAction<Message> filledWith(Response response);
}
