package org.attache.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A part of a token of a sentence as names of places are compared: hyphens and apostrophes part pieces and are none.
 *
 * @param token the word as {@link NameToken} reads it
 * @param key its letters without any accent or stroke
 * @param at index of the token it stands in
 * @param last whether a name may end with it: nothing but a possessive s follows in its token
 * @param joined whether it stands behind a hyphen or an apostrophe
 */
record Piece(NameToken token, String key, int at, boolean last, boolean joined) {

    private static final String STROKED = "łøđßıæœþðħŧ";
    private static final List<String> PLAIN = List.of("l", "o", "d", "ss", "i", "ae", "oe", "th", "d", "h", "t");

    /** The pieces of the tokens from an index on, up to a number of them; empty where that token is a mark. */
    static List<Piece> of(List<String> words, int from, int limit) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = from; at < words.size() && pieces.size() < limit; at++) {
            List<NameToken> tokens = isFullStopOfSaint(words, at) ? List.of() : NameToken.of(words.get(at));
            if (at == from && tokens.isEmpty()) {
                return List.of();
            }
            for (int i = 0; i < tokens.size(); i++) {
                boolean last = i == tokens.size() - 1 || (i == tokens.size() - 2 && isPossessive(tokens, i));
                NameToken token = tokens.get(i);
                boolean joined = i > 0 || (at > from && isHyphen(words.get(at - 1)));
                pieces.add(new Piece(token, plain(token.folded()), at, last, joined));
            }
        }
        return pieces;
    }

    /** The key under which a name is filed: its pieces, parted by spaces. */
    static String key(String name) {
        StringJoiner key = new StringJoiner(" ");
        for (NameToken token : NameToken.of(name)) {
            key.add(plain(token.folded()));
        }
        return key.toString();
    }

    private static boolean isPossessive(List<NameToken> tokens, int at) {
        NameToken next = tokens.get(at + 1);
        return next.folded().equals("s") && next.start() == tokens.get(at).end() + 1;
    }

    private static boolean isHyphen(String word) {
        return word.equals("-") || word.equals("\u2010") || word.equals("\u2011");
    }

    private static boolean isFullStopOfSaint(List<String> words, int at) {
        return at > 0 && words.get(at).equals(".") && words.get(at - 1).equalsIgnoreCase("st");
    }

    private static String plain(String folded) {
        if (NameWords.isAscii(folded)) {
            return folded;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int stroked = STROKED.indexOf(c);
            plain.append(stroked < 0 ? String.valueOf(c) : PLAIN.get(stroked));
        }
        return plain.toString();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
