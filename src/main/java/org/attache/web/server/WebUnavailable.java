package org.attache.web.server;

/** The server cannot listen; the message is one sentence with the remedy. */
public final class WebUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    WebUnavailable(String address, int port, Throwable cause) {
        super(
                "The page cannot be opened at " + address + ":" + port
                        + ": another program may use that port, or the address is not this machine's;"
                        + " set web.port to another one, or to 0 for no page.",
                cause);
    }
}
