package org.attache.discord.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.evidence.Recent;

/**
 * Keeps one person from using up what everybody needs: each person, channel and server has a bucket of requests that
 * fills up again. Who is refused uses nothing up. Thread-safe.
 */
public final class Limits {

    /** A bucket of somebody who comes back later would be full again. */
    private static final int REMEMBERED = 10_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Rates rates;
    private final TimeMeter meter;
    private final Recent<Key, Bucket> buckets = new Recent<>(REMEMBERED);

    private enum Kind {
        PERSON(Phrase.TOO_MANY_PERSON),
        CHANNEL(Phrase.TOO_MANY_CHANNEL),
        SERVER(Phrase.TOO_MANY_SERVER);

        private final Phrase phrase;

        Kind(Phrase phrase) {
            this.phrase = phrase;
        }
    }

    private record Key(Kind kind, long id) {}

    public Limits(Rates rates) {
        this(rates, TimeMeter.SYSTEM_NANOTIME);
    }

    Limits(Rates rates, TimeMeter meter) {
        this.rates = rates;
        this.meter = meter;
    }

    /**
     * Takes a request into account.
     *
     * @param server empty for a direct message
     * @param words in which language it is said
     * @return what to say to who asks too much; empty where the request may be taken
     */
    public synchronized Optional<String> refusal(long person, long channel, OptionalLong server, Words words) {
        List<Key> keys = server.isPresent()
                ? List.of(
                        new Key(Kind.PERSON, person),
                        new Key(Kind.CHANNEL, channel),
                        new Key(Kind.SERVER, server.getAsLong()))
                : List.of(new Key(Kind.PERSON, person));
        for (int i = 0; i < keys.size(); i++) {
            ConsumptionProbe probe = bucket(keys.get(i)).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                keys.subList(0, i).forEach(used -> bucket(used).addTokens(1));
                return Optional.of(words.say(
                        keys.get(i).kind().phrase,
                        Duration.ofNanos(probe.getNanosToWaitForRefill())
                                .plusMillis(999)
                                .toSeconds()));
            }
        }
        return Optional.empty();
    }

    private Bucket bucket(Key key) {
        return buckets.of(key, each -> {
            int rate = rate(each.kind());
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, MINUTE))
                    .withCustomTimePrecision(meter)
                    .build();
        });
    }

    private int rate(Kind kind) {
        return switch (kind) {
            case PERSON -> rates.person();
            case CHANNEL -> rates.channel();
            case SERVER -> rates.server();
        };
    }
}
