package org.attache.discord.moderation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.discord.command.Click;
import org.attache.discord.command.Command;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.SealedIds;
import org.attache.knowledge.Library;
import org.attache.moderation.Moderation;
import org.attache.moderation.gaps.GapBook;
import org.attache.moderation.gaps.GapTeller;
import org.attache.schedule.following.Courier;

/** Everything that {@code /knowledge} needs, put together. Thread-safe. */
public final class ModerationOnDiscord {

    private final Command command;
    private final Deciding deciding;
    private final GapsOnDiscord gaps;
    private final GapBook gapBook;
    private final Adding adding;

    /**
     * Moderation on Discord.
     *
     * @param gapBook notes what is not known
     * @param key what the ids of buttons are signed with, at least 32 bytes that nobody else knows
     */
    public ModerationOnDiscord(
            Moderation moderation, GapBook gapBook, Library library, byte[] key, RandomGenerator randomness) {
        this.gapBook = gapBook;
        this.gaps = new GapsOnDiscord(gapBook.gaps(), moderation, new SealedIds(key, "gaps\u0001"));
        this.deciding = new Deciding(moderation, new Proposals(randomness), new SealedIds(key, "moderation\u0001"));
        this.adding = new Adding(deciding, new SealedIds(key, "adding\u0001"), randomness);
        this.command = new KnowledgeCommand(
                moderation,
                deciding,
                new Overviews(moderation),
                gaps,
                new HidingOnDiscord(moderation.hiding(), deciding, library),
                adding);
    }

    public Command command() {
        return command;
    }

    /** What comes of a button or form of moderators; empty where it is none. */
    public Optional<Reaction> to(Click click) {
        return deciding.to(click).or(() -> gaps.to(click)).or(() -> adding.to(click));
    }

    /**
     * Notes a question that nothing answers, and has whoever asked be told later.
     *
     * @param place the channel in which it was asked
     */
    public Response noted(Response response, Reply reply, long place) {
        long gap = gapBook.note(reply, place);
        return gap == 0 ? response : gaps.offered(response, gap);
    }

    /** Tells those who wished so what has come to be known. */
    public GapTeller teller(Answering answering, Courier courier, Supplier<LocalDate> today) {
        return new GapTeller(gapBook.gaps(), answering, courier, GapText::known, today);
    }
}
