package org.attache.h2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.attache.knowledge.KnowledgeUnavailable;

/**
 * A process that holds a store and makes changes: on end of its input without an end, otherwise one for each line. It
 * says the number of each snapshot once it is made. With a second argument it only reads, or makes changes endlessly.
 */
public final class Reloader {

    public static final KnownStates STATES = new KnownStates(3, 150);

    private Reloader() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        boolean reads = arguments.length > 1 && arguments[1].equals("reads");
        H2Knowledge store = reads
                ? H2Knowledge.openToRead(data, InstantSource.system()).orElseThrow()
                : H2Knowledge.open(data, InstantSource.system()).store();
        boolean endless = arguments.length > 1 && !reads;
        System.out.println("open " + STATES.check(store));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (endless || in.readLine() != null) {
            try {
                System.out.println(STATES.apply(store).number());
            } catch (KnowledgeUnavailable e) {
                System.out.println(STATES.check(store) + " stays: " + e.getMessage());
            }
        }
        store.close();
        System.out.println("closed");
    }
}
