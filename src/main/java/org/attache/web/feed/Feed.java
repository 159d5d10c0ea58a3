package org.attache.web.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleUnwritable;
import org.attache.schedule.ScheduleWriter;
import org.attache.web.api.Filters;
import org.attache.web.api.Schedules;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;
import org.attache.web.exchange.Route.Load;

/**
 * The schedule as files under addresses that hold the filters. Each has an entity tag (RFC 9110), so that a program
 * that comes again gets it only where it changed. Thread-safe.
 */
public final class Feed {

    private static final int TAG = 32;

    private final Schedules schedules;
    private final Function<ScheduleFile, ScheduleWriter> files;

    public Feed(Schedules schedules, Function<ScheduleFile, ScheduleWriter> files) {
        this.schedules = schedules;
        this.files = files;
    }

    public List<Route> routes() {
        return List.of(
                route("/visits.ics", ScheduleFile.CALENDAR, "text/calendar;charset=utf-8"),
                route("/visits.csv", ScheduleFile.TABLE, "text/csv;charset=utf-8"),
                route("/visits.png", ScheduleFile.PICTURE, "image/png"),
                route("/visits-dark.png", ScheduleFile.DARK_PICTURE, "image/png"),
                route("/visits-narrow.png", ScheduleFile.NARROW_PICTURE, "image/png"),
                route("/visits-narrow-dark.png", ScheduleFile.NARROW_DARK_PICTURE, "image/png"));
    }

    private Route route(String path, ScheduleFile kind, String type) {
        return Route.get(path, Load.DOCUMENTS, request -> file(request, kind, type));
    }

    private Response file(Request request, ScheduleFile kind, String type) {
        Filters.requireKnown(request);
        Schedule schedule = switch (schedules.of(request)) {
            case Lookup.Found found -> found.schedule();
            case Lookup.NoSuchName missing -> throw Refused.missing(missing.told());
        };
        byte[] file;
        try {
            file = files.apply(kind).write(schedule);
        } catch (ScheduleUnwritable unwritable) {
            throw Refused.unavailable(String.valueOf(unwritable.getMessage()));
        }
        String tag = tag(file);
        return isKnown(request.header("If-None-Match").orElse(""), tag)
                ? new Response.Whole(304, type, new byte[0], Map.of("ETag", tag))
                : new Response.Whole(200, type, file, Map.of("ETag", tag));
    }

    /** Whether one of the tags that somebody has is this one; compared weakly, as the header asks for. */
    private static boolean isKnown(String known, String tag) {
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                .anyMatch(each -> each.equals("*") || each.equals(tag));
    }

    private static String tag(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return '"' + HexFormat.of().formatHex(digest).substring(0, TAG) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
