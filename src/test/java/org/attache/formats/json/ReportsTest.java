package org.attache.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.attache.source.Document;
import org.attache.source.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in a list or in lines. */
class ReportsTest {

    @Test
    void reportOfAFeedIsOfTheDayOnWhichItAppeared(@TempDir Path path) {
        Document document = new Folder(path).with("feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Shire", "items": [
                  {"id": "1", "title": "Guest", "date_published": "2025-05-05T09:00:00+02:00", "authors": [{"name": "Ida"}],
                   "content_html": "<p>Ona Vik comes on Friday.</p><p>She sings &amp; plays.</p>"},
                  {"id": "2", "title": "Tea", "date_published": "2025-05-06", "content_text": "Tea is at ten."}]}""").document("feed.json");
        assertThat(Written.in(document))
                .containsExactly(
                        "own: ## Guest",
                        "2025-05-05 Ida: Ona Vik comes on Friday. She sings & plays.",
                        "own: ## Tea",
                        "2025-05-06 null: Tea is at ten.");
    }

    @Test
    void lineThatIsNoJsonIsNamedAndTheOthersAreRead(@TempDir Path path) {
        Document document = new Folder(path).with("news.jsonl", """
                {"headline": "Guest", "publishedAt": "2025-05-05T09:00:00Z", "fetched": "2025-05-09", "body": "She comes on Friday."}
                {"headline":

                {"headline": "Tea", "publishedAt": "2025-05-06T09:00:00Z", "fetched": "2025-05-09", "body": "Tea is at ten."}
                """).document("news.jsonl");
        assertThat(Written.in(document))
                .contains("2025-05-05 null: She comes on Friday.", "2025-05-06 null: Tea is at ten.");
        assertThat(document.remarks()).containsExactly(Remark.unread("line 2 is no JSON and was not read"));
    }

    @Test
    void linesOfATableAreItsRows(@TempDir Path path) {
        Document document = new Folder(path).with("a.ndjson", """
                        {"visitor": "Ona Vik", "city": "Alta", "date": "2025-05-05"}
                        {"visitor": "Bo Ek", "city": "Hamar", "date": "2025-05-06"}
                        """).document("a.ndjson");
        assertThat(document.text()).isEqualTo("""
                visitor: Ona Vik; city: Alta; date: 2025-05-05
                visitor: Bo Ek; city: Hamar; date: 2025-05-06""");
    }

    @Test
    void mentionIsTheNameThatStandsBesideTheChat(@TempDir Path path) {
        Folder folder = new Folder(path).with("users.json", """
                        [{"id": "U0AAA1", "name": "ona", "profile": {"real_name": "Ona Vik"}},
                         {"id": "U0AAA2", "name": "bo", "real_name": "Bo Ek"}]""").with("2025-05-05.json", """
                        [{"type": "message", "user": "U0AAA2", "ts": "1746432000.1", "text": "<@U0AAA1> comes to Alta"},
                         {"type": "message", "user": "U0AAA2", "ts": "1746432001.1", "text": "<@U0AAA1> Consul Lie comes with <@U0AAA2>"},
                         {"type": "message", "subtype": "channel_join", "user": "U0AAA1", "ts": "1746432002.1", "text": "<@U0AAA1> has joined"}]""");
        assertThat(Written.in(folder.document("2025-05-05.json")))
                .containsExactly(
                        "2025-05-05 Bo Ek: Ona Vik comes to Alta", "2025-05-05 Bo Ek: Consul Lie comes with Bo Ek");
        String hash = folder.document("2025-05-05.json").hash();
        folder.with("users.json", "[{\"id\": \"U0AAA1\", \"real_name\": \"Una Vik\"}]");
        assertThat(folder.document("2025-05-05.json").hash()).isNotEqualTo(hash);
    }
}
