package org.attache.english;

/**
 * A word or mark of a text, as treebanks divide them: "minister's" is two, and so is "don't".
 *
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset after its last character
 */
public record Token(String text, int start, int end) {

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it begins with a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}
