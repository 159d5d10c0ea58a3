package org.attache.english;

/** What a verb says of somebody's visit, or how it speaks of another verb. The words stand in lexicon.txt. */
public enum Verb {
    GO,
    COME,
    ARRIVE,
    LEAVE,
    RETURN,
    STAY,
    VISIT,
    /** Being at an occasion: "take part in". */
    ATTEND,
    /** Something done at a place by somebody who is there: "open the fair in". */
    ACT,
    MEET,
    RECEIVE,
    BRING,
    ACCOMPANY,
    LEAD,
    /** A verb that only carries a noun: "pay a visit". */
    PERFORM,
    BEGIN,
    END,
    PLAN,
    EXPECT,
    HOPE,
    CONSIDER,
    INVITE,
    /** Something is wanted of somebody: "ask", "request". */
    ASK,
    CANCEL,
    POSTPONE,
    MOVE,
    SAY,
    DENY,
    DOUBT,
    BELIEVE,
    DECLINE,
    REPRESENT,
    SEND,
    /** What keeps somebody from an office or from going on: "sack", "arrest". */
    REMOVE,
    /** What keeps somebody out of a place: "turn away". */
    REPEL,
    CALL,
    AGREE,
    LIVE,
    WORK,
    NAME,
    HOLD,
    SIGN,
    GIVE,
    INCLUDE,
    LAST,
    TAKE_PLACE,
    /** What brings it about that something is done: "force", "have to", "manage". */
    COMPEL,
    /** What leaves it free to somebody: "allow". */
    PERMIT,
    /** One that no rule knows. */
    OTHER
}
