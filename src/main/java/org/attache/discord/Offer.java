package org.attache.discord;

import java.util.function.Function;
import org.attache.assistant.Answering;
import org.attache.dialogue.Books;
import org.attache.dialogue.Dialogues;
import org.attache.knowledge.Library;
import org.attache.moderation.Moderation;
import org.attache.moderation.gaps.GapBook;
import org.attache.moderation.posted.PostedAnswers;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;
import org.attache.session.SourceCheck;
import org.attache.session.Wishes;

/**
 * What the bot has for people.
 *
 * @param withoutModel answers at once, by quoting
 * @param wishes what people and channels asked to be told
 * @param moderation what moderators do with the knowledge
 * @param posted keeps which answers stand where
 * @param gaps notes what is not known
 * @param files what writes each kind of file that shows a schedule
 * @param dialogues keeps what is under way and what was said
 * @param books what is kept with the knowledge
 * @param check holds what people write against the documents
 * @param isByModel whether answers are written by a model, which takes its time
 */
public record Offer(
        Answering answering,
        Answering withoutModel,
        Library library,
        Wishes wishes,
        Moderation moderation,
        PostedAnswers posted,
        GapBook gaps,
        Function<ScheduleFile, ScheduleWriter> files,
        Dialogues dialogues,
        Books books,
        SourceCheck check,
        boolean isByModel) {}
