package org.attache.discord;

import org.attache.discord.command.Response;

/** Reads responses. */
public final class Responses {

    private Responses() {}

    /** The words of a response that is nothing but words. */
    public static String words(Response response) {
        return ((Response.Text) response).words();
    }
}
