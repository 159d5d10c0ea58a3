package org.attache.discord.moderation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.discord.command.Click;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.SealedIds;
import org.attache.discord.text.DiscordText;
import org.attache.moderation.Moderation;
import org.attache.moderation.gaps.Gap;
import org.attache.moderation.gaps.Gaps;

/** Gaps on Discord: the list of moderators, and the wish of whoever asked to be told. Thread-safe. */
final class GapsOnDiscord {

    static final String NUMBER = "number";
    static final String MARK = "mark";

    private static final int PAGE_SIZE = 8;

    private final Gaps gaps;
    private final Moderation moderation;
    private final SealedIds ids;

    /** @param ids of the buttons by which people wish to be told */
    GapsOnDiscord(Gaps gaps, Moderation moderation, SealedIds ids) {
        this.gaps = gaps;
        this.moderation = moderation;
        this.ids = ids;
    }

    /** What moderators may make of a gap, as the option offers it. */
    static List<String> marks() {
        return Arrays.stream(Gap.State.values()).map(Gap.State::word).toList();
    }

    /** Marks a gap where a number is given, and lists those of a state where none is. */
    Response reply(Invocation invocation) {
        Gap.State state = invocation.option(MARK).flatMap(Gap.State::of).orElse(Gap.State.OPEN);
        return invocation
                .option(NUMBER)
                .map(number -> marked(Long.parseLong(number), state, invocation.user()))
                .orElseGet(() -> list(state, invocation));
    }

    private Response marked(long number, Gap.State state, long moderator) {
        if (!moderation.mark(gaps, number, state, Who.of(moderator))) {
            return Response.of("There is no gap " + number + ".");
        }
        return Response.of("Gap " + number + " is marked as " + state.word() + ".");
    }

    private Response list(Gap.State state, Invocation invocation) {
        long page = invocation.option(Overviews.PAGE).map(Long::parseLong).orElse(1L);
        int skipped = Math.clamp((page - 1) * PAGE_SIZE, 0, Integer.MAX_VALUE);
        List<String> lines =
                gaps.in(state, PAGE_SIZE, skipped).stream().map(GapText::line).toList();
        return Response.of(
                lines.isEmpty()
                        ? "No question is " + state.word() + "."
                        : DiscordText.lines(lines, DiscordText.MESSAGE));
    }

    /** The response to a question with a button to be told once it is known. */
    Response offered(Response response, long gap) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(gap).array();
        return GapText.withButton(response, ids.of(bytes), "Tell me when you know");
    }

    /** What comes of such a button; empty where it is none. */
    Optional<Reaction> to(Click click) {
        return ids.read(click.id())
                .filter(bytes -> bytes.length == Long.BYTES)
                .map(bytes -> ByteBuffer.wrap(bytes).getLong())
                .map(gap -> new Reaction(false, () -> wished(gap, click.user())));
    }

    private Response wished(long gap, long person) {
        return Response.of(
                gaps.wish(gap, person)
                        ? "I tell you by direct message as soon as the documents answer this."
                        : "You are told already as soon as the documents answer this.");
    }
}
