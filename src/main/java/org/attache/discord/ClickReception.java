package org.attache.discord;

import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.desk.Desk;
import org.attache.discord.desk.Interim;
import org.attache.discord.desk.Job;
import org.attache.discord.words.Words;

/** Takes clicks through their stages: acknowledged, worked on, answered. Thread-safe. */
record ClickReception(Desk desk, Outgoing outgoing) {

    /** Takes a click. It is not kept: whoever clicked sees that nothing came of it, and clicks again. */
    void take(Acknowledgement heard, Reaction reaction, Words words) {
        outgoing.acknowledge(
                () -> reaction.inPlace() ? heard.edit() : heard.reply(true),
                desk.giveWay(),
                () -> desk.take(
                        new Job.Work(() -> reaction.work().apply(interim(heard)), () -> Desk.CLOSING),
                        response -> answer(heard, reaction, response.in(words))),
                refused -> {});
    }

    private Interim interim(Acknowledgement heard) {
        return new Interim(
                response -> outgoing.mention(() -> MessageForm.of(heard.hook(), response)), System::nanoTime);
    }

    /** A card takes the place of the message that was clicked; anything else is one more message, sent once. */
    private void answer(Acknowledgement heard, Reaction reaction, Response response) {
        switch (response) {
            case Response.Removal removal -> {
                outgoing.deliver(() -> heard.hook().deleteOriginal(), Outgoing.Outcome.none());
                return;
            }
            case Response.Aloud aloud -> outgoing.mention(() -> MessageForm.aloud(heard.hook(), aloud));
            case Response.Card card -> {}
            case Response.Text text -> {}
            case Response.Fixed fixed -> {}
            case Response.File file -> {}
            case Response.Apart apart -> {}
        }
        boolean isCard = response instanceof Response.Card || response instanceof Response.Aloud;
        if (reaction.inPlace() && !isCard) {
            outgoing.mention(() -> MessageForm.privately(heard.hook(), response));
        } else {
            outgoing.deliver(() -> MessageForm.of(heard.hook(), response), Outgoing.Outcome.none());
        }
    }
}
