package org.attache.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a passage and when, where that is not simply the document's own author and day: a message of a chat, a mail
 * within a mail, an entry of a log.
 *
 * @param day the day on which it was written; null where it is not known, which is not the day of the document either
 * @param writer the sender, as the document names it
 */
public record Writing(@Nullable LocalDate day, @Nullable String writer) {}
