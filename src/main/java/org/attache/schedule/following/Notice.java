package org.attache.schedule.following;

/**
 * What a recipient is still to be told.
 *
 * @param id rises with each and is never given again; 0 before it is kept
 * @param words of the whole message
 * @param isLast whether it says that nothing more will come
 */
public record Notice(long id, Recipient recipient, String words, boolean isLast) {

    /** One that is not kept yet. */
    public static Notice of(Recipient recipient, String words) {
        return new Notice(0, recipient, words, false);
    }
}
