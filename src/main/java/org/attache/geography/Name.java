package org.attache.geography;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place in a sentence.
 *
 * @param length how many tokens it takes
 * @param places all places of that name, the likeliest first
 * @param common whether it is also an ordinary word or a name of a person
 * @param small whether it is a name of a country that means something else in small letters
 */
record Name(int length, List<Located> places, boolean adjective, boolean common, boolean small) {

    private static final int SMALL_WORD = 3;

    /** "Newcastle upon Tyne". */
    private static final int INNER_WORD = 4;

    private static final Set<String> ARTICLES = Set.of("the", "al", "el", "ad", "an", "ar", "as", "ash", "at", "az");

    /** The longest name that begins at a token and whose case allows it; null where none does. */
    static @Nullable Name longest(List<String> words, int at) {
        if (!Capitalisation.mayBeCapitalised(words, at)) {
            return null;
        }
        Beginning beginning = Beginning.of(words, at);
        if (beginning == null) {
            return null;
        }
        boolean chat = Capitalisation.isSmall(words, at);
        Name longest = longest(beginning, chat);
        return longest != null && !(longest.isOfCountry() && isInsideAnother(words, at)) ? longest : null;
    }

    /** The places whose name is the whole text, whatever its case; null where there is none. */
    static @Nullable Name whole(String text) {
        Beginning beginning = text.isEmpty() ? null : Beginning.of(List.of(text), 0);
        return beginning == null ? null : beginning.name(beginning.pieces().size());
    }

    private static @Nullable Name longest(Beginning beginning, boolean chat) {
        List<Piece> pieces = beginning.pieces();
        for (int count = pieces.size(); count > 0; count--) {
            if (pieces.get(count - 1).last() && (chat || isCapitalised(pieces, count))) {
                Name name = beginning.name(count);
                if (name != null || beginning.isNone(count)) {
                    return name != null && !name.isOfCountry() && isAbbreviation(pieces, count) ? null : name;
                }
            }
        }
        return null;
    }

    /** Whether each longer word has a capital letter, but for the words behind a hyphen. */
    private static boolean isCapitalised(List<Piece> pieces, int count) {
        if (!pieces.getFirst().isCapitalised()) {
            boolean article = ARTICLES.contains(pieces.getFirst().key());
            if (!article || count < 2 || !pieces.get(1).isCapitalised()) {
                return false;
            }
        }
        for (int i = 1; i < count; i++) {
            Piece piece = pieces.get(i);
            boolean small = piece.key().length() <= (i < count - 1 ? INNER_WORD : SMALL_WORD);
            if (!piece.isCapitalised() && !small && !piece.joined()) {
                return false;
            }
        }
        return true;
    }

    /** "EU" is no town in France. */
    private static boolean isAbbreviation(List<Piece> pieces, int count) {
        String word = pieces.getFirst().token().word();
        return count == 1 && word.length() <= SMALL_WORD && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the token stands in a longer name that means something else: "Gulf of Mexico". */
    private static boolean isInsideAnother(List<String> words, int at) {
        for (int from = at - 1; from >= Math.max(0, at - SMALL_WORD); from--) {
            Beginning other = Beginning.of(words, from);
            if (other != null && other.isNoneUpTo(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isOfCountry() {
        return places.getFirst().place().kind() == Place.Kind.COUNTRY;
    }
}
