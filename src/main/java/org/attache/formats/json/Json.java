package org.attache.formats.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.formats.calendar.Ics;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnMetadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.file.TextDecoder;
import org.attache.formats.records.RecordRows;
import org.attache.formats.records.Records;
import org.attache.formats.table.RowCollector;
import org.attache.formats.text.Flow;
import org.attache.formats.text.Report;
import org.attache.source.Body;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.attache.source.Writing;

/**
 * JSON: an article in JSON-LD is its text; a conversation is its messages, each with sender and day; a list of objects
 * is a table, alone or as the only list in an object; of anything else, every text is a paragraph.
 */
public final class Json implements Format {

    /** A message quotes another by its words alone. */
    private static final Writing NOT_KNOWN = new Writing(null, null);

    private final DataParser parser;
    private final ReadLimits limits;

    public Json(DataParser parser, ReadLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        Object value = parse(TextDecoder.decode(file.bytes()));
        byte[] beside = file.companion();
        Object users = beside == null ? null : parse(TextDecoder.decode(beside));
        Object named = ChatPeople.of(value, users).named(value);
        return read(named == null ? value : named, file);
    }

    /** The same of a value of the file. */
    Content read(Object value, SourceFile file) throws IOException {
        ZoneId zone = file.sidecar().metadata().timezone();
        Optional<JsonLd> article = JsonLd.in(value);
        OwnMetadata metadata = new OwnMetadata();
        article.or(() -> value instanceof Map<?, ?> map ? Optional.of(JsonLd.of(map)) : Optional.empty())
                .ifPresent(described -> described.describe(metadata, zone));
        Optional<String> body = article.flatMap(JsonLd::body);
        List<ChatMessage> chat =
                body.isPresent() || file.sidecar().schedule() != null ? List.of() : ChatMessage.in(value, zone);
        if (!chat.isEmpty()) {
            return new Content(conversation(chat), Metadata.NONE, metadata.metadata());
        }
        List<Report> reports =
                body.isPresent() || file.sidecar().schedule() != null ? List.of() : Reports.in(value, zone);
        if (!reports.isEmpty()) {
            return new Content(Report.written(reports, limits), Metadata.NONE, metadata.metadata());
        }
        if (body.isEmpty() && file.sidecar().schedule() == null && isLinked(value)) {
            String calendar = LinkedEvents.calendar(List.of(value));
            if (!calendar.isEmpty()) {
                return new Content(calendar(calendar, file).body(), Metadata.NONE, metadata.metadata());
            }
        }
        Optional<CalendarItems> items =
                body.isPresent() || file.sidecar().schedule() != null ? Optional.empty() : CalendarItems.in(value);
        if (items.isPresent()) {
            Content read = calendar(items.get().calendar(), file);
            return new Content(
                    read.body(),
                    Metadata.NONE,
                    read.own().or(metadata.metadata()),
                    Stream.concat(read.remarks().stream(), items.get().remarks().stream())
                            .toList());
        }
        Records records = Records.of(body.isPresent() ? null : value, "");
        if (file.sidecar().schedule() == null && records.isNested() && !records.isEmpty()) {
            RowCollector rows = RecordRows.of(records, file, limits);
            return new Content(rows.body(), Metadata.NONE, metadata.metadata(), rows.remarks());
        }
        JsonTables tables = new JsonTables(body.isPresent() ? null : value, known(metadata.metadata()));
        if (tables.isEmpty()) {
            JsonText text = new JsonText(body.<Object>map(words -> words).orElse(value), limits);
            return new Content(new Body.Prose(text.text()), Metadata.NONE, metadata.metadata(), text.remarks());
        }
        RowCollector rows = tables.rows(file, limits);
        return new Content(rows.body(), Metadata.NONE, metadata.metadata(), rows.remarks());
    }

    /** What is said of the document and so need not be said in it. */
    private static Set<String> known(Metadata metadata) {
        return Stream.of(
                        metadata.publisher(),
                        metadata.author(),
                        metadata.language(),
                        metadata.day() == null ? null : String.valueOf(metadata.day()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the words of the file are those of schema.org, which it says or shows by its graph. */
    private static boolean isLinked(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.containsKey("@context") || map.containsKey("@graph");
            case List<?> list ->
                !list.isEmpty()
                        && list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.containsKey("@type"));
            default -> false;
        };
    }

    private Content calendar(String calendar, SourceFile file) throws IOException {
        byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
        return new Ics(limits).read(new SourceFile(file.path(), bytes, file.sidecar(), file.hash()));
    }

    private Object parse(String text) throws RefusedFile {
        try {
            return parser.parse(text, DataParser.Notation.JSON);
        } catch (MalformedData e) {
            throw new RefusedFile("cannot be used as JSON (" + e.getMessage() + "); correct or split it");
        }
    }

    private Body.Prose conversation(List<ChatMessage> messages) throws IOException {
        Flow flow = new Flow(limits);
        for (ChatMessage message : messages) {
            flow.passage(message.writing());
            boolean isQuote = false;
            for (String line : message.text().split("\n")) {
                if (line.startsWith(">") != isQuote) {
                    isQuote = !isQuote;
                    flow.passage(isQuote ? NOT_KNOWN : message.writing());
                }
                flow.text(line);
                flow.block();
            }
        }
        return flow.body();
    }
}
