package org.attache.discord;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The interactions of {@link LoopbackDiscord}: which were sent, and how they were acknowledged. Thread-safe. */
final class LoopbackInteractions {

    private static final Duration ACKNOWLEDGE = Duration.ofSeconds(3);

    /** The response that the message which was clicked is edited later. */
    private static final int EDIT_LATER = 6;

    /**
     * An interaction that was sent.
     *
     * @param isOfComponents whether it is a click on a message of components
     */
    private record Sent(String id, int type, long nanos, boolean isOfComponents) {}

    /** What Discord says to an acknowledgement that it does not take. */
    record Refusal(int status, int code, String message) {}

    private final Map<String, Sent> dispatched = new ConcurrentHashMap<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final List<Long> took = new CopyOnWriteArrayList<>();

    void sent(DataObject interaction) {
        boolean isOfComponents = interaction
                .optObject("message")
                .filter(MessageRules::isOfComponents)
                .isPresent();
        dispatched.putIfAbsent(
                interaction.getString("token"),
                new Sent(interaction.getString("id"), interaction.getInt("type"), System.nanoTime(), isOfComponents));
    }

    /** Takes an acknowledgement; what is said against it where it comes late, twice or does not fit. */
    Optional<Refusal> refusal(String id, String token, DataObject body) {
        Sent sent = dispatched.get(token);
        int type = body.getInt("type");
        if (sent == null || !sent.id().equals(id) || System.nanoTime() - sent.nanos() > ACKNOWLEDGE.toNanos()) {
            return Optional.of(new Refusal(404, 10062, "Unknown interaction"));
        }
        if (!MessageRules.isAnswerTo(sent.type(), type)
                || (type == MessageRules.CHOICES
                        && !MessageRules.brokenChoices(body.getObject("data").getArray("choices"))
                                .isEmpty())) {
            return Optional.of(new Refusal(400, 50035, "Invalid Form Body"));
        }
        if (acknowledged.putIfAbsent(token, type) != null) {
            return Optional.of(new Refusal(400, 40060, "Interaction has already been acknowledged."));
        }
        took.add(System.nanoTime() - sent.nanos());
        return Optional.empty();
    }

    void forget() {
        dispatched.clear();
        acknowledged.clear();
        took.clear();
    }

    /** How long each interaction waited to be acknowledged, in nanoseconds, in the order of the acknowledgements. */
    List<Long> took() {
        return List.copyOf(took);
    }

    boolean isAcknowledged(String token) {
        return acknowledged.containsKey(token);
    }

    /** Whether what is edited is a message of components that was clicked. */
    boolean editsComponents(String token) {
        Sent sent = dispatched.get(token);
        return sent != null && sent.isOfComponents() && editsClicked(token);
    }

    /** Whether what is edited is the message that was clicked. */
    boolean editsClicked(String token) {
        return Integer.valueOf(EDIT_LATER).equals(acknowledged.get(token));
    }
}
