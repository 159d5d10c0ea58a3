package org.attache.web.pages;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.jspecify.annotations.Nullable;

/** What templates do with values besides showing them. */
final class PageWords extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "path", of(PageWords::path),
                "part", of(PageWords::part),
                "day", of(PageWords::day),
                "days", new Days(),
                "direction", of(Direction::of),
                "isolated", of(text -> new SafeString(Direction.isolated(text))),
                "grouped", of(value -> String.format(Locale.ROOT, "%,d", Long.parseLong(value))));
    }

    /** A path of a document as it stands in an address, its slashes kept. */
    static String path(String path) {
        return Arrays.stream(path.split("/", -1)).map(PageWords::part).collect(Collectors.joining("/"));
    }

    /** Any text as a part of an address. */
    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** {@code 2023-12-07} as people write it. */
    private static String day(String iso) {
        return iso.isEmpty() ? "" : DateWords.of(DateRange.on(LocalDate.parse(iso)));
    }

    /** {@code 2023-12-07} until {@code 2023-12-09}, or alone, as people write it. */
    private static final class Days implements Filter {

        private static final String LAST = "last";

        @Override
        public List<String> getArgumentNames() {
            return List.of(LAST);
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            LocalDate first = LocalDate.parse(String.valueOf(input));
            Object last = arguments.get(LAST);
            return DateWords.of(new DateRange(first, last == null ? first : LocalDate.parse(last.toString())));
        }
    }

    private static Filter of(Function<String, ?> words) {
        return new Filter() {
            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }

            @Override
            public Object apply(
                    @Nullable Object input,
                    Map<String, Object> arguments,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                return words.apply(input == null ? "" : input.toString());
            }
        };
    }
}
