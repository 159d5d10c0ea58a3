package org.attache.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attache.dates.DateRange;
import org.attache.schedule.Schedule;
import org.attache.schedule.Timeline;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.visit.Period;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures are compared with stored ones: letters may differ by a shade from one Java to the next, bars may not. */
final class TimelinePictureTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    private static final Statement STATEMENT = new Statement(
            "s1",
            new Origin(
                    "plan.md",
                    new Provenance(
                            "Plan", null, null, null, Certainty.UNKNOWN, null, "en", Trust.OTHER, ZoneOffset.UTC)),
            0,
            0,
            new Quote(0, 4, "Plan"),
            null);

    private static final List<Visit> VISITS = List.of(
            visit("Ilse Brandvold", "Reykjavík", "2024-05-02", "2024-05-04", Status.CONFIRMED),
            visit("Ilse Brandvold", "Akureyri", "2024-05-04", "2024-05-05", Status.ANNOUNCED),
            visit("Żaneta Ćwik", "Λευκωσία", "2024-05-09", "2024-05-09", Status.CANCELLED),
            vague("Otto Lindqvist-Fernández de la Reguera y Montalbán", "Киев"),
            visit("Disputed Guest", "Oslo", "2024-05-07", "2024-05-10", Status.PLANNED));

    @ParameterizedTest
    @EnumSource(Palette.class)
    void pictureIsTheStoredOne(Palette palette) throws IOException {
        BufferedImage drawn = picture(palette, VISITS);
        BufferedImage stored;
        try (InputStream file = TimelinePictureTest.class.getResourceAsStream(palette + ".png")) {
            stored = ImageIO.read(Objects.requireNonNull(file));
        }

        assertThat(drawn.getWidth()).isEqualTo(stored.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(stored.getHeight());
        assertThat(differingShare(drawn, stored)).isLessThan(0.005);
    }

    @Test
    void pictureForAPhoneIsTheStoredOneAndHasTwoPixelsToOneOfTheScreen() throws IOException {
        BufferedImage drawn = picture(Palette.LIGHT, Sheet.NARROW, VISITS);
        BufferedImage stored;
        try (InputStream file = TimelinePictureTest.class.getResourceAsStream("NARROW.png")) {
            stored = ImageIO.read(Objects.requireNonNull(file));
        }

        assertThat(drawn.getWidth()).isEqualTo(720);
        assertThat(drawn.getHeight()).isEqualTo(stored.getHeight());
        assertThat(differingShare(drawn, stored)).isLessThan(0.005);
    }

    @Test
    void pictureWithOneVisitLessIsAnotherOne() throws IOException {
        assertThat(differingShare(
                        picture(Palette.LIGHT, VISITS),
                        picture(
                                Palette.LIGHT,
                                List.of(VISITS.get(0), VISITS.get(2), VISITS.get(2), VISITS.get(3), VISITS.get(4)))))
                .isGreaterThan(0.005);
    }

    @Test
    void emptyScheduleIsAPictureToo() throws IOException {
        assertThat(picture(Palette.LIGHT, List.of()).getWidth()).isEqualTo(1400);
    }

    @Test
    void twoThousandVisitsOfManyPeopleFitOnASheet() throws IOException {
        List<Visit> visits = IntStream.range(0, 2000)
                .mapToObj(i -> {
                    LocalDate first = LocalDate.of(1985, 1, 1).plusDays(i * 7L);
                    return visit(
                            "Guest " + i % 300,
                            "Oslo",
                            first.toString(),
                            first.plusDays(2).toString(),
                            Status.PLANNED);
                })
                .toList();

        BufferedImage picture = picture(Palette.LIGHT, visits);

        assertThat(picture.getHeight()).isLessThan(5_000);
    }

    @Test
    void visitsOfOnePersonHaveALaneForEachCountry() {
        List<Schedule.Entry> entries = Stream.of("Iceland", "Norway", "Iceland")
                .map(land -> new Schedule.Entry(
                        new Visit(
                                "id",
                                sourced("Ilse Brandvold"),
                                null,
                                sourced(land),
                                null,
                                sourced(new VisitDates(TODAY, TODAY, false)),
                                null,
                                sourced(Status.PLANNED)),
                        List.of(STATEMENT)))
                .toList();

        assertThat(Timeline.of(new Schedule(entries, TODAY, 0))).hasValueSatisfying(timeline -> {
            assertThat(timeline.visitor()).isEqualTo("Ilse Brandvold");
            assertThat(timeline.lanes()).extracting(Timeline.Lane::label).containsExactly("Iceland", "Norway");
        });
    }

    private static BufferedImage picture(Palette palette, List<Visit> visits) throws IOException {
        return picture(palette, Sheet.WIDE, visits);
    }

    private static BufferedImage picture(Palette palette, Sheet sheet, List<Visit> visits) throws IOException {
        List<Schedule.Entry> entries = new ArrayList<>();
        visits.forEach(visit -> entries.add(new Schedule.Entry(
                visit,
                List.of(STATEMENT),
                null,
                List.of(),
                visit.visitor().value().startsWith("Disputed") ? List.of(VISITS.getFirst()) : List.of())));
        byte[] png = new TimelinePicture(palette, sheet).write(new Schedule(entries, TODAY, 0));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The share of pixels that differ by more than an eye forgives. */
    private static double differingShare(BufferedImage one, BufferedImage other) {
        long differing = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += distance(one.getRGB(x, y), other.getRGB(x, y)) > 96 ? 1 : 0;
            }
        }
        return (double) differing / ((long) one.getWidth() * one.getHeight());
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }

    private static Visit visit(String visitor, String place, String first, String last, Status status) {
        return visit(
                visitor,
                place,
                sourced(new VisitDates(LocalDate.parse(first), LocalDate.parse(last), false)),
                null,
                status);
    }

    private static Visit vague(String visitor, String place) {
        DateRange days = new DateRange(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 10));
        return visit(visitor, place, null, sourced(new Period("early May", days)), Status.PLANNED);
    }

    private static Visit visit(
            String visitor,
            String place,
            @Nullable Sourced<VisitDates> dates,
            @Nullable Sourced<Period> period,
            Status status) {
        return new Visit("id", sourced(visitor), null, null, sourced(place), dates, period, null, sourced(status));
    }

    private static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, List.of("s1"));
    }
}
