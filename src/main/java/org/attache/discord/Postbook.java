package org.attache.discord;

import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import org.attache.answer.VerifiedAnswer;
import org.attache.assistant.Reply;
import org.attache.dialogue.Taken;
import org.attache.discord.command.Response;
import org.attache.discord.moderation.ModerationOnDiscord;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.moderation.posted.Fact;
import org.attache.moderation.posted.Facts;
import org.attache.moderation.posted.Posted;
import org.attache.moderation.posted.PostedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which answers stand where, so that they can be corrected. What only the asker sees cannot be changed later, and
 * is not kept. Thread-safe.
 */
record Postbook(PostedAnswers posted, ModerationOnDiscord moderation, Library library) {

    private static final System.Logger LOG = System.getLogger(Postbook.class.getName());

    /** The response to a question; where nothing answers it, that is noted. */
    Response noted(Taken taken, Inquiry.Said said) {
        return said.reply() == null
                ? said.response()
                : moderation.noted(said.response(), said.reply(), taken.server() == 0 ? 0 : taken.place());
    }

    /** Keeps an answer where it cites something. */
    void keep(Taken taken, Message message, @Nullable Reply reply) {
        if (taken.isPrivate() || reply == null || !(reply.answer() instanceof VerifiedAnswer answer)) {
            return;
        }
        try (KnowledgeView view = library.view()) {
            List<Fact> facts = Facts.of(answer, view);
            if (!facts.isEmpty()) {
                String question = taken.server() == 0 ? "" : reply.question().text();
                posted.keep(new Posted(
                        place(taken, message), question, reply.trace().snapshot(), facts));
            }
        } catch (KnowledgeUnavailable unreadable) {
            LOG.log(System.Logger.Level.WARNING, "An answer cannot be corrected later: {0}", unreadable.getMessage());
        }
    }

    private static Posted.Place place(Taken taken, Message message) {
        boolean direct = message.hasChannel() && message.getChannelType() == ChannelType.PRIVATE;
        return new Posted.Place(taken.place(), message.getIdLong(), direct ? taken.person() : 0);
    }
}
