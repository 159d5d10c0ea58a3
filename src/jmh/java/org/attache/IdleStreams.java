package org.attache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attache.assistant.Answering;
import org.attache.assistant.Onlooker;
import org.attache.assistant.Reply;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.question.Question;
import org.attache.web.WebFront;
import org.attache.web.WebOffer;
import org.attache.web.WebSettings;
import org.attache.web.limits.FirstReading;

/**
 * What streams occupy whose answers take long, as those of a slow model: some are being answered, the others wait for
 * their turn. The other ends are sockets of the same process, so they are counted in.
 *
 * <p>System property {@code streams} (1,000).
 */
public final class IdleStreams {

    private static final int UNLIMITED = 1_000_000_000;

    private IdleStreams() {}

    public static void main(String[] arguments) throws Exception {
        int streams = Place.number("streams", 1_000);
        Path data = Place.fresh("idle-streams").resolve("data");
        CountDownLatch stay = new CountDownLatch(1);
        List<Socket> sockets = new ArrayList<>();
        try (ReadingRoom room = ReadingRoom.over(Path.of("knowledge"), data, Filled.TODAY);
                H2Dialogues kept = H2Dialogues.open(
                        Place.fresh("idle-streams-kept"), Filled.CLOCK, H2Dialogues.Retention.DEFAULT);
                WebFront front = WebFront.open(
                        new WebSettings("127.0.0.1", 0, null, UNLIMITED),
                        new WebOffer(
                                new Slow(room.session().answering(), stay),
                                room.session().library(),
                                kept,
                                room.program().formats(),
                                room.program()::schedules,
                                message -> Optional.empty(),
                                () -> Filled.TODAY,
                                Filled.CLOCK,
                                () -> false,
                                new FirstReading(room.session().library())));
                ApiClient client = new ApiClient(front.address())) {
            // Loads what the first of them needs.
            waiting(client);
            double before = settled();
            for (int i = 0; i < streams; i++) {
                sockets.add(stream(front.port()));
            }
            int atWork = 2 * Runtime.getRuntime().availableProcessors();
            while (waiting(client) < streams - atWork) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            double more = settled() - before;
            new Figures(streams + " idle streams")
                    .add("of which wait for their turn", waiting(client), "")
                    .add("resident before", before, " MB")
                    .atMost("more with them", more, 100, " MB")
                    .print();
            stay.countDown();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        System.exit(0);
    }

    /** Thinks for as long as it is let. */
    private record Slow(Answering answering, CountDownLatch stay) implements Answering {
        @Override
        public Reply answer(Question question) {
            return answer(question, Onlooker.NONE);
        }

        @Override
        public Reply answer(Question question, Onlooker onlooker) {
            try {
                stay.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return answering.answer(question, onlooker);
        }
    }

    private static Socket stream(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String request = String.join(
                "\r\n",
                "GET /api/v1/ask/stream?question=When+is+Tom+West+in+Pakistan%3F HTTP/1.1",
                "Host: 127.0.0.1",
                "",
                "");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** How many questions wait for their turn, as the server says itself. */
    private static double waiting(ApiClient client) throws IOException, InterruptedException {
        return client.get("/metrics")
                .lines()
                .filter(line -> line.startsWith("attache_queue "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
                .sum();
    }

    /** What the process occupies after its garbage is collected, in megabytes. */
    private static double settled() throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return Occupied.by(ProcessHandle.current().pid()).resident();
    }
}
