package org.attache.discord.moderation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Typing;
import org.attache.discord.text.DiscordText;
import org.attache.knowledge.Library;
import org.attache.moderation.HiddenParts.Kept;
import org.attache.moderation.Hiding;

/** {@code /knowledge hide} and {@code restore}. Thread-safe. */
final class HidingOnDiscord {

    static final String WHAT = "what";
    static final String REASON = "reason";
    static final String NUMBER = "number";

    private static final int NAME = 100;
    private static final int WORDS = 160;
    private static final int SUGGESTIONS = 25;

    private final Hiding hiding;
    private final Deciding deciding;
    private final Library library;

    HidingOnDiscord(Hiding hiding, Deciding deciding, Library library) {
        this.hiding = hiding;
        this.deciding = deciding;
        this.library = library;
    }

    Response hide(Invocation invocation, Consumer<Response> interim) {
        String what = invocation.option(WHAT).orElse("");
        return deciding.made(
                progress -> hiding.hide(what, reason(invocation), Who.of(invocation.user()), progress),
                fitting -> fitting == 0
                        ? "No document has the path “" + DiscordText.escaped(what, NAME)
                                + "”, and no statement holds these words."
                        : fitting + " statements hold these words; give more of the one that you mean.",
                interim);
    }

    /** Restores what has a number; without one, lists what is hidden. */
    Response restore(Invocation invocation, Consumer<Response> interim) {
        return invocation
                .option(NUMBER)
                .map(number -> deciding.made(
                        progress -> hiding.restore(
                                Long.parseLong(number), reason(invocation), Who.of(invocation.user()), progress),
                        fitting -> "Nothing is hidden under this number.",
                        interim))
                .orElseGet(this::list);
    }

    private Response list() {
        List<String> lines = hiding.all().stream().map(HidingOnDiscord::line).toList();
        return Response.of(lines.isEmpty() ? "Nothing is hidden." : DiscordText.lines(lines, DiscordText.MESSAGE));
    }

    private static String line(Kept kept) {
        return "**" + kept.number() + ".** " + (kept.part().isDocument() ? "document " : "statement in ")
                + DiscordText.escaped(kept.part().path(), NAME) + ": “"
                + DiscordText.escaped(kept.part().words(), WORDS) + "” · "
                + DiscordText.escaped(kept.part().reason(), WORDS) + " · " + kept.who();
    }

    private static String reason(Invocation invocation) {
        return invocation.option(REASON).orElse("none given");
    }

    /** Paths that hold what is typed. */
    List<String> suggestions(Typing typing) {
        String typed = typing.typed().toLowerCase(Locale.ROOT);
        return library.documents().stream()
                .map(document -> document.origin().path())
                .filter(path -> path.toLowerCase(Locale.ROOT).contains(typed) && path.length() <= NAME)
                .limit(SUGGESTIONS)
                .toList();
    }
}
