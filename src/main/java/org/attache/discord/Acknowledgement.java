package org.attache.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * Tells Discord that an interaction was heard. Unlike the client's own callbacks, this can be sent again, and what
 * follows depends neither on the client's view of how it went nor on this machine's clock.
 *
 * @param interaction its id
 * @param token what it is answered with
 */
record Acknowledgement(JDA jda, long interaction, String token) {

    private static final int REPLY_LATER = 5;
    private static final int EDIT_LATER = 6;
    private static final int EPHEMERAL = 1 << 6;

    /** The reply comes later. */
    RestAction<Void> reply(boolean isPrivate) {
        DataObject body = DataObject.empty().put("type", REPLY_LATER);
        return sent(isPrivate ? body.put("data", DataObject.empty().put("flags", EPHEMERAL)) : body);
    }

    /** The message that was clicked changes later. */
    RestAction<Void> edit() {
        return sent(DataObject.empty().put("type", EDIT_LATER));
    }

    /** Answers the interaction once it was acknowledged. */
    InteractionHook hook() {
        return InteractionHook.from(jda, token);
    }

    private RestAction<Void> sent(DataObject body) {
        return new RestActionImpl<>(jda, Route.Interactions.CALLBACK.compile(String.valueOf(interaction), token), body);
    }
}
