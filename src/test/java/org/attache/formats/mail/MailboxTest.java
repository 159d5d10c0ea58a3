package org.attache.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @Test
    void eachMailIsOfItsSenderAndDayAndUnderItsSubject(@TempDir Path path) {
        Document document = new Folder(path).with("a.mbox", """
                From ida@x.example Mon May  5 09:00:00 2025
                From: Ida Holm <ida@x.example>
                Date: Mon, 5 May 2025 09:00:00 +0200
                Subject: Guest

                Ona Vik comes to Alta tomorrow.
                >From ten o'clock there is tea.

                From per@x.example Tue May  6 09:00:00 2025
                From: per@x.example
                Date: Tue, 6 May 2025 09:00:00 +0200

                From here on it is quiet.

                """).document("a.mbox");
        assertThat(Written.in(document))
                .containsExactly(
                        "own: # Guest",
                        "2025-05-05 Ida Holm: Ona Vik comes to Alta tomorrow. From ten o'clock there is tea.",
                        "own: # No subject",
                        "2025-05-06 per@x.example: From here on it is quiet.");
    }

    @Test
    void mailsOfADigestHaveTheirOwnDaysAndAttachmentsAreNamed(@TempDir Path path) {
        Document document = new Folder(path).with("a.mbox", """
                From list@x.example Fri May  9 03:00:00 2025
                From: List <list@x.example>
                Date: Fri, 9 May 2025 03:00:00 +0200
                Subject: Digest
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=o

                --o
                Content-Type: multipart/digest; boundary=i

                --i

                From: Bo <bo@x.example>
                Date: Wed, 7 May 2025 10:00:00 +0200

                She comes tomorrow.
                --i--
                --o
                Content-Type: application/pdf; name=plan.pdf

                x
                --o--
                """).document("a.mbox");
        assertThat(Written.in(document)).contains("2025-05-07 Bo: She comes tomorrow.");
        assertThat(document.remarks()).containsExactly(Remark.unread("the attachment “plan.pdf” was not read"));
    }

    @Test
    void textIsNoMailbox(@TempDir Path path) {
        assertThat(new Folder(path)
                        .with("a.mbox", "From here on it is quiet.\n")
                        .refusal("a.mbox"))
                .isEqualTo("is no mailbox; give it the ending of its format");
    }
}
