package org.attache.visit.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that tells of a visit, as it was then; it may be gone by now.
 *
 * @param published the day it appeared; null where nobody knows
 */
public record Teller(String path, String title, @Nullable LocalDate published) {}
