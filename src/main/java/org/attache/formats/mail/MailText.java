package org.attache.formats.mail;

import java.io.IOException;
import java.util.List;
import org.attache.formats.text.Flow;

/** The words of a plain-text mail, or of a part of it, with lines put together again that were only broken to fit. */
final class MailText {

    /** Mail programs break lines at 72 to 78 characters; RFC 5322 allows no more. */
    private static final int WIDEST = 80;

    private static final int NARROWEST = 50;

    private final List<String> lines;
    private final boolean flowed;
    private final boolean spaceGoes;

    private MailText(String text, boolean flowed, boolean spaceGoes) {
        this.lines = text.lines().toList();
        this.flowed = flowed;
        this.spaceGoes = flowed && spaceGoes;
    }

    /**
     * The words of a part.
     *
     * @param format the parameter of its type: "flowed" where a space at the end of a line says that it goes on
     * @param delsp the parameter of its type: "yes" where that space is none of the text
     */
    static MailText of(String text, String format, String delsp) {
        return new MailText(text, format.equals("flowed"), delsp.equals("yes"));
    }

    void write(Flow flow) throws IOException {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = widest <= WIDEST && widest >= NARROWEST;
        flow.plain();
        String before = "";
        for (String line : lines) {
            String words = flowed && line.startsWith(" ") ? line.substring(1) : line;
            if (words.isBlank()) {
                flow.block();
            } else {
                boolean goesOn = flowed ? before.endsWith(" ") : wrapped && isBroken(before, words, widest);
                if (goesOn && !spaceGoes) {
                    flow.text(" ");
                } else if (!goesOn && !before.isBlank()) {
                    flow.lineBreak();
                }
                flow.text(spaceGoes && words.endsWith(" ") ? words.substring(0, words.length() - 1) : words);
            }
            before = words;
        }
        flow.block();
    }

    /** Whether the next word would not have fitted into the line before. */
    private static boolean isBroken(String before, String line, int widest) {
        String word = line.strip().split("\\s", 2)[0];
        boolean isItem = word.matches("[-*•]|\\d{1,2}[.)]");
        return !before.isBlank() && !isItem && before.stripTrailing().length() + 1 + word.length() > widest;
    }
}
