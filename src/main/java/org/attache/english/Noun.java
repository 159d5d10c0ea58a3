package org.attache.english;

/** What a noun names. The words stand in lexicon.txt. */
public enum Noun {
    VISIT,
    ARRIVAL,
    DEPARTURE,
    RETURN,
    EVENT,
    CANCELLATION,
    POSTPONEMENT,
    INVITATION,
    PLAN,
    OFFICE,
    HONORIFIC,
    PERSON,
    FAMILY,
    GROUP,
    ORGANISATION,
    SITE,
    /** "Proof", "rumour", "hope": what stands behind "that" need not be so. */
    CLAIM,
    /** A text or a date that speaks of other things: "deadline", "announcement". */
    MARK,
    FICTION,
    /** What lets people meet without travelling. */
    REMOTE,
    /** What a traveller needs: "ticket", "visa". */
    BOOKING,
    /** A wait between two journeys. */
    TRANSIT,
    /** "Place" of "in her place". */
    STEAD,
    /** What is not so: "joke", "hoax". */
    FALSEHOOD,
    /** What is set for practice: "exercise", "example". */
    TASK,
    /** What has the name of a person and is none: "storm". */
    PHENOMENON,
    DAY,
    /** What something is done for: "purpose". */
    AIM,
    /** What leaves it open whether something happens. */
    DOUBT,
    /** Not being named. */
    ANONYMITY,
    /** What somebody with an office is in charge of: "trade", "affairs". */
    FIELD,
    /** What people travel by: "ferry". */
    VEHICLE,
    /** One that no rule knows. */
    OTHER
}
