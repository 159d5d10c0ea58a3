package org.attache.discord.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A button or a menu of one of the bot's messages as somebody used it, or a form that one opened. Whoever writes to
 * Discord can make one up, so nothing in it is true only because it came.
 *
 * @param id what the bot gave the button, menu or form as its id
 * @param chosen what was chosen in a menu or written into a form
 * @param user the id of the person who clicked
 * @param channel where it was clicked
 * @param message the one with the button; 0 where there is none
 * @param server from which it came; null where it came from none that the bot is in
 * @param moderator whether the person is a member of a server that the bot is in, with the right to manage that server
 * @param language the tag of the person's language
 */
public record Click(
        String id,
        List<String> chosen,
        long user,
        long channel,
        long message,
        @Nullable Server server,
        boolean moderator,
        String language) {
    public Click {
        chosen = List.copyOf(chosen);
    }
}
