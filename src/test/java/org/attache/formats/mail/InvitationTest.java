package org.attache.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import org.attache.formats.Folder;
import org.attache.source.Body;
import org.attache.source.ScheduleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that bring a calendar. */
class InvitationTest {

    private static final String EVENT = """
            BEGIN:VCALENDAR
            VERSION:2.0
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:a
            SUMMARY:Minister Dora Winn visits Riga
            LOCATION:Riga
            DTSTART;VALUE=DATE:20250504
            DTEND;VALUE=DATE:20250506
            DESCRIPTION:Please come on time.
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    private Body body(String kind, String... parts) {
        StringBuilder mail = new StringBuilder(
                "From: a@desk.example\nSubject: Visit\nContent-Type: multipart/" + kind + "; boundary=b\n\n");
        for (String part : parts) {
            mail.append("--b\n").append(part).append('\n');
        }
        return folder.with("a.eml", mail + "--b--\n").document("a.eml").body();
    }

    private static String part(String type, String words) {
        return "Content-Type: " + type + "\n\n" + words + "\n";
    }

    private static String encoded(String type, String words) {
        return "Content-Transfer-Encoding: base64\nContent-Type: " + type + "\n\n"
                + Base64.getMimeEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static ScheduleEntry onlyEntry(Body body) {
        assertThat(body).isInstanceOf(Body.Mixed.class);
        assertThat(((Body.Mixed) body).rows()).hasSize(1);
        return Objects.requireNonNull(((Body.Mixed) body).rows().getFirst().entry());
    }

    @Test
    void eventBesideAnEmptyTextIsRead() {
        Body body = body(
                "alternative", part("text/plain", " "), encoded("text/calendar; method=REQUEST; charset=utf-8", EVENT));
        assertThat(body.text())
                .isEqualTo("Minister Dora Winn visits Riga: Riga, May 4 to 5, 2025. Please come on time.");
        assertThat(onlyEntry(body).visitor()).isEqualTo("Dora Winn");
        assertThat(onlyEntry(body).start()).isEqualTo(LocalDate.of(2025, 5, 4));
    }

    @Test
    void eventThatIsSentTwiceCountsOnceAndTheWordsStay() {
        Body body = body(
                "alternative",
                part("text/plain", "Dear all, note the day."),
                part("text/calendar", EVENT),
                encoded("application/ics; name=invite.ics", EVENT));
        assertThat(body.text()).startsWith("Dear all, note the day.\n\nMinister Dora Winn visits Riga: ");
        assertThat(onlyEntry(body).end()).isEqualTo(LocalDate.of(2025, 5, 5));
    }

    @Test
    void attachedCalendarIsKnownByItsName() {
        Body body = body(
                "mixed",
                part("text/plain", "See the calendar."),
                "Content-Disposition: attachment; filename=\"Visits.ICS\"\n"
                        + encoded("application/octet-stream", EVENT));
        assertThat(onlyEntry(body).place()).isEqualTo("Riga");
    }

    @Test
    void calendarThatCannotBeReadIsNamed() {
        assertThat(body(
                                "mixed",
                                part("text/plain", "See the calendar."),
                                part("text/calendar; name=plan.ics", "BEGIN:VCALENDAR\nnothing"))
                        .text())
                .isEqualTo("See the calendar.\n\n# Attachment, not read: plan.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View this message in your browser: https://news.example/view?id=42",
                "Your mail program does not show HTML.",
                "[cid:logo.png]"
            })
    void plainPartThatOnlyStandsInForThePageGivesWay(String standIn) {
        String page = "<p>Minister Dora Winn visits Riga on 4 May 2025.</p><p>She opens the fair of the town, speaks"
                + " with its merchants and sees the port.</p>";
        assertThat(body("alternative", part("text/plain", standIn), part("text/html", page))
                        .text())
                .startsWith("Minister Dora Winn visits Riga on 4 May 2025.\n\nShe opens");
    }

    @Test
    void plainPartThatSaysTheSameStays() {
        String page = "<p>Minister <b>Dora Winn</b> visits Riga on 4 May 2025.</p><p>Read more</p>";
        assertThat(body(
                                "alternative",
                                part("text/plain", "Minister Dora Winn visits Riga on 4 May 2025."),
                                part("text/html", page))
                        .text())
                .isEqualTo("Minister Dora Winn visits Riga on 4 May 2025.");
    }

    @Test
    void spaceThatOnlyBreaksALineIsTakenOutOfWords() {
        assertThat(folder.with("a.eml", """
                                Subject: S
                                Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes

                                Dora Winn visits Ri\s
                                ga on 4 May \s
                                2025.
                                She stays.
                                """).document("a.eml").text())
                .isEqualTo("Dora Winn visits Riga on 4 May 2025.\nShe stays.");
    }
}
