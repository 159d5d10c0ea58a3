package org.attache.mcp;

import java.util.Map;

/** Something that a program can have done. Thread-safe. */
interface Tool {

    /** As programs call it; its description stands under this name. */
    String name();

    /**
     * Does it.
     *
     * @throws org.attache.source.MalformedData with a sentence, if an argument cannot be used
     */
    Result call(Arguments arguments);

    /**
     * What came of a call.
     *
     * @param text for people
     * @param fields for programs, as the description of the tool says
     */
    record Result(String text, Map<?, ?> fields) {}
}
