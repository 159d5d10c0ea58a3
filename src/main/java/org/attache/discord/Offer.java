package org.attache.discord;

import java.util.function.Function;
import org.attache.assistant.Answering;
import org.attache.knowledge.Library;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.following.Follows;

/**
 * What the bot has for people.
 *
 * @param follows who is told what reloads change
 * @param files what writes each kind of file that shows a schedule
 */
public record Offer(
        Answering answering, Library library, Follows follows, Function<ScheduleFile, ScheduleWriter> files) {}
