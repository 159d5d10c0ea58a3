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
 * says the number of each snapshot once it is made. With a second argument it only reads, or does so where it cannot
 * write and says why, or makes changes endlessly.
 */
public final class Reloader {

    public static final KnownStates STATES = new KnownStates(3, 150);

    private Reloader() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        String way = arguments.length > 1 ? arguments[1] : "";
        H2Knowledge store = switch (way) {
            case "reads" -> reading(data);
            case "either" -> writingOrReading(data);
            default -> writing(data);
        };
        boolean endless = way.equals("endless");
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

    private static H2Knowledge reading(Path data) {
        return H2Knowledge.openToRead(data, InstantSource.system()).orElseThrow();
    }

    private static H2Knowledge writing(Path data) {
        return H2Knowledge.open(data, InstantSource.system()).store();
    }

    private static H2Knowledge writingOrReading(Path data) {
        try {
            return writing(data);
        } catch (KnowledgeUnavailable e) {
            System.out.println(e.getMessage());
            return reading(data);
        }
    }
}
