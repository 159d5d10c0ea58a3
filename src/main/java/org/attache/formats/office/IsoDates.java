package org.attache.formats.office;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows days and times in ISO 8601, no more exactly than their cell does; all else as Excel does in English. */
final class IsoDates extends DataFormatter {

    private final boolean countsFrom1904;

    IsoDates(boolean countsFrom1904) {
        super(Locale.US);
        this.countsFrom1904 = countsFrom1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        if (!DateUtil.isADateFormat(formatIndex, formatString) || !DateUtil.isValidExcelDate(value)) {
            return super.formatRawCellContents(value, formatIndex, formatString);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, countsFrom1904, true);
        String shown = formatString.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        if (shown.contains("d")) {
            boolean hasTime = shown.contains("h") && !time.equals(LocalTime.MIDNIGHT);
            return hasTime
                    ? moment.toLocalDate() + "T" + time
                    : moment.toLocalDate().toString();
        }
        if (shown.contains("y")) {
            return shown.contains("m") ? YearMonth.from(moment).toString() : Integer.toString(moment.getYear());
        }
        return time.toString();
    }
}
