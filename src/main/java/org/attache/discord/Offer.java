package org.attache.discord;

import org.attache.assistant.Answering;
import org.attache.dialogue.Dialogues;
import org.attache.knowledge.Library;

/**
 * What the bot has for people.
 *
 * @param withoutModel answers at once, by quoting
 * @param dialogues keeps what is under way and what was said
 */
public record Offer(Answering answering, Answering withoutModel, Library library, Dialogues dialogues) {}
