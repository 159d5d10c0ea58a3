package org.attache.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailsWithinTest {

    private static final String HEAD = "From: Siv Aune <siv@x.example>\nSubject: Re: guests\n%s"
            + "Date: Sun, 28 Apr 2024 09:00:00 %s\nMIME-Version: 1.0\nContent-Type: %s\n\n";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Thanks.</div><div class=gmail_quote><div class=gmail_attr>On Tue, Apr 2, 2024 at 9:00 AM Ib Aas"
                        + " &lt;ib@x.example&gt; wrote:</div><blockquote class=gmail_quote>%s</blockquote></div>",
                "<p>Thanks.</p><div class=moz-cite-prefix>Am 02.04.2024 um 09:00 schrieb Ib Aas:</div>"
                        + "<blockquote type=cite cite=x><p>%s</p></blockquote>",
                "<div>Thanks.</div><div class=yahoo_quoted><div><div>On Tuesday, April 2, 2024, Ib Aas wrote:</div>"
                        + "<div>%s</div></div></div>",
                "<div>Thanks.</div><blockquote type=cite><div>On Apr 2, 2024, at 9:00 AM, Ib Aas wrote:</div><div>%s</div>"
                        + "</blockquote>"
            })
    void quotedMailInAPageIsOfItsOwnDay(String form) {
        folder.with(
                "re.eml",
                HEAD.formatted("", "+0200", "text/html; charset=utf-8") + "<html><body>"
                        + form.formatted("She comes tomorrow.") + "</body></html>");
        assertThat(Written.in(folder.document("re.eml"))).containsExactly("2024-04-02 Ib Aas: She comes tomorrow.");
    }

    @Test
    void mailThatIsAttachedIsReadAsOneOfItsOwn() {
        folder.with(
                "fwd.eml",
                HEAD.formatted("", "+0200", "multipart/mixed; boundary=b")
                        + "--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n"
                        + "Content-Disposition: attachment; filename=guest.eml\n\nFrom: Ib Aas <ib@x.example>\nSubject: guest\n"
                        + "Date: Tue, 2 Apr 2024 09:00:00 +0200\nContent-Type: text/plain\n\nShe comes tomorrow.\n--b--\n");
        assertThat(Written.in(folder.document("fwd.eml"))).containsExactly("2024-04-02 Ib Aas: She comes tomorrow.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                        | -0500 | 05/06/2024 | en-US
                    ''                        | PDT   | 05/06/2024 | en-US
                    ''                        | +0100 | 05/06/2024 | en-001
                    ''                        | +1000 | 05/06/2024 | en-001
                    ''                        | +0000 | 05/06/2024 | en
                    ''                        | +0800 | 05/06/2024 | en
                    ''                        | -0500 | 28/06/2024 | en-001
                    'Content-Language: en-GB' | -0500 | 05/06/2024 | en-GB
                    """)
    void clockOfAMailTellsInWhichOrderItWritesDays(String language, String zone, String day, String english) {
        folder.with(
                "day.eml",
                HEAD.formatted(language.isEmpty() ? "" : language + "\n", zone, "text/plain") + "She comes on " + day
                        + ".\n");
        assertThat(folder.document("day.eml").origin().provenance().language()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Your program shows no pages. Open it in a browser. | She comes to Hamar on 6 May with two guests.  | She comes to Hamar on 6 May with two guests.
                    She comes to Hamar on 6 May.                       | She comes to <b>Hamar</b> on 6 May. Unsubscribe | She comes to Hamar on 6 May.
                    She comes to Hamar on 6 May with two other guests. | A picture                                      | She comes to Hamar on 6 May with two other guests.
                    """)
    void plainPartThatSaysSomethingElseOnlyStandsIn(String plain, String page, String read) {
        folder.with(
                "news.eml",
                HEAD.formatted("", "+0200", "multipart/alternative; boundary=b") + "--b\nContent-Type: text/plain\n\n"
                        + plain + "\n--b\nContent-Type: text/html\n\n<p>" + page + "</p>\n--b--\n");
        assertThat(folder.document("news.eml").text().strip()).isEqualTo(read);
    }
}
