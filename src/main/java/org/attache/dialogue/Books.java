package org.attache.dialogue;

/**
 * What a front keeps with the knowledge, in its backups too.
 *
 * @param servers what moderators have set
 * @param feedback what people think of answers
 */
public record Books(Servers servers, FeedbackBook feedback) {}
