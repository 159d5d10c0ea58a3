package org.attache.terminal;

import org.attache.schedule.StatusLabel;
import org.attache.visit.Status;
import picocli.CommandLine;

/** Reads how far a visit has come, in the words of a table or of JSON. */
final class StatusName implements CommandLine.ITypeConverter<Status> {

    @Override
    public Status convert(String text) {
        return StatusLabel.read(text)
                .orElseThrow(() ->
                        new CommandLine.TypeConversionException("\"" + text + "\" is none of " + StatusLabel.all()));
    }
}
