package org.attache.discord.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.evidence.NumberedStatement;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/** Shows where statements come from, a line each. Pure. */
public final class SourceLines {

    private static final int TITLE = 100;
    private static final int PUBLISHER = 60;
    private static final int LINK = 200;

    /** How much of each source is shown; the first that fits is taken. */
    private static final List<Detail> DETAILS =
            List.of(new Detail(240, true), new Detail(120, true), new Detail(60, true), new Detail(40, false));

    private SourceLines() {}

    private record Detail(int quote, boolean link) {}

    /** The sources of an answer; where many leave no room for their words, a line for each document. */
    public static String cited(List<NumberedStatement> citations, int room) {
        return cited(citations, room, Words.ENGLISH);
    }

    /** The same in the words of a language. */
    public static String cited(List<NumberedStatement> citations, int room, Words words) {
        for (Detail detail : DETAILS) {
            String text = String.join(
                    "\n",
                    citations.stream()
                            .map(citation -> mark(citation) + " " + quoted(citation, detail, words))
                            .toList());
            if (text.length() <= room) {
                return text;
            }
        }
        Map<Provenance, String> marks = new LinkedHashMap<>();
        citations.forEach(citation -> marks.merge(provenance(citation), mark(citation), String::concat));
        List<String> lines = new ArrayList<>();
        marks.forEach((provenance, numbers) -> lines.add(numbers + " " + described(provenance, words)));
        return DiscordText.lines(lines, room);
    }

    /** Statements that bear nothing out, so without numbers. */
    public static String listed(List<NumberedStatement> statements, int room, Words words) {
        List<String> lines = statements.stream()
                .map(statement -> "• " + quoted(statement, DETAILS.get(1), words))
                .toList();
        return DiscordText.lines(lines, room);
    }

    /** Title, publisher and day of a document. */
    public static String described(Provenance provenance) {
        return described(provenance, Words.ENGLISH);
    }

    /** The same in the words of a language. */
    public static String described(Provenance provenance, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(DiscordText.escaped(provenance.title(), TITLE));
        if (provenance.publisher() != null) {
            parts.add(DiscordText.escaped(provenance.publisher(), PUBLISHER));
        }
        parts.add(day(provenance, words));
        if (provenance.isStatedByModerator()) {
            parts.add("**" + words.say(Phrase.STATED) + "**");
        }
        return String.join(", ", parts);
    }

    /** How long the sources of an answer are with the longest quotations. */
    public static int whole(List<NumberedStatement> citations, Words words) {
        return citations.stream()
                .mapToInt(citation -> mark(citation).length()
                        + 2
                        + quoted(citation, DETAILS.getFirst(), words).length())
                .sum();
    }

    /** Title, publisher, day and address of a document. */
    public static String linked(Provenance provenance, Words words) {
        return described(provenance, words) + link(provenance.url());
    }

    private static String quoted(NumberedStatement statement, Detail detail, Words words) {
        String quote = DiscordText.escaped(statement.statement().words(), detail.quote());
        String link = detail.link() ? link(provenance(statement).url()) : "";
        return "“" + quote + "” — "
                + written(statement.statement(), words)
                + described(provenance(statement), words)
                + link;
    }

    /** Who wrote a message or a mail within the document, and when. */
    private static String written(Statement statement, Words words) {
        Writing writing = statement.writing();
        if (writing == null) {
            return "";
        }
        return Stream.of(
                        statement.speaker() == null ? "" : DiscordText.escaped(statement.speaker(), PUBLISHER),
                        writing.day() == null ? "" : words.day(writing.day()))
                .filter(part -> !part.isEmpty())
                .map(part -> part + ", ")
                .collect(Collectors.joining());
    }

    private static String mark(NumberedStatement citation) {
        return "[" + citation.number() + "]";
    }

    private static Provenance provenance(NumberedStatement statement) {
        return statement.statement().origin().provenance();
    }

    private static String day(Provenance provenance, Words words) {
        if (provenance.published() == null) {
            return words.say(Phrase.UNDATED);
        }
        String day = words.day(provenance.published());
        return provenance.publishedCertainty() == Certainty.INFERRED
                ? day + " (" + words.say(Phrase.INFERRED) + ")"
                : day;
    }

    /** The address in full, so that nobody is led elsewhere, and in angle brackets, so that no preview comes of it. */
    private static String link(@Nullable String url) {
        if (url == null || url.length() > LINK) {
            return "";
        }
        try {
            URI address = new URI(url);
            boolean web = address.getScheme() != null
                    && Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT));
            return web && address.getHost() != null && address.getRawUserInfo() == null
                    ? " <" + address.toASCIIString() + ">"
                    : "";
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }
}
