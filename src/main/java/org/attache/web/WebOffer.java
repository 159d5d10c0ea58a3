package org.attache.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attache.assistant.Answering;
import org.attache.dialogue.KeptAnswers;
import org.attache.knowledge.Library;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;
import org.attache.session.Formats;
import org.attache.web.limits.FirstReading;
import org.attache.web.tools.ToolsRoute;

/**
 * What the page has for people.
 *
 * @param kept keeps answers that people come back to
 * @param files what writes each kind of file that shows a schedule
 * @param tools answers messages of programs that speak the Model Context Protocol
 * @param today the day on which questions are asked
 * @param connected whether Discord is connected
 * @param reading how what is in the folder is taken in at the start
 */
public record WebOffer(
        Answering answering,
        Library library,
        KeptAnswers kept,
        Formats formats,
        Function<ScheduleFile, ScheduleWriter> files,
        ToolsRoute.Messages tools,
        Supplier<LocalDate> today,
        InstantSource clock,
        BooleanSupplier connected,
        FirstReading reading) {}
