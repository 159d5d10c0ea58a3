package org.attache.discord.command;

import java.util.List;

/**
 * A button or a menu of one of the bot's messages as somebody used it. Whoever writes to Discord can make one up, so
 * nothing in it is true only because it came.
 *
 * @param id what the bot gave the button or menu as its id
 * @param chosen what was chosen in a menu
 * @param user the id of the person who clicked
 * @param moderator whether it came from a member of a server that the bot is in, with the right to manage that server
 */
public record Click(String id, List<String> chosen, long user, boolean moderator) {
    public Click {
        chosen = List.copyOf(chosen);
    }
}
