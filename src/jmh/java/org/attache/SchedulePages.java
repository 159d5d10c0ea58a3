package org.attache;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;
import org.attache.dates.DateRange;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Progress;
import org.attache.knowledge.WordEmbedder;
import org.attache.knowledge.folder.FolderLibrary;
import org.attache.schedule.Lookup;
import org.attache.schedule.OtherAccounts;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;

/**
 * What the first page of a list of visits takes that nobody has looked up before, and the picture of a whole schedule.
 *
 * <p>System properties: {@code knowledge} ({@code ../shared/knowledge-large}), {@code rounds} (40, as many warm up).
 * Times are of the processor, which other load on the machine disturbs less.
 */
public final class SchedulePages {

    private static final int PAGE = 10;
    private static final int PICTURED = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private interface Work {
        void run() throws IOException;
    }

    private SchedulePages() {}

    public static void main(String[] arguments) throws IOException {
        Path knowledge = Path.of(System.getProperty("knowledge", "../shared/knowledge-large"));
        try (FolderLibrary library =
                Filled.library(knowledge, Place.fresh("schedule-pages"), new WordEmbedder("words"))) {
            library.refresh(Progress.SILENT);
            ScheduleRequest all = new ScheduleRequest(null, null, null, null, null, TODAY);
            ScheduleRequest year = new ScheduleRequest(
                    new DateRange(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)), null, null, null, null, TODAY);
            Lookup.Found whole = (Lookup.Found) lookup(library, all);
            List<String> what = List.of("all visits", "one year");
            List<ScheduleRequest> requests = List.of(all, year);
            Figures figures =
                    new Figures("Schedules of " + whole.schedule().entries().size() + " visits");
            for (int i = 0; i < requests.size(); i++) {
                ScheduleRequest request = requests.get(i);
                figures.atMost("first page of " + what.get(i), median(() -> firstPage(library, request)), 10, " ms");
            }
            Schedule pictured = new Schedule(
                    whole.schedule().entries().stream().limit(PICTURED).toList(), TODAY, 0);
            figures.atMost(
                            "picture of " + pictured.entries().size() + " visits",
                            median(() ->
                                    ScheduleFiles.writer(ScheduleFile.PICTURE).write(pictured)),
                            1_000,
                            " ms")
                    .print();
        }
    }

    private static Lookup lookup(FolderLibrary library, ScheduleRequest request) {
        try (KnowledgeView view = library.view()) {
            return ScheduleLookup.listed(view, request);
        }
    }

    private static void firstPage(FolderLibrary library, ScheduleRequest request) {
        try (KnowledgeView view = library.view()) {
            if (ScheduleLookup.listed(view, request) instanceof Lookup.Found found) {
                found.schedule().entries().stream().limit(PAGE).forEach(entry -> OtherAccounts.of(entry, view));
                found.schedule().documents();
                found.schedule().newest();
            }
        }
    }

    private static double median(Work work) throws IOException {
        int rounds = Place.number("rounds", 40);
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < 2 * rounds; round++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.run();
            if (round >= rounds) {
                took.add((THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
            }
        }
        return Figures.median(took.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
