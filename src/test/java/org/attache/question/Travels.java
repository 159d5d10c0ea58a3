package org.attache.question;

import static org.attache.visit.SampleVisits.day;
import static org.attache.visit.SampleVisits.visit;

import java.time.LocalDate;
import org.attache.visit.InMemoryLedger;
import org.attache.visit.VisitLedger;

/** A ledger whose names are like each other in the ways that names are. */
public final class Travels {

    public static final LocalDate TODAY = day("2023-12-03");

    public static final VisitLedger LEDGER = new InMemoryLedger(
            visit("Julieta Valls Noyes", "Pakistan", "Islamabad", day("2023-12-04"), day("2023-12-07")),
            visit("Tom West", "Pakistan", day("2023-12-07"), day("2023-12-09")),
            visit("Elizabeth Horst", "Pakistan", "Islamabad", day("2023-12-09"), day("2023-12-12")),
            visit("George H.W. Bush", "Japan", "Tokyo, Kyoto", day("1992-01-07"), day("1992-01-10")),
            visit("George W. Bush", "Iraq", "Baghdad", day("2003-11-27"), day("2003-11-27")),
            visit("William J. Clinton", "Ireland", "Dublin", day("1995-12-01"), day("1995-12-02")),
            visit("Hillary Rodham Clinton", "Malta", "Valletta", day("2011-10-18"), day("2011-10-18")),
            visit("John F. Kennedy", "Austria", "Vienna", day("1961-06-03"), day("1961-06-04")),
            visit("Grace Wanjiru", "Norway", "Bergen", day("2024-03-18"), day("2024-03-21")),
            visit("Dean Rusk", "Germany, Federal Republic of", "Bonn", day("1965-05-01"), day("1965-05-03")),
            visit("John Kerry", "Antarctica", "McMurdo Station", day("2016-11-10"), day("2016-11-12")),
            visit("Frank B. Kellogg", "Korea, Republic of", "Seoul", day("1928-08-01"), day("1928-08-02")));

    private Travels() {}

    static Interpretation asked(String question) {
        return Interpreter.interpret(Question.of(question, TODAY), LEDGER);
    }
}
