package org.attache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.knowledge.Progress;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.web.WebSettings;

/** The web front on a port of this machine, over a real folder with a real store, and somebody who visits it. */
public final class ReadingRoom implements AutoCloseable {

    private final Wiring wiring;
    private final Program.Session session;
    private final H2Dialogues kept;
    private final ServedPage front;
    private final HttpClient client = HttpClient.newHttpClient();

    private ReadingRoom(Path knowledge, Path data, LocalDate day, int perMinute, Map<String, String> environment) {
        wiring = new Wiring(Path.of(""), environment, InstantSource.system());
        Options options = new Options(data.resolve("no-config"), knowledge, data, day, false);
        session = wiring.open(options, Progress.SILENT);
        kept = H2Dialogues.open(data, InstantSource.system(), H2Dialogues.Retention.DEFAULT);
        front = new ServedPage(
                new WebSettings("127.0.0.1", 0, null, perMinute),
                wiring,
                session,
                kept,
                options,
                InstantSource.system());
    }

    private ReadingRoom read() {
        reads(Progress.SILENT);
        return this;
    }

    /** Over the documents of the project itself, a year after their visits. */
    public static ReadingRoom ofTheProject(Path home) {
        return new ReadingRoom(Path.of("knowledge"), home.resolve("data"), LocalDate.of(2026, 12, 1), 100_000, Map.of())
                .read();
    }

    /** Over documents by their paths. */
    public static ReadingRoom of(Path home, LocalDate day, Map<String, String> documents) {
        return of(home, day, documents, 100_000);
    }

    /** The same for visitors who may ask so often in a minute. */
    public static ReadingRoom of(Path home, LocalDate day, Map<String, String> documents, int perMinute) {
        Path knowledge = home.resolve("knowledge");
        documents.forEach((path, text) -> write(knowledge.resolve(path), text));
        return new ReadingRoom(knowledge, home.resolve("data"), day, perMinute, Map.of()).read();
    }

    /** Over documents that are not read yet. */
    public static ReadingRoom unread(Path home, LocalDate day, Map<String, String> documents) {
        Path knowledge = home.resolve("knowledge");
        documents.forEach((path, text) -> write(knowledge.resolve(path), text));
        return new ReadingRoom(knowledge, home.resolve("data"), day, 100_000, Map.of());
    }

    /** Reads the folder, with somebody who looks on. */
    public void reads(Progress onlooker) {
        session.library().refresh(front.showing(onlooker));
        front.isReady();
    }

    /** Over a folder with a data folder that may hold it already, for visitors who may ask as often as they like. */
    public static ReadingRoom over(Path knowledge, Path data, LocalDate day) {
        return new ReadingRoom(knowledge, data, day, 1_000_000_000, Map.of()).read();
    }

    /** The same with a model that writes, as the environment says. */
    static ReadingRoom withModel(
            Path home, LocalDate day, Map<String, String> documents, Map<String, String> environment) {
        Path knowledge = home.resolve("knowledge");
        documents.forEach((path, text) -> write(knowledge.resolve(path), text));
        return new ReadingRoom(knowledge, home.resolve("data"), day, 100_000, environment).read();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Program program() {
        return wiring;
    }

    public Program.Session session() {
        return session;
    }

    public String address() {
        return front.address();
    }

    /** What comes of an address below the server's, with headers by name and value in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return sent(request(path, headers).GET());
    }

    /** What comes of the same with HEAD. */
    public HttpResponse<String> head(String path, String... headers) {
        return sent(request(path, headers).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** Has a question answered; where the answer is to be seen. */
    public String asked(String question) {
        return get("/?question=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    public HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return sent(request(path, "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        front.close();
        kept.close();
        session.close();
    }
}
