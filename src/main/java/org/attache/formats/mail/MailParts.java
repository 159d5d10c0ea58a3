package org.attache.formats.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.attache.formats.file.DeclaredCharset;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.html.Html;
import org.attache.formats.text.Flow;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a mail: of each alternative the plain one unless it only stands in for HTML, then HTML; calendars in any
 * place; what has a file name or is no text is an attachment.
 */
final class MailParts {

    private static final int DEEPEST = 20;

    /** Marks that mail programs give to signatures. */
    private static final String NOT_SAID =
            ".gmail_signature, .gmail_signature_prefix, .moz-signature, style, script, head";

    private final List<Text> texts = new ArrayList<>();
    private final Invitations invitations = new Invitations();
    private final List<String> attachments = new ArrayList<>();

    /** A part with words, and whose they are; empty for the sender of the whole. */
    private record Text(Entity part, Optional<Writing> writing) {}

    private MailParts() {}

    /**
     * The parts of a mail.
     *
     * @param by whose mail it is among others; empty for the only one
     */
    static MailParts of(Entity mail, Optional<Writing> by) throws IOException {
        MailParts parts = new MailParts();
        parts.collect(mail, by, 0);
        return parts;
    }

    private void collect(Entity part, Optional<Writing> by, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new RefusedFile("nests deeper than can be read; simplify it");
        }
        Body body = part.getBody();
        if (body instanceof Multipart multipart) {
            if (part.getMimeType().equals("multipart/alternative")) {
                Optional<Entity> best = best(multipart.getBodyParts());
                if (best.isPresent()) {
                    collect(best.get(), by, depth + 1);
                    multipart.getBodyParts().stream().filter(Invitations::isOne).forEach(invitations::add);
                    return;
                }
            }
            for (Entity inner : multipart.getBodyParts()) {
                collect(inner, by, depth + 1);
            }
        } else if (body instanceof Message mail) {
            collect(mail, Optional.of(Eml.writing(mail)), depth + 1);
        } else if (Invitations.isOne(part)) {
            invitations.add(part);
        } else if (isText(part)) {
            texts.add(new Text(part, by));
        } else if (body != null && !isInlinePicture(part)) {
            attachments.add(name(part));
        }
    }

    private static Optional<Entity> best(List<Entity> alternatives) throws IOException {
        Optional<Entity> richest = alternatives.stream()
                .filter(alternative -> alternative.getMimeType().startsWith("multipart/") || isText(alternative))
                .reduce((earlier, later) -> later);
        for (Entity alternative : alternatives) {
            if (alternative.getMimeType().equals("text/plain") && !StandIn.is(alternative, richest)) {
                return Optional.of(alternative);
            }
        }
        return richest;
    }

    /** The file name of a part; without one, what kind of part it is. */
    static String name(Entity part) {
        String name = part.getFilename();
        if (name == null || name.isBlank()) {
            String typed = rawParameter(part, "name").strip();
            return typed.isEmpty() ? part.getMimeType() : typed;
        }
        return name.strip();
    }

    private static boolean isText(Entity part) {
        return part.getBody() instanceof SingleBody
                && !Invitations.isOne(part)
                && List.of("text/plain", "text/html").contains(part.getMimeType())
                && !"attachment".equals(part.getDispositionType());
    }

    /** A picture that the text shows, such as a logo. */
    private static boolean isInlinePicture(Entity part) {
        return part.getMimeType().startsWith("image/")
                && (part.getHeader().getField("Content-ID") != null || "inline".equals(part.getDispositionType()));
    }

    /**
     * Writes what the sender says, and what the mails within the mail say.
     *
     * @param sent the day of the mail; null where it is not known
     */
    void writeText(Flow flow, @Nullable LocalDate sent) throws IOException {
        for (Text text : texts) {
            LocalDate day = text.writing().map(Writing::day).orElse(sent);
            if (!text.writing().isEmpty() || flow.hasPassages()) {
                flow.passage(text.writing().orElse(null));
            }
            if (text.part().getMimeType().equals("text/html")) {
                Html.write(words(text.part()), NOT_SAID, day, flow);
            } else {
                writePlain(text, day, flow);
            }
        }
    }

    private static void writePlain(Text text, @Nullable LocalDate day, Flow flow) throws IOException {
        for (MailThread.Part part : MailThread.parts(words(text.part()), day)) {
            Optional<Writing> writing = part.writing().or(text::writing);
            if (!writing.isEmpty() || flow.hasPassages()) {
                flow.passage(writing.orElse(null));
            }
            MailText.of(part.text(), parameter(text.part(), "format"), parameter(text.part(), "delsp"))
                    .write(flow);
        }
    }

    /** The words of a part in their charset. */
    static String words(Entity text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (text.getBody() instanceof SingleBody body) {
            body.writeTo(bytes);
        }
        Optional<Charset> said = DeclaredCharset.named(parameter(text, "charset"));
        return bytes.size() == 0 ? "" : TextDecoder.decode(bytes.toByteArray(), said);
    }

    private static String parameter(Entity part, String name) {
        return rawParameter(part, name).toLowerCase(Locale.ROOT);
    }

    private static String rawParameter(Entity part, String name) {
        if (part.getHeader() != null && part.getHeader().getField("Content-Type") instanceof ContentTypeField type) {
            Map<String, String> parameters = type.getParameters();
            return parameters.getOrDefault(name, "");
        }
        return "";
    }

    Invitations invitations() {
        return invitations;
    }

    /** The names of what is not read. */
    List<String> attachments() {
        return attachments;
    }
}
