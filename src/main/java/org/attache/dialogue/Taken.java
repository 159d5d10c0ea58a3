package org.attache.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A request that was taken and has no reply yet.
 *
 * @param id what the front knows it by
 * @param place where it was made
 * @param person who made it
 * @param conversation which exchanges its question follows
 * @param token what its reply is sent with; null where it needs none
 * @param question what was asked; null where it was no question, and can only be made again
 * @param isPrivate whether nobody else may see that it was made
 * @param notice the message that says it is being worked on; 0 where there is none yet
 * @param server where it was made; 0 where that is none
 * @param language the tag of the language in which the person is spoken to
 * @param isSilent whether nothing is said where the answer is not known
 */
public record Taken(
        long id,
        long place,
        long person,
        long conversation,
        @Nullable String token,
        @Nullable String question,
        boolean isPrivate,
        long notice,
        long server,
        String language,
        boolean isSilent) {

    /** The same where it goes on in another place. */
    public Taken movedTo(long other) {
        return new Taken(
                id, other, person, conversation, token, question, isPrivate, notice, server, language, isSilent);
    }

    public Taken withNotice(long message) {
        return new Taken(
                id, place, person, conversation, token, question, isPrivate, message, server, language, isSilent);
    }
}
