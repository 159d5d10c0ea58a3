package org.attache.discord.command;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.modals.Modal;

/** What comes of a use of a command. */
public sealed interface Use {

    /** A question, which is answered like one in a message. */
    record Question(String text) implements Use {}

    /**
     * Work that the command does itself.
     *
     * @param reply makes the response, and may take its time; it may tell what it is given often how far it has come,
     *     not all of which is shown
     */
    record Work(Function<Consumer<Response>, Response> reply) implements Use {}

    /** A form that whoever used the command fills in first; what is done then comes of the form. */
    record Form(Modal modal) implements Use {}

    /** Work that does not show how far it has come. */
    static Use work(Supplier<Response> reply) {
        return new Work(interim -> reply.get());
    }
}
