package org.attache.discord;

import java.util.List;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.attache.discord.command.Response;
import org.attache.discord.words.Words;

/** Turns a response into a request to Discord that pings nobody. */
final class MessageForm {

    private MessageForm() {}

    /** Fills the message that was announced for an interaction, or edits the one that was clicked. */
    static RestAction<Message> of(InteractionHook hook, Response response) {
        return filled(hook.editOriginalComponents(List.of()), response);
    }

    /** Edits a message of the bot. */
    static RestAction<Message> of(Message message, Response response) {
        return filled(message.editMessageComponents(List.of()), response);
    }

    /** Edits a message of the bot that is known by its id alone. */
    static RestAction<Message> of(MessageChannel channel, long message, Response response) {
        return filled(channel.editMessageComponentsById(message, List.of()), response);
    }

    /** A message in a channel. */
    static MessageCreateAction of(MessageChannel channel, Response response) {
        return filled(channel.sendMessage(""), response);
    }

    /** One more message, which only the person sees who clicked. */
    static RestAction<Message> privately(InteractionHook hook, Response response) {
        return filled(hook.sendMessage(""), response).setEphemeral(true);
    }

    /** One more message, which everybody in the channel sees. */
    static RestAction<Message> aloud(InteractionHook hook, Response.Aloud aloud) {
        var message = filled(hook.sendMessage(""), aloud.message());
        return aloud.role() == 0
                ? message
                : message.setAllowedMentions(List.of(Message.MentionType.ROLE)).mentionRoles(aloud.role());
    }

    private static <R extends MessageRequest<R>> R filled(R request, Response response) {
        R quiet = Outgoing.quiet(request);
        return switch (response) {
            case Response.Text text -> quiet.setContent(text.words());
            case Response.Card card -> composed(quiet, card.components());
            case Response.File file -> quiet.setContent(file.words()).setFiles(upload(file));
            case Response.Fixed fixed -> filled(request, fixed.in(Words.ENGLISH));
            case Response.Apart apart -> composed(quiet, apart.components());
            case Response.Aloud aloud -> filled(request, aloud.rest());
            case Response.Removal removal -> quiet.setContent("…");
        };
    }

    /** Words that stood there before go: Discord takes none beside components, not even those that are not sent. */
    private static <R extends MessageRequest<R>> R composed(R quiet, Container components) {
        return quiet.setContent("")
                .setSuppressEmbeds(false)
                .setComponents(components)
                .useComponentsV2();
    }

    private static FileUpload upload(Response.File file) {
        FileUpload upload = FileUpload.fromData(file.content(), file.name());
        return file.alt().isEmpty() ? upload : upload.setDescription(file.alt());
    }
}
