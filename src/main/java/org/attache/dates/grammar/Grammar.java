package org.attache.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules together: at each token the first that fits. */
public final class Grammar {

    private final Tokens tokens;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;
    private final YearGrammar years;
    private final PartGrammar parts;

    public Grammar(Tokens tokens) {
        this.tokens = tokens;
        this.calendar = new CalendarGrammar(tokens);
        this.relative = new RelativeGrammar(tokens, calendar);
        this.years = new YearGrammar(tokens);
        this.parts = new PartGrammar(tokens, calendar);
    }

    public List<Found> expressions() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match match = tokens.is(at, Kind.PART) ? part(at) : plain(at);
            if (match != null) {
                found.addAll(match.found());
            }
            at = match == null ? at + 1 : match.next();
        }
        return found;
    }

    private @Nullable Match plain(int at) {
        return switch (tokens.kind(at)) {
            case MONTH, SHORT_MONTH, SHORT_WEEKDAY -> calendar.at(at);
            case ORDINAL, ORDINAL_WORD -> {
                Match match = parts.at(at);
                yield match == null ? calendar.at(at) : match;
            }
            case DATE, DIGIT_DATE, DECADE, SEASON -> years.at(at);
            case LAST -> {
                Match match = parts.at(at);
                yield match == null ? relative.at(at) : match;
            }
            case DAY_WORD, UNIT, WEEKEND, THIS, PAST, NEXT, COMING, IN, COUNT -> relative.at(at);
            case NUMBER, WEEKDAY -> {
                Match match = calendar.at(at);
                match = match == null ? relative.at(at) : match;
                yield match == null ? years.at(at) : match;
            }
            default -> null;
        };
    }

    /** {@code early December}: a third of it; of what has no thirds only the words grow. */
    private @Nullable Match part(int at) {
        Match match = plain(tokens.skip(at + 1, Kind.DASH));
        if (match == null || match.found().isEmpty()) {
            return null;
        }
        List<Found> found = new ArrayList<>(match.found());
        Found first = found.getFirst();
        found.set(0, new Found(at, first.until(), Third.of(tokens.word(at), first.expression())));
        return new Match(match.next(), found);
    }
}
