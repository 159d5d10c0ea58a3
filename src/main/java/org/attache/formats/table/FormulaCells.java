package org.attache.formats.table;

/**
 * Cells that a spreadsheet would reckon as formulas, though they are words of a document: they are written with an
 * apostrophe before them, which tells a spreadsheet that they are words, and are read without it.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class FormulaCells {

    private static final String BEGIN = "=+-@\t\r";

    private FormulaCells() {}

    /** A cell as it is written. */
    static String guarded(String words) {
        return isFormula(words) ? "'" + words : words;
    }

    /** What was meant by a cell of a file. */
    static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String words) {
        return !words.isEmpty() && BEGIN.indexOf(words.charAt(0)) >= 0;
    }
}
