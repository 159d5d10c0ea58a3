package org.attache.evidence;

/**
 * Words that belong to a statement without standing in it; they depend on its document alone.
 *
 * @param before the statements before, where this one leans on them by a pronoun or by speaking again of "the
 *     conference"; else empty
 * @param speaker how the document introduces the speaker: the first mention of the name with the words before it, and
 *     the role that stands beside the name elsewhere; empty where nobody speaks
 * @param people how the document introduces those whom the statement names
 * @param bearers names of those whom the statement gives by their office alone
 * @param above what stands over it: headings, the introduction of its list, the head of its table
 */
public record Surroundings(String before, String speaker, String people, String bearers, Above above) {

    /** The same as if nothing stood over it. */
    public Surroundings withoutAbove() {
        return new Surroundings(before, speaker, people, bearers);
    }

    /** Those of a statement over which nothing stands. */
    public Surroundings(String before, String speaker, String people, String bearers) {
        this(before, speaker, people, bearers, Above.NONE);
    }

    /** Those of a statement that stands for itself. */
    public static final Surroundings NONE = new Surroundings("", "", "", "");
}
