package org.attache.knowledge;

/** Another reload is under way or came in between. */
public final class ReloadUnderWay extends RuntimeException {
    public ReloadUnderWay(String message) {
        super(message);
    }
}
