package org.attache.formats.rtf;

import java.util.Set;

/** What the groups of a rich text file hold besides its text. */
final class RtfGroups {

    /** Groups that hold no text; an asterisk marks further ones. */
    static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "pict",
            "object",
            "themedata",
            "datastore",
            "xmlnstbl",
            "fldinst",
            "filetbl",
            "listtext",
            "pntext",
            "tc",
            "xe",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "info",
            "latentstyles");

    static final Set<String> MARGINS =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

    private RtfGroups() {}
}
