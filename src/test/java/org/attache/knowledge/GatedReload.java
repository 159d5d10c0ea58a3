package org.attache.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that takes a folder in. It says each step of embedding and storing, and waits for a line before it. */
public final class GatedReload {

    private GatedReload() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Home home = new Home(Path.of(arguments[0]))) {
            home.embedder.beforeEachBatch(words -> gate("embedding " + words.size(), in));
            home.library.apply(home.propose(), (task, done, total) -> {
                if (task.equals("storing documents")) {
                    gate("storing", in);
                }
            });
        }
        System.out.println("done");
    }

    private static void gate(String step, BufferedReader in) {
        try {
            System.out.println(step);
            in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
