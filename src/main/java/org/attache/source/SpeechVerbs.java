package org.attache.source;

import java.util.regex.Pattern;

/** Verbs that name a speaker. */
final class SpeechVerbs {

    /** These say that somebody said something, wherever they stand. */
    private static final String ALWAYS =
            "said|says|told|tells|stated|noted|explained|announced|confirmed|emphasi[sz]ed|"
                    + "stressed|reiterated|warned|insisted|remarked|claimed|argued|acknowledged|wrote|underlined|underscored";
    /** These do so beside a quotation, at the end of their clause, or after a pronoun that stands for a speaker. */
    private static final String SOMETIMES = "added|adds|asked|asks|identified|named|described|denied|declared|replied|"
            + "responded|continued|concluded|recalled|suggested|observed|mentioned|commented|maintained|revealed|"
            + "disclosed|admitted|pointed out|tweeted|posted|vowed|promised|cautioned|affirmed";

    /** Any of them, as part of a regular expression. */
    static final String ANY = "\\b(?:" + ALWAYS + "|" + SOMETIMES + ")\\b";

    static final Pattern PATTERN = Pattern.compile("\\b(?:(?<always>" + ALWAYS + ")|" + SOMETIMES + ")\\b");

    private SpeechVerbs() {}
}
