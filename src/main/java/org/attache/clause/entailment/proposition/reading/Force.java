package org.attache.clause.entailment.proposition.reading;

/** How far a verb group commits itself, as its auxiliaries say. */
public enum Force {
    DONE,
    PRESENT,
    PLANNED,
    /** "Was to", "had been due to". */
    FORMER,
    /** "May", "might", "could". */
    POSSIBLE,
    /** "Is allowed to". */
    PERMITTED,
    /** "Can", "is able to". */
    ABLE,
    /** "Must", "has to". */
    OBLIGED,
    /** "Should", "ought to". */
    ADVISED,
    /** "Would" of what nobody reports. */
    HYPOTHETICAL,
    /** Infinitives and participles, which have it from the verb above. */
    BARE;

    /** Whether what is told with the other force may be said with this one. */
    public boolean follows(Force told, boolean reported) {
        if (this == told || told == BARE) {
            return told != BARE || this == BARE || this == PRESENT || this == DONE || this == PLANNED;
        }
        return switch (this) {
            case PRESENT, BARE -> told == DONE || told == PLANNED || told == PRESENT;
            case PLANNED -> told == PRESENT;
            case DONE -> reported && told == PRESENT;
            case FORMER -> told == PLANNED;
            case POSSIBLE -> told == ABLE || told == PERMITTED;
            case ABLE -> told == POSSIBLE;
            case PERMITTED, OBLIGED, ADVISED, HYPOTHETICAL -> false;
        };
    }
}
