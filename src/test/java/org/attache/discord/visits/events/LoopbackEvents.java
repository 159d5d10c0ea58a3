package org.attache.discord.visits.events;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.LoopbackBody;
import org.attache.discord.Payloads;

/**
 * The scheduled events of {@link org.attache.discord.LoopbackDiscord}'s server, with what Discord enforces: fields and
 * lengths, a start in the future, an end after it, at most 100 that are not over, and which status may follow which.
 * Thread-safe.
 */
public final class LoopbackEvents {

    private static final int MOST = 100;
    private static final int SCHEDULED = 1;
    private static final int ACTIVE = 2;
    private static final int COMPLETED = 3;
    private static final int CANCELED = 4;
    private static final int EXTERNAL = 3;
    private static final String ONE = "/{event}";

    /** What Discord answers where something of an event does not fit. */
    private record Refusal(int status, int code, String why) {}

    private final Map<String, DataObject> events = new LinkedHashMap<>();

    /**
     * Answers the calls that are about events.
     *
     * @param record hears of each call with its answer
     */
    public void route(RoutesConfig routes, BiConsumer<Context, Integer> record) {
        String all = "/api/v10/guilds/{guild}/scheduled-events";
        routes.get(all, context -> list(answer(context, record)));
        routes.post(all, context -> create(context, answer(context, record)));
        routes.get(all + ONE, context -> one(context, answer(context, record)));
        routes.patch(all + ONE, context -> change(context, answer(context, record)));
        routes.delete(all + ONE, context -> delete(context, answer(context, record)));
    }

    private static BiConsumer<Integer, String> answer(Context context, BiConsumer<Context, Integer> record) {
        return (status, body) -> {
            record.accept(context, status);
            context.status(status).contentType("application/json").result(body);
        };
    }

    /** An event that a person made. */
    public synchronized String ofPerson(String name, Instant start) {
        DataObject body = DataObject.empty()
                .put("name", name)
                .put("scheduled_start_time", start.toString())
                .put("scheduled_end_time", start.plusSeconds(3_600).toString())
                .put("entity_metadata", DataObject.empty().put("location", "Town hall"));
        return standing(body, Payloads.PERSON).getString("id");
    }

    /** What stands there, neither over nor cancelled. */
    public synchronized List<DataObject> standing() {
        return events.values().stream().filter(LoopbackEvents::isOpen).toList();
    }

    /** Takes an event away, as a person may. */
    public synchronized void takeAway(String id) {
        events.remove(id);
    }

    private static boolean isOpen(DataObject event) {
        return Set.of(SCHEDULED, ACTIVE).contains(event.getInt("status"));
    }

    private synchronized void list(BiConsumer<Integer, String> answer) {
        answer.accept(200, DataArray.fromCollection(standing()).toString());
    }

    private synchronized void one(Context context, BiConsumer<Integer, String> answer) {
        DataObject event = events.get(context.pathParam("event"));
        answer.accept(event == null ? 404 : 200, event == null ? unknown() : event.toString());
    }

    private synchronized void create(Context context, BiConsumer<Integer, String> answer) {
        DataObject body = LoopbackBody.of(context);
        Optional<Refusal> refusal = Optional.<Refusal>empty()
                .or(() -> standing().size() >= MOST
                        ? Optional.of(new Refusal(400, 30038, "Maximum number of uncompleted events reached (100)"))
                        : Optional.empty())
                .or(() -> broken(body, true));
        answer.accept(
                refusal.map(Refusal::status).orElse(200),
                refusal.map(LoopbackEvents::told)
                        .orElseGet(() -> standing(body, Payloads.BOT).toString()));
    }

    private synchronized void change(Context context, BiConsumer<Integer, String> answer) {
        DataObject event = events.get(context.pathParam("event"));
        DataObject body = LoopbackBody.of(context);
        if (event == null) {
            answer.accept(404, unknown());
            return;
        }
        Optional<Refusal> refusal = brokenChange(event, body);
        if (refusal.isEmpty()) {
            merge(event, body);
        }
        answer.accept(
                refusal.map(Refusal::status).orElse(200),
                refusal.map(LoopbackEvents::told).orElseGet(event::toString));
    }

    private synchronized void delete(Context context, BiConsumer<Integer, String> answer) {
        boolean was = events.remove(context.pathParam("event")) != null;
        answer.accept(was ? 204 : 404, was ? "" : unknown());
    }

    private static Optional<Refusal> brokenChange(DataObject event, DataObject body) {
        int was = event.getInt("status");
        int is = body.getInt("status", was);
        boolean follows = was == is
                || (was == SCHEDULED && (is == ACTIVE || is == CANCELED))
                || (was == ACTIVE && is == COMPLETED);
        if (!follows || !isOpen(event)) {
            return Optional.of(new Refusal(400, 180000, "Invalid Guild Scheduled Event Status"));
        }
        DataObject merged = DataObject.fromJson(event.toString());
        merge(merged, body);
        return broken(merged, body.hasKey("scheduled_start_time"));
    }

    private static void merge(DataObject event, DataObject body) {
        body.keys().forEach(key -> event.put(key, body.isNull(key) ? null : body.get(key)));
    }

    private static Optional<Refusal> broken(DataObject event, boolean startIsNew) {
        String place = event.optObject("entity_metadata")
                .map(data -> data.getString("location", ""))
                .orElse("");
        try {
            Instant start = time(event, "scheduled_start_time");
            Instant end = time(event, "scheduled_end_time");
            boolean fits = fits(event.getString("name", ""), 1, 100)
                    && fits(place, 1, 100)
                    && fits(event.getString("description", ""), 0, 1_000)
                    && event.getInt("entity_type", 0) == EXTERNAL
                    && event.getInt("privacy_level", 0) == 2
                    && event.isNull("channel_id")
                    && end.isAfter(start);
            // The unmodified client looks at this machine's clock, too.
            if (fits && (!startIsNew || start.isAfter(Instant.now()))) {
                return Optional.empty();
            }
        } catch (DateTimeParseException | NullPointerException notATime) {
            // Refused below.
        }
        return Optional.of(new Refusal(400, 50035, "Invalid Form Body"));
    }

    private static Instant time(DataObject event, String field) {
        return OffsetDateTime.parse(event.getString(field)).toInstant();
    }

    private static boolean fits(String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        return least <= length && length <= most;
    }

    private DataObject standing(DataObject body, long creator) {
        DataObject event = DataObject.fromJson(body.toString())
                .put("id", Payloads.snowflake())
                .put("guild_id", String.valueOf(Payloads.GUILD))
                .put("creator_id", String.valueOf(creator))
                .put("creator", Payloads.user(creator))
                .put("channel_id", null)
                .put("entity_id", null)
                .put("image", null)
                .put("entity_type", EXTERNAL)
                .put("privacy_level", 2)
                .put("status", SCHEDULED);
        events.put(event.getString("id"), event);
        return event;
    }

    private static String unknown() {
        return told(new Refusal(404, 10070, "Unknown Guild Scheduled Event"));
    }

    private static String told(Refusal refusal) {
        return DataObject.empty()
                .put("code", refusal.code())
                .put("message", refusal.why())
                .toString();
    }
}
