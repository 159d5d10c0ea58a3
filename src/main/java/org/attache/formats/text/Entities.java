package org.attache.formats.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters that text within HTML cannot have as themselves, or that keyboards lack (HTML 4.01, section 24). */
public final class Entities {

    /** An entity by name or by number. */
    static final String ENTITY = "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d{0,2});";

    private static final Pattern PATTERN = Pattern.compile(ENTITY);

    /** The names of the characters from U+00A0 on. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr"
                    + " deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
                    + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
                    + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                    + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                    + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final int FIRST_LATIN = 0xA0;

    private static final Map<String, String> CHARACTERS = new HashMap<>(Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("sbquo", "‚"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("bull", "•"),
            Map.entry("hellip", "…"),
            Map.entry("rarr", "→"),
            Map.entry("euro", "€"),
            Map.entry("Scaron", "Š"),
            Map.entry("scaron", "š"),
            Map.entry("OElig", "Œ"),
            Map.entry("oelig", "œ"),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " ")));

    static {
        String[] names = LATIN.split(" ");
        for (int i = 0; i < names.length; i++) {
            CHARACTERS.put(names[i], String.valueOf((char) (FIRST_LATIN + i)));
        }
    }

    private Entities() {}

    /** The text with the characters that its entities stand for; of a name that is not known nothing is taken. */
    public static String shown(String text) {
        return text.indexOf('&') < 0
                ? text
                : PATTERN.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String name = entity.group().substring(1, entity.group().length() - 1);
        String character = name.startsWith("#") ? numbered(name.substring(1)) : CHARACTERS.get(name);
        if (character == null) {
            return entity.group();
        }
        return character.equals("\u00A0") ? " " : character;
    }

    /** Empty for what stands for no character of a text. */
    private static String numbered(String number) {
        boolean isHex = number.startsWith("x") || number.startsWith("X");
        int code = isHex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        boolean isCharacter = Character.isDefined(code) && !Character.isISOControl(code);
        boolean isWhole = code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE;
        return isCharacter && isWhole ? Character.toString(code) : "";
    }
}
