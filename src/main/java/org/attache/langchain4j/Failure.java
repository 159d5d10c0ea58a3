package org.attache.langchain4j;

import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells readers why a model gave nothing, in one clause without a secret. */
final class Failure {

    private Failure() {}

    /** Whether the same request may succeed a moment later. */
    static boolean mayPass(Throwable failure) {
        return find(failure, HttpException.class)
                .filter(refusal -> refusal.statusCode() == 429 || refusal.statusCode() >= 500)
                .isPresent();
    }

    static String clause(Throwable failure, ModelSettings settings) {
        String server = "the model server at " + settings.server();
        Optional<HttpException> refusal = find(failure, HttpException.class);
        if (refusal.isPresent()) {
            return server + " " + answered(refusal.get().statusCode(), settings);
        }
        if (find(failure, UnresolvedAddressException.class).isPresent()) {
            return server + " is not known by that name";
        }
        if (find(failure, HttpConnectTimeoutException.class).isPresent()) {
            return server + " could not be reached in time";
        }
        if (find(failure, ConnectException.class).isPresent()) {
            return server + " refused the connection";
        }
        if (find(failure, SSLException.class).isPresent()) {
            return server + " offered no secure connection";
        }
        if (find(failure, BoundedHttpClient.ReplyTooLong.class).isPresent()) {
            return "the model's reply was too long";
        }
        // Malformed JSON is an IOException too, but one of the library that parses it.
        if (find(failure, IOException.class)
                .filter(e -> e.getClass().getName().startsWith("java."))
                .isPresent()) {
            return server + " broke off the connection";
        }
        return "the model's reply was not usable";
    }

    private static String answered(int status, ModelSettings settings) {
        return switch (status) {
            case 401, 403 -> "rejected the key";
            case 404 -> "does not know the model " + settings.model();
            case 429 -> "has too many requests at the moment";
            default ->
                status >= 500 ? "failed with status " + status : "did not accept the request (status " + status + ")";
        };
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return Stream.<@Nullable Throwable>iterate(failure, Throwable::getCause)
                .limit(20)
                .takeWhile(cause -> cause != null)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
