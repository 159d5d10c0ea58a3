package org.attache.formats.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The lines that mail programs put above a mail within a mail: its sender and its day, to whom it went and about what.
 *
 * @param sender the name, else the address
 * @param day null where it cannot be read
 * @param lines how many lines the head takes
 */
public record MailHead(@Nullable String sender, @Nullable StampDay day, int lines) {

    /** More lines are no head. */
    public static final int MOST_LINES = 24;

    private static final int LONGEST = 1_000;

    private static final Pattern FROM = label("from|von|de|da|fra|från|van|od|lähettäjä|enviado por|expéditeur");
    private static final Pattern SENT = label(
            "sent|date|gesendet|datum|envoyé|envoyé le|inviato|data|sendt|dato|skickat|enviado|enviado el|fecha|verzonden"
                    + "|lähetetty|wysłano|odesláno");
    private static final Pattern OTHER =
            label("to|cc|bcc|subject|reply-to|an|betreff|à|objet|a|oggetto|til|emne|till|ämne|para|asunto|assunto|aan"
                    + "|onderwerp|importance|attachments|organization|do|temat|komu|předmět|kopie|antwort an");
    private static final Pattern MARKER = Pattern.compile(
            "[\\s>*_]*(?:[-_*=]{3,}[\\s\\h]*[^-_\\n]{0,60}[\\s\\h]*[-_*=]{3,}|_{10,}|begin forwarded message:"
                    + "|anfang der weitergeleiteten nachricht:|début du message réexpédié ?:)[\\s\\h*_]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS = Pattern.compile("[<\\[(](?:mailto:)?[^<>\\s]+@[^<>\\s]+[>\\])]");

    private static Pattern label(String names) {
        return Pattern.compile(
                "[\\s\\h*_]*(?:" + names + ")[\\s\\h*_]*:[\\s\\h*_]*(?<value>.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a line announces another mail: "---------- Forwarded message ---------". */
    public static boolean isMarker(String line) {
        return line.length() <= LONGEST && MARKER.matcher(line).matches();
    }

    /** Whether a head may begin with this line. */
    public static boolean mayBegin(String line) {
        return line.length() <= LONGEST && FROM.matcher(line).matches();
    }

    /** Whether a line is one of a head. */
    static boolean isField(String line) {
        return line.length() <= LONGEST
                && Stream.of(FROM, SENT, OTHER)
                        .anyMatch(field -> field.matcher(line).matches());
    }

    /** Reads the head that lines begin with; null where there is none. A line that goes on is part of its field. */
    public static @Nullable MailHead at(List<String> lines) {
        if (!mayBegin(lines.getFirst())) {
            return null;
        }
        Matcher sender = FROM.matcher(lines.getFirst());
        String name = sender.matches() ? name(sender.group("value")) : "";
        StampDay day = null;
        boolean sent = false;
        int others = 0;
        int last = 0;
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            String line = lines.get(i).length() > LONGEST ? "" : lines.get(i);
            Matcher moment = SENT.matcher(line);
            if (moment.matches()) {
                sent = true;
                day = day == null ? StampDay.in(moment.group("value")) : day;
                last = i;
            } else if (OTHER.matcher(line).matches()) {
                others++;
                last = i;
            } else if (!line.isBlank() && !goesOn(line)) {
                break;
            }
        }
        return sent && others > 0 ? new MailHead(name.isEmpty() ? null : name, day, last + 1) : null;
    }

    /** A further line of a field is set in, or one of a list of people. */
    private static boolean goesOn(String line) {
        return line.startsWith(" ")
                || line.startsWith("\t")
                || ADDRESS.matcher(line).find();
    }

    /** The name of somebody who is given with an address; the address where there is no name. */
    static String name(String value) {
        String plain = value.replaceAll("[*_]+", "").strip();
        String name =
                ADDRESS.matcher(plain).replaceAll("").replaceAll("[\"“”]", "").strip();
        String found =
                name.isEmpty() ? plain.replaceAll("[<>\\[\\]()]|mailto:", "").strip() : name;
        return found.toLowerCase(Locale.ROOT).startsWith("on behalf") ? plain : found;
    }

    /**
     * Who wrote the mail and when.
     *
     * @param latest the day of the mail that it stands in; null where that is not known
     */
    public Writing writing(@Nullable LocalDate latest) {
        return new Writing(day == null ? null : day.upTo(latest), sender);
    }
}
