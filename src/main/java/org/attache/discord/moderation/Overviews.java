package org.attache.discord.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.moderation.Audit;
import org.attache.moderation.Moderation;
import org.attache.moderation.QualitySummary;
import org.attache.moderation.StatusSummary;
import org.attache.source.MalformedData;

/** What moderators only look at. Thread-safe. */
final class Overviews {

    static final String PAGE = "page";

    private static final int LINE = 300;
    private static final int PAGE_SIZE = 10;

    private final Moderation moderation;

    Overviews(Moderation moderation) {
        this.moderation = moderation;
    }

    Response status() {
        return Response.of(DiscordText.lines(
                StatusSummary.of(moderation.status()).stream()
                        .map(line -> DiscordText.escaped(line, LINE))
                        .toList(),
                DiscordText.MESSAGE));
    }

    Response settings() {
        return Response.of(DiscordText.lines(
                moderation.settings().stream()
                        .map(line -> DiscordText.escaped(line, LINE))
                        .toList(),
                DiscordText.MESSAGE));
    }

    Response quality() {
        try {
            return Response.of(DiscordText.lines(
                    QualitySummary.of(moderation.quality()).stream()
                            .map(line -> DiscordText.escaped(line, LINE))
                            .toList(),
                    DiscordText.MESSAGE));
        } catch (MalformedData unusable) {
            return Response.of("The golden questions cannot be asked: "
                    + DiscordText.escaped(String.valueOf(unusable.getMessage()), LINE) + ".");
        }
    }

    Response audit(Invocation invocation) {
        long page = invocation.option(PAGE).map(Long::parseLong).orElse(1L);
        int skipped = (int) Math.min((page - 1) * PAGE_SIZE, Integer.MAX_VALUE - PAGE_SIZE);
        List<Audit.Entry> entries = moderation.audit().newest(PAGE_SIZE, Math.max(0, skipped));
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
