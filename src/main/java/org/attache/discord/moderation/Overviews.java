package org.attache.discord.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.moderation.Audit;
import org.attache.moderation.FeedbackSummary;
import org.attache.moderation.Moderation;
import org.attache.moderation.QualitySummary;
import org.attache.moderation.StatusSummary;
import org.attache.source.MalformedData;

/** What moderators only look at. Thread-safe. */
final class Overviews {

    static final String PAGE = "page";

    private static final int LINE = 300;
    private static final int PAGE_SIZE = 10;
    private static final int FEEDBACK = 3;

    private final Moderation moderation;

    Overviews(Moderation moderation) {
        this.moderation = moderation;
    }

    Response status() {
        return Response.of(escaped(StatusSummary.of(moderation.status()), DiscordText.MESSAGE));
    }

    Response settings() {
        return Response.of(escaped(moderation.settings(), DiscordText.MESSAGE));
    }

    /** The golden questions stand before the newest feedback; older feedback has pages of its own. */
    Response quality(Invocation invocation) {
        int skipped = skipped(invocation, FEEDBACK);
        String feedback = escaped(FeedbackSummary.of(moderation.judged(FEEDBACK, skipped)), DiscordText.MESSAGE / 2);
        if (skipped > 0) {
            return Response.of(feedback.isEmpty() ? "Nobody said more about answers." : feedback);
        }
        String golden = golden();
        return Response.of(feedback.isEmpty() ? golden : golden + "\n**What people think**\n" + feedback);
    }

    private String golden() {
        try {
            return escaped(QualitySummary.of(moderation.quality()), DiscordText.MESSAGE / 2 - LINE);
        } catch (MalformedData unusable) {
            return "The golden questions cannot be asked: "
                    + DiscordText.escaped(String.valueOf(unusable.getMessage()), LINE) + ".";
        }
    }

    private static String escaped(List<String> lines, int room) {
        return DiscordText.lines(
                lines.stream().map(line -> DiscordText.escaped(line, LINE)).toList(), room);
    }

    private static int skipped(Invocation invocation, int pageSize) {
        long page = invocation.option(PAGE).map(Long::parseLong).orElse(1L);
        return Math.clamp((page - 1) * pageSize, 0, Integer.MAX_VALUE - pageSize);
    }

    Response audit(Invocation invocation) {
        List<Audit.Entry> entries = moderation.audit().newest(PAGE_SIZE, skipped(invocation, PAGE_SIZE));
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(line(entry)));
        return Response.of(
                lines.isEmpty() ? "Nothing more was done yet." : DiscordText.lines(lines, DiscordText.MESSAGE));
    }

    private static String line(Audit.Entry entry) {
        return "<t:" + seconds(entry.at()) + ":f> " + who(entry.who()) + " **" + DiscordText.escaped(entry.what(), 40)
                + "** " + DiscordText.escaped(entry.detail(), LINE / 2);
    }

    /** A name that Discord shows stays as it is; any other is escaped. */
    private static String who(String who) {
        return who.matches("<@\\d{1,20}>") ? who : DiscordText.escaped(who, 60);
    }

    private static long seconds(Instant at) {
        return at.getEpochSecond();
    }
}
