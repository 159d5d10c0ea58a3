package org.attache.moderation;

/**
 * Keeps which files hold moderators' own statements, by the hash of their content: whoever writes into the folder can
 * claim nothing, and changed words are no longer what a moderator stated. Thread-safe.
 */
public interface OwnStatements {

    /**
     * Grants a file what a moderator's own statement has.
     *
     * @param hash of the file that will hold it
     * @return false where it had it before
     */
    boolean grant(String hash, String who);

    /** Takes it away again. */
    void withdraw(String hash);

    /** Whether a file with this hash holds a moderator's own statement. */
    boolean isGranted(String hash);
}
