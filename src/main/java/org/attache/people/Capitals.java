package org.attache.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;

/** Reads what is written in capitals alone as if it were not: each word with one capital, or none. */
final class Capitals {

    private static final Pattern SHOUTED =
            Pattern.compile("(\\p{Lu}{2,})\\.?(?: \\p{Lu}[\\p{Lu}'’.-]+){1,4}(?= \\p{Ll})");

    private Capitals() {}

    /** The words of a text; those of a heading in capitals with the case they have elsewhere. */
    static List<Word> words(String text) {
        return Tagging.words(isShouted(text) ? withCase(text) : withShoutedName(text));
    }

    /**
     * "BISHOP ANA RUIZ is here": the title and the name that a sentence begins with, in the case they have elsewhere.
     */
    private static String withShoutedName(String text) {
        Matcher name = SHOUTED.matcher(text);
        boolean person = name.lookingAt()
                && switch (Lexicon.noun(name.group(1).toLowerCase(Locale.ROOT))) {
                    case OFFICE, HONORIFIC -> true;
                    default -> false;
                };
        return person ? withCase(name.group()) + text.substring(name.end()) : text;
    }

    private static boolean isShouted(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
            words += begins && Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return words > 2;
    }

    /** Function words and common nouns of the lexicon get small letters; of the same length, so offsets stay. */
    private static String withCase(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() != text.length()) {
            return text;
        }
        StringBuilder cased = new StringBuilder(small);
        for (Word word : Tagging.words(small)) {
            if (!isSmall(word)) {
                cased.setCharAt(word.start(), Character.toUpperCase(small.charAt(word.start())));
            }
        }
        return cased.toString();
    }

    private static boolean isSmall(Word word) {
        Noun noun = Lexicon.noun(word.lemma());
        boolean common = noun != Noun.OTHER && noun != Noun.OFFICE && noun != Noun.HONORIFIC && noun != Noun.FIELD;
        return common
                || switch (word.tag()) {
                    case IN, DT, CC, TO, MD, PRP, PRPS, POS, WDT, WP, WPS, WRB, EX, RP -> true;
                    case VB, VBD, VBG, VBN, VBP, VBZ ->
                        word.tag() != Tag.VBN && Lexicon.verb(word.lemma()) != org.attache.english.Verb.OTHER;
                    default -> false;
                };
    }
}
