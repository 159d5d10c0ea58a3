package org.attache.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Passage;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.attache.source.Writing;
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

                        Could you confirm the 19th?

                        Earlier still.

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
                        "en-001",
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
    void mailInHtmlIsReadWithoutSignature() {
        assertThat(folder.withResource("statement.eml")
                        .document("statement.eml")
                        .text())
                .isEqualTo("The port of Lisbon welcomes Liv Brandvold.\n\nAn old text.");
        assertThat(Written.in(folder.document("statement.eml"))).containsExactly("null Ada: An old text.");
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
    void mailsWithinAMailHaveTheirOwnSenderAndDay() {
        folder.with("a.eml", """
                From: Siv Aune <siv@aune.example>
                Subject: Re: Ulvik
                Date: Mon, 14 Oct 2024 08:00:00 +0200

                Thanks.
                --\s
                Siv

                On Tue, 8 Oct 2024 at 10:15, Arne Lie <arne@lie.example>
                wrote:
                > The mayor visits Ulvik tomorrow.
                >> Who visits Ulvik?
                > The mayor does.

                And the dean visits Odda.

                -----Original Message-----
                From: Dag Moe <dag@moe.example>
                Sent: Friday, 11/10/2024 9:30 AM
                To: Siv
                Subject: Odda

                The dean visits Odda on Friday.
                """);
        Body body = folder.document("a.eml").body();
        assertThat(body).isInstanceOf(Body.Prose.class);
        List<String> read = ((Body.Prose) body)
                .passages().stream()
                        .map(passage -> body.text()
                                        .substring(passage.words())
                                        .lines()
                                        .findFirst()
                                        .orElse("") + " " + passage.writing())
                        .toList();
        LocalDate tuesday = LocalDate.of(2024, 10, 8);
        assertThat(body.text()).startsWith("Thanks.\n\nThe mayor");
        assertThat(read)
                .containsExactly(
                        "The mayor visits Ulvik tomorrow. " + new Writing(tuesday, "Arne Lie"),
                        "Who visits Ulvik? " + new Writing(null, null),
                        "The mayor does. " + new Writing(tuesday, "Arne Lie"),
                        "And the dean visits Odda. null",
                        "The dean visits Odda on Friday. " + new Writing(LocalDate.of(2024, 10, 11), "Dag Moe"));
    }

    @Test
    void mailThatIsOnlyPassedOnIsReadInHtmlToo() {
        folder.with("a.eml", """
                Subject: Fwd: Ulvik
                Date: Mon, 14 Oct 2024 08:00:00 +0200
                Content-Type: text/html

                <div><blockquote type="cite"><div>Begin forwarded message:</div><div><b>From: </b>Arne Lie</div>\
                <div><b>Date: </b>October 8, 2024 at 11:00:00 AM GMT+2</div><div><b>To: </b>Siv</div>\
                <div>The mayor visits Ulvik tomorrow.</div></blockquote></div>
                """);
        Body body = folder.document("a.eml").body();
        assertThat(((Body.Prose) body).passages())
                .extracting(Passage::writing)
                .containsExactly(new Writing(LocalDate.of(2024, 10, 8), "Arne Lie"));
    }

    @Test
    void mailThatSaysNothingIsRefused() {
        folder.with("a.eml", "Subject: Re: Visit\n\n-- \nAda Moreau\n");
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
