package org.attache.discord;

import java.util.function.Function;
import org.attache.assistant.Answering;
import org.attache.dialogue.Books;
import org.attache.dialogue.Dialogues;
import org.attache.knowledge.Library;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.following.Follows;
import org.attache.session.SourceCheck;

/**
 * What the bot has for people.
 *
 * @param withoutModel answers at once, by quoting
 * @param follows who is told what reloads change
 * @param files what writes each kind of file that shows a schedule
 * @param dialogues keeps what is under way and what was said
 * @param books what is kept with the knowledge
 * @param check holds what people write against the documents
 */
public record Offer(
        Answering answering,
        Answering withoutModel,
        Library library,
        Follows follows,
        Function<ScheduleFile, ScheduleWriter> files,
        Dialogues dialogues,
        Books books,
        SourceCheck check) {}
