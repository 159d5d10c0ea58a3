package org.attache.schedule.mirror;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A server that mirrors visits.
 *
 * @param zone by whose clock days begin and end
 * @param isKept whether later reloads are mirrored without asking
 * @param snapshot which snapshot was mirrored last, on which day
 */
public record Board(long server, ZoneId zone, boolean isKept, long snapshot, LocalDate day) {}
