package org.attache.question;

/** One earlier exchange of a conversation: what was asked and what was answered. */
public record Turn(String question, String answer) {}
