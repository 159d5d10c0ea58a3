package org.attache.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.attache.source.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What WhatsApp says itself in the file of a chat. */
class ChatNoticesTest {

    private static final Remark TOLD = Remark.reading("notices of the chat program were left out");

    @Test
    void whatTheProgramMarksAsItsOwnIsNobodysMessage(@TempDir Path path) {
        Folder folder = new Folder(path).with("chat.txt", """
                [13.05.25, 08:58:40] Desk: \u200EMessages and calls are end-to-end encrypted.
                [13.05.25, 09:14:02] Pia: Ona Vik comes to Alta tomorrow \u200E<This message was edited>
                \u200E[13.05.25, 09:15:02] Bo: \u200Eimage omitted
                [14.05.25, 09:15:02] Bo: She comes
                on foot.
                """);
        assertThat(Written.in(folder.document("chat.txt")))
                .containsExactly("2025-05-13 Pia: Ona Vik comes to Alta tomorrow", "2025-05-14 Bo: She comes on foot.");
        assertThat(folder.document("chat.txt").remarks()).containsExactly(TOLD);
    }

    @Test
    void textWithoutItsMarksStaysAsItIs(@TempDir Path path) {
        Folder folder = new Folder(path)
                .with("a.txt", "[13.05.25, 09:14:02] Pia: image omitted\n[13.05.25, 09:15:02] Bo: <Bo> & \u200Emore\n");
        assertThat(Written.in(folder.document("a.txt")))
                .containsExactly("2025-05-13 Pia: image omitted", "2025-05-13 Bo: <Bo> & \u200Emore");
        assertThat(folder.document("a.txt").remarks()).isEmpty();
    }
}
