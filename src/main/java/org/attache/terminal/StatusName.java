package org.attache.terminal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.schedule.StatusLabel;
import org.attache.visit.Status;
import picocli.CommandLine;

/** Reads how far a visit has come, in the words of a table or of JSON. */
final class StatusName implements CommandLine.ITypeConverter<Status> {

    @Override
    public Status convert(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
        return Arrays.stream(Status.values())
                .filter(status -> StatusLabel.of(status).equals(asked)
                        || status.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                                .equals(asked))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("\"" + text + "\" is none of "
                        + Arrays.stream(Status.values()).map(StatusLabel::of).collect(Collectors.joining(", "))));
    }
}
