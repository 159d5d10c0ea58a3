package org.attache.discord.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.AttachmentProxy;
import org.attache.discord.command.Click;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.SealedIds;
import org.attache.discord.command.Use;
import org.attache.moderation.Contribution;

/** {@code /knowledge add}: a form asks what the document is, and a proposal takes it in. Thread-safe. */
final class Adding {

    static final String FILE = "file";
    static final String STATEMENT = "statement";
    static final int LONGEST_TEXT = 4_000;

    private static final int KEPT = 20;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int SECONDS = 30;

    private final Deciding deciding;
    private final SealedIds ids;
    private final RandomGenerator randomness;

    /** Files whose forms are being filled in, by what names them in the form. */
    private final Map<Long, Attached> open = new LinkedHashMap<>();

    /** A file that Discord holds; without a name none was handed in. */
    private record Attached(String name, String url) {}

    Adding(Deciding deciding, SealedIds ids, RandomGenerator randomness) {
        this.deciding = deciding;
        this.ids = ids;
        this.randomness = randomness;
    }

    /** What comes of a fact that a moderator states, which needs no form: who states it and when is known. */
    Response stated(Invocation invocation, Consumer<Response> interim) {
        return invocation.option(FILE).isPresent()
                ? Response.of("Give a file or a statement, not both; nothing was added.")
                : deciding.stated(invocation.option(STATEMENT).orElse(""), Who.of(invocation.user()), interim);
    }

    /** The form for what is handed in. */
    Use form(Invocation invocation) {
        List<String> file = invocation.option(FILE).orElse("\n").lines().toList();
        boolean typed = file.size() < 2;
        long number = keep(typed ? new Attached("", "") : new Attached(file.getFirst(), file.getLast()));
        List<ModalTopLevelComponent> fields = new ArrayList<>(List.of(
                Label.of("Title", line("title", true)),
                Label.of("Publisher", line("publisher", false)),
                Label.of("Published, as 2024-03-11", line("published", false))));
        if (typed) {
            fields.add(Label.of(
                    "Text",
                    TextInput.create("text", TextInputStyle.PARAGRAPH)
                            .setMaxLength(LONGEST_TEXT)
                            .build()));
        }
        String id = ids.of(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return new Use.Form(
                Modal.create(id, "Add a document").addComponents(fields).build());
    }

    private static TextInput line(String name, boolean required) {
        return TextInput.create(name, TextInputStyle.SHORT)
                .setMaxLength(LONGEST_NAME)
                .setRequired(required)
                .build();
    }

    private synchronized long keep(Attached attached) {
        long number = randomness.nextLong();
        open.put(number, attached);
        if (open.size() > KEPT) {
            open.remove(open.keySet().iterator().next());
        }
        return number;
    }

    private synchronized Optional<Attached> take(long number) {
        return Optional.ofNullable(open.remove(number));
    }

    /** What comes of a filled-in form; empty where it is none of these. */
    Optional<Reaction> to(Click click) {
        return ids.read(click.id())
                .filter(bytes -> bytes.length == Long.BYTES)
                .map(bytes -> ByteBuffer.wrap(bytes).getLong())
                .map(number -> click.moderator()
                        ? new Reaction(false, interim -> added(number, click, interim))
                        : Reaction.told(Deciding.NOT_ALLOWED));
    }

    private Response added(long number, Click click, Consumer<Response> interim) {
        Optional<Attached> attached = take(number);
        List<String> written = click.chosen();
        if (attached.isEmpty() || written.size() < 3) {
            return Response.of("This form is no longer open; please use the command again.");
        }
        byte[] content;
        try {
            content = attached.get().name().isEmpty()
                    ? written.getLast().getBytes(StandardCharsets.UTF_8)
                    : downloaded(attached.get().url());
        } catch (IOException unreachable) {
            return Response.of("The file could not be fetched from Discord, or is too large; nothing was added.");
        }
        Contribution contribution = new Contribution(
                written.get(0), written.get(1), written.get(2), attached.get().name(), content);
        return deciding.added(contribution, Who.of(click.user()), interim);
    }

    private static byte[] downloaded(String url) throws IOException {
        try (InputStream file = new AttachmentProxy(url).download().get(SECONDS, TimeUnit.SECONDS)) {
            byte[] content = file.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new IOException("too large");
            }
            return content;
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException(failed);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IOException(hurry);
        }
    }
}
