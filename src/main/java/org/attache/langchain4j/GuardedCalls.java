package org.attache.langchain4j;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.failsafe.function.CheckedSupplier;
import java.time.Duration;
import org.attache.answer.ModelUnavailable;

/**
 * The one place for a model's time-outs, retries and pauses. Everything together must end within the time-out; a busy
 * or stumbling server is asked once more within it; after {@value #FAILURES} failures in a row the model is left alone
 * for a while, then one call tries whether it is back. Thread-safe.
 */
final class GuardedCalls {

    static final int FAILURES = 3;

    private static final Duration BEFORE_RETRY = Duration.ofMillis(250);

    private final ModelSettings settings;
    private final FailsafeExecutor<String> executor;

    GuardedCalls(ModelSettings settings) {
        this.settings = settings;
        CircuitBreaker<String> breaker = CircuitBreaker.<String>builder()
                .withFailureThreshold(FAILURES)
                .withDelay(settings.pause())
                .build();
        Timeout<String> timeout =
                Timeout.<String>builder(settings.timeout()).withInterrupt().build();
        RetryPolicy<String> retry = RetryPolicy.<String>builder()
                .handleIf(failure -> Failure.mayPass(failure))
                .withMaxRetries(1)
                .withDelay(BEFORE_RETRY)
                .build();
        this.executor = Failsafe.with(breaker, timeout, retry);
    }

    /**
     * What the model replies.
     *
     * @throws ModelUnavailable if it replies nothing in time
     */
    String call(CheckedSupplier<String> model) {
        try {
            return executor.get(model);
        } catch (CircuitBreakerOpenException e) {
            throw new ModelUnavailable(
                    "the model failed " + FAILURES + " times in a row and is left alone for a while", e);
        } catch (TimeoutExceededException e) {
            throw new ModelUnavailable("the model did not answer within " + seconds(settings.timeout()), e);
        } catch (FailsafeException e) {
            throw new ModelUnavailable("the request to the model was interrupted", e);
        } catch (RuntimeException e) {
            throw new ModelUnavailable(Failure.clause(e, settings), e);
        }
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
