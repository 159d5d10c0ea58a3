package org.attache.formats.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines, and words that were parted at the end of a line as the rest of the document writes them. */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("((?:\\p{L}+-)*\\p{L}{2,})[-\u2010]$");
    private static final Pattern REST = Pattern.compile("^\\p{L}+(?:-\\p{L}+)*");

    private final Set<String> words = new HashSet<>();

    Hyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether the last word of a line is parted. */
    boolean isBroken(String line) {
        return BROKEN.matcher(line).find();
    }

    /** Adds a line to the lines so far. */
    void join(StringBuilder soFar, String line) {
        if (soFar.isEmpty()) {
            soFar.append(line);
            return;
        }
        Matcher broken = BROKEN.matcher(soFar).region(Math.max(0, soFar.length() - 60), soFar.length());
        Matcher rest = REST.matcher(line);
        boolean endsInHyphen = soFar.charAt(soFar.length() - 1) == '-' || soFar.charAt(soFar.length() - 1) == '\u2010';
        if (broken.find() && rest.find()) {
            String compound = broken.group(1) + "-" + rest.group();
            String whole = broken.group(1) + rest.group();
            boolean isCompound = Character.isUpperCase(line.codePointAt(0))
                    || (words.contains(compound.toLowerCase(Locale.ROOT))
                            && !words.contains(whole.toLowerCase(Locale.ROOT)));
            soFar.setLength(isCompound ? soFar.length() : soFar.length() - 1);
        } else if (!endsInHyphen || !Character.isDigit(line.codePointAt(0))) {
            soFar.append(' ');
        }
        soFar.append(line);
    }
}
