package org.attache.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the page is, and for whom.
 *
 * @param port 0 for any that is free
 * @param token what everybody has to know; null where the address is of this machine alone
 * @param perMinute how many requests of one address are taken in a minute
 */
public record WebSettings(
        String address, int port, @Nullable String token, int perMinute) {

    /** Why the page would be open to strangers; empty where it would not. */
    public Optional<String> mistake() {
        try {
            return token != null || InetAddress.getByName(address).isLoopbackAddress()
                    ? Optional.empty()
                    : Optional.of("web.address is " + address + ", which others can reach, so a token is needed: set"
                            + " WEB_TOKEN in the environment, or use 127.0.0.1.");
        } catch (UnknownHostException e) {
            return Optional.of("web.address is " + address + ", which is no address of this machine.");
        }
    }
}
