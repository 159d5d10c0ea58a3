package org.attache.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.dates.Years;
import org.attache.schedule.ScheduleRequest;
import org.attache.schedule.StatusLabel;
import org.attache.visit.Status;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;

/** The filters of {@code visits} as parameters of an address. */
public final class Filters {

    /** Their names, in the order in which an address has them. */
    private static final Set<String> NAMES =
            new LinkedHashSet<>(List.of("on", "from", "to", "person", "country", "place", "status", "as_of"));

    private static final int LONGEST = 200;

    private Filters() {}

    /**
     * Which visits an address asks for.
     *
     * @param today the day up to which publications count where it names none
     * @throws Refused naming what cannot be meant
     */
    public static ScheduleRequest of(Request request, LocalDate today) {
        Optional<LocalDate> on = day(request, "on");
        Optional<LocalDate> from = day(request, "from");
        Optional<LocalDate> to = day(request, "to");
        if (on.isPresent() && (from.isPresent() || to.isPresent())) {
            throw Refused.mistaken("Give either on, or from and to.");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Refused.mistaken("The day to, " + to.get() + ", is before from, " + from.get() + "; exchange them.");
        }
        Optional<Status> status = request.query("status")
                .map(written -> StatusLabel.read(written)
                        .orElseThrow(() -> Refused.mistaken("The status “" + shown(written) + "” is none of "
                                + StatusLabel.all() + StatusLabel.nearest(written) + ".")));
        return new ScheduleRequest(
                ScheduleRequest.between(
                        on.or(() -> from).orElse(null), on.or(() -> to).orElse(null)),
                name(request, "person").orElse(null),
                name(request, "country").orElse(null),
                name(request, "place").orElse(null),
                status.orElse(null),
                day(request, "as_of").orElse(today));
    }

    /** The filters that an address has, in a fixed order; to be put into other addresses. */
    public static Map<String, String> given(Request request) {
        Map<String, String> given = new LinkedHashMap<>();
        NAMES.forEach(name -> request.query(name).ifPresent(value -> given.put(name, value)));
        return given;
    }

    /**
     * Refuses what no filter has as its name: it would be passed over, and more shown than was asked for.
     *
     * @param others that the address takes besides the filters
     */
    public static void requireKnown(Request request, String... others) {
        Set<String> known = new LinkedHashSet<>(NAMES);
        known.addAll(List.of(others));
        request.query().keySet().stream()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refused.mistaken("There is no parameter “" + shown(unknown) + "” here; known are "
                            + String.join(", ", known) + ".");
                });
    }

    /** A day such as 2023-12-08. */
    static Optional<LocalDate> day(Request request, String name) {
        return request.query(name).map(written -> {
            try {
                return Years.day(written);
            } catch (DateTimeException unreadable) {
                throw Refused.mistaken(
                        "The parameter " + name + " is “" + shown(written) + "”; write a day as 2023-12-08.");
            }
        });
    }

    private static Optional<String> name(Request request, String parameter) {
        return request.query(parameter).map(written -> {
            if (written.length() > LONGEST) {
                throw Refused.mistaken("The parameter " + parameter + " is too long to be a name.");
            }
            return written;
        });
    }

    /** What somebody wrote, where it is not too long to be told again. */
    public static String shown(String written) {
        return written.length() > 40 ? written.substring(0, 40) + "…" : written;
    }
}
