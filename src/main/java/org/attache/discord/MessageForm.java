package org.attache.discord;

import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.attache.discord.command.Response;

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

    /** One more message, which only the person sees who clicked. */
    static RestAction<Message> privately(InteractionHook hook, Response response) {
        return filled(hook.sendMessage(""), response).setEphemeral(true);
    }

    private static <R extends MessageRequest<R>> R filled(R request, Response response) {
        R quiet = Outgoing.quiet(request);
        return switch (response) {
            case Response.Text text -> quiet.setContent(text.words());
            case Response.Card card ->
                // Words that stood there before go: Discord takes none beside components.
                quiet.setContent("")
                        .setSuppressEmbeds(false)
                        .setComponents(card.components())
                        .useComponentsV2();
            case Response.File file -> quiet.setContent(file.words()).setFiles(upload(file));
        };
    }

    private static FileUpload upload(Response.File file) {
        FileUpload upload = FileUpload.fromData(file.content(), file.name());
        return file.alt().isEmpty() ? upload : upload.setDescription(file.alt());
    }
}
