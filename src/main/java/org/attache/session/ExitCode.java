package org.attache.session;

/** How the program ends; the numbers are those of BSD {@code sysexits.h} where it has one. */
public enum ExitCode {
    /** Done, also for an honest "not known". */
    DONE(0),
    /** Wrong usage. */
    USAGE(2),
    /** The input cannot be used: a setting, a file, a folder. */
    UNUSABLE(65),
    /** Something that is needed is missing. */
    MISSING(69),
    /** The program itself broke down. */
    BROKEN(70),
    /** Another process holds the data folder. */
    BUSY(75),
    /** Discord closed the connection for good. */
    DISCONNECTED(76);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
