package org.attache.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    Consul **Mona Rask** comes to __Tromsø__.               ¦ Consul Mona Rask comes to Tromsø.
                    ~~Consul Odd Lie~~ Consul Mona Rask comes.              ¦ Consul Mona Rask comes.
                    @ib Consul Mona Rask comes.                             ¦ Consul Mona Rask comes.
                    @Ib Aas Consul Mona Rask comes.                         ¦ Consul Mona Rask comes.
                    She comes on <t:1714550400:D>.                          ¦ She comes on May 1, 2024.
                    <@102030405060708090> [The programme](https://x.example) is out <:ok:12345>. ¦ The programme is out .
                    The file_name_x of 3*4*5 stays.                         ¦ The file_name_x of 3*4*5 stays.
                    """)
    void messageIsReadAsItIsShown(String content, String shown, @TempDir Path path) {
        String json = """
                {"messages": [{"id": "1", "timestamp": "2024-04-28T10:00:00+02:00", "content": "%s",
                  "author": {"name": "siv", "nickname": "Siv"}, "mentions": [{"name": "ib", "nickname": "Ib Aas"}]}]}""".formatted(content);
        assertThat(Written.in(new Folder(path).with("chat.json", json).document("chat.json")))
                .containsExactly("2024-04-28 Siv: " + shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    "user_profile": {"real_name": "Siv"}, "ts": "1714291200.1", "text": "*Ny* &amp; <https://x.example|old>" ¦ 2024-04-28 Siv: Ny & old
                    "from": {"user": {"displayName": "Siv"}}, "createdDateTime": "2024-04-28T08:00:00Z", "body": {"contentType": "html", "content": "<p>She&nbsp;comes <em>soon</em></p>"} ¦ 2024-04-28 Siv: She comes soon
                    "creator": {"name": "Siv"}, "created_date": "Sunday, April 28, 2024 at 7:12:03 AM UTC", "text": "ok" ¦ 2024-04-28 Siv: ok
                    "sender_name": "Zo\\u00c3\\u00ab", "timestamp_ms": 1714291200000, "content": "\\u00c3\\u0085se comes" ¦ 2024-04-28 Zoë: Åse comes
                    "from": "Siv", "date": "2024-04-28T08:00:00", "text": ["on ", {"type": "strikethrough", "text": "4 "}, {"type": "bold", "text": "6"}, " May"] ¦ 2024-04-28 Siv: on 6 May
                    """)
    void programsWriteMessagesInTheirOwnWays(String message, String shown, @TempDir Path path) {
        String json = "{\"messages\": [{%s}]}".formatted(message);
        assertThat(Written.in(new Folder(path).with("chat.json", json).document("chat.json")))
                .containsExactly(shown);
    }

    @Test
    void whatIsPassedOnIsOfItsOwnDay(@TempDir Path path) {
        Folder folder = new Folder(path)
                .with("discord.json", """
                        {"messages": [{"timestamp": "2024-04-28T10:00:00Z", "content": "", "author": {"name": "Siv"},
                           "forwardedMessage": {"timestamp": "2024-04-02T10:00:00Z", "content": "She comes tomorrow."}},
                          {"timestamp": "2024-04-29T10:00:00Z", "content": "> She comes tomorrow.\\nReally?",
                           "author": {"name": "Ib"}}]}""")
                .with("telegram.json", """
                        {"messages": [{"date": "2024-04-28T10:00:00", "from": "Siv", "forwarded_from": "Desk",
                          "text": "She comes tomorrow."}]}""")
                .with("slack.json", """
                        [{"ts": "1714291200.1", "user": "U02AAAA02", "text": "look", "attachments": [
                           {"author_name": "Ane", "ts": "1712044800.1", "text": "She comes tomorrow."}]},
                         {"ts": "1714291300.1", "username": "bot", "text": "reminder", "attachments": [
                           {"text": "He comes tomorrow."}]}]""");
        assertThat(Written.in(folder.document("discord.json")))
                .containsExactly(
                        "2024-04-02 null: She comes tomorrow.",
                        "null null: > She comes tomorrow.",
                        "2024-04-29 Ib: Really?");
        assertThat(Written.in(folder.document("telegram.json"))).containsExactly("null Desk: She comes tomorrow.");
        assertThat(Written.in(folder.document("slack.json")))
                .containsExactly(
                        "2024-04-28 null: look",
                        "2024-04-02 Ane: She comes tomorrow.",
                        "2024-04-28 bot: reminder",
                        "2024-04-28 bot: He comes tomorrow.");
    }
}
