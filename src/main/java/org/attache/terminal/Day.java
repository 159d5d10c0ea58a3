package org.attache.terminal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.attache.dates.Years;
import picocli.CommandLine;

/** Reads a day. */
final class Day implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return Years.day(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException(
                    "\"" + text + "\" is not a calendar day; write it as 2023-12-03");
        }
    }
}
