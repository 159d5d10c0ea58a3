package org.attache.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attache.formats.Folder;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails written with Python's mail library, and some by hand. */
class EmlTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void mailIsWhatItsSenderWroteWithLinesJoinedThatWereBrokenToFit() {
        assertThat(folder.withResource("programme.eml")
                        .document("programme.eml")
                        .text())
                .isEqualTo("""
                        Dear colleagues,

                        Minister Liv Brandvold arrives in Lisbon on 20 May 2024 and leaves for Madrid on 22 May. \
                        She is accompanied by the state secretary and by three advisers of the ministry in Oslo.

                        Please send questions to:
                        Press desk
                        Room 12

                        The 19th was never planned.

                        # Attachment, not read: Agenda für Lissabon.pdf""");
    }

    @Test
    void headersSayWhoWroteAndWhen() {
        assertThat(folder.withResource("programme.eml")
                        .document("programme.eml")
                        .origin()
                        .provenance())
                .isEqualTo(new Provenance(
                        "Programme for Minister Brandvold’s visit",
                        null,
                        "Kåre Østby",
                        LocalDate.of(2024, 5, 13),
                        Certainty.STATED,
                        null,
                        "en",
                        Trust.OTHER,
                        ZoneOffset.UTC));
    }

    @Test
    void dayOfTheMailIsThatOfTheTimeZoneThatSomebodyStates() {
        folder.withResource("programme.eml").with("programme.eml.yaml", "timezone: Asia/Tokyo\n");
        assertThat(folder.document("programme.eml").origin().provenance().published())
                .isEqualTo(LocalDate.of(2024, 5, 14));
    }

    @Test
    void mailInHtmlIsReadWithoutQuotationAndSignature() {
        assertThat(folder.withResource("statement.eml")
                        .document("statement.eml")
                        .text())
                .isEqualTo("The port of Lisbon welcomes Liv Brandvold.");
        assertThat(folder.document("statement.eml").origin().provenance().author())
                .isEqualTo("press@ministry.example");
    }

    @Test
    void flowedLinesAreOneParagraph() {
        folder.with("a.eml", """
                Subject: S
                Content-Type: text/plain; charset=utf-8; format=flowed

                One\s
                two\s
                three.
                Four.
                """);
        assertThat(folder.document("a.eml").text()).isEqualTo("One two three.\nFour.");
    }

    @Test
    void attachedTextIsAnAttachment() {
        folder.with("a.eml", """
                Subject: S
                Content-Type: multipart/mixed; boundary=b

                --b

                Words.
                --b
                Content-Type: text/plain; name="note.txt"
                Content-Disposition: attachment; filename="note.txt"

                Other words.
                --b--
                """);
        assertThat(folder.document("a.eml").text()).isEqualTo("Words.\n\n# Attachment, not read: note.txt");
    }

    @Test
    void forwardedMailIsPartOfTheMail() {
        folder.with("a.eml", """
                Subject: Fwd: Visit

                See below.

                ---------- Forwarded message ---------
                Ada Moreau is in Oslo.
                """);
        assertThat(folder.document("a.eml").text()).endsWith("Ada Moreau is in Oslo.");
    }

    @Test
    void mailThatOnlyQuotesIsRefused() {
        folder.with("a.eml", "Subject: Re: Visit\n\nOn Monday, Ada wrote:\n> I am in Oslo.\n");
        assertThat(folder.refusal("a.eml"))
                .isEqualTo("holds no words of its sender's own; save the mail that it answers instead");
    }

    @Test
    void lettersOfTheDeclaredCharsetAreNeverGuessedAt() {
        byte[] mail = "Subject: S\nContent-Type: text/plain; charset=koi8-r\n\nПривет, Москва\n"
                .getBytes(Charset.forName("KOI8-R"));
        assertThat(folder.with("a.eml", mail).document("a.eml").text()).isEqualTo("Привет, Москва");
        byte[] wrong = "Subject: S\nContent-Type: text/plain; charset=utf-8\n\nH\u00E5kan i Malm\u00F6\n"
                .getBytes(Charset.forName("x-MacRoman"));
        assertThat(folder.with("b.eml", wrong).refusal("b.eml")).startsWith("is not UTF-8");
    }

    @Test
    void textThatIsNoMailIsRefused() {
        assertThat(folder.with("a.eml", "Just a few words.\n").refusal("a.eml"))
                .isEqualTo("is no mail; give it the ending of its format");
    }

    @Test
    void partsNestedWithoutEndAreRefused() {
        StringBuilder mail = new StringBuilder("Subject: S\n");
        for (int i = 0; i < 3_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
            mail.append(i).append('\n');
        }
        assertThat(folder.with("a.eml", mail.toString()).refusal("a.eml"))
                .isEqualTo("nests deeper than can be read; simplify it");
    }
}
