package org.attache.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.attache.source.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    @Test
    void itemIsItsWholeTextOfItsOwnDayAndTheEventThatItAnnounces(@TempDir Path path) {
        Document document = new Folder(path).with("a.rss", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><title>Shire</title>
                <item><title>Guest</title><pubDate>Mon, 05 May 2025 08:00:00 +0200</pubDate>
                  <description>Ona Vik comes [&#8230;]</description>
                  <content:encoded><![CDATA[<p>Ona&nbsp;Vik comes on <b>Friday</b>.</p>]]></content:encoded></item>
                <item><title>Bo Ek visits Hamar</title><pubDate>Tue, 06 May 2025 08:00:00 +0200</pubDate>
                  <ev:startdate>2025-06-03T10:00:00+02:00</ev:startdate><ev:location>Hamar</ev:location>
                  <description>Tea &lt;i&gt;first&lt;/i&gt;.</description></item></channel></rss>""").document("a.rss");
        assertThat(Written.in(document))
                .startsWith("own: ## Guest", "2025-05-05 null: Ona Vik comes on Friday.")
                .last()
                .asString()
                .isEqualTo("2025-05-06 null: Tea first. Bo Ek visits Hamar: Hamar, June 3, 2025 (10:00).");
        assertThat(document.origin().provenance().title()).isEqualTo("Shire");
    }

    @Test
    void entryOfAnAtomFeedHasItsWriter(@TempDir Path path) {
        Document document = new Folder(path).with("a.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Shire</title>
                <entry><title>Guest</title><updated>2025-05-09T08:00:00Z</updated><published>2025-05-05T08:00:00Z</published>
                  <author><name>Ida Holm</name></author><summary>Cut</summary>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>She comes &amp; sings.</p><p>Tea.</p></div></content>
                </entry></feed>""").document("a.xml");
        assertThat(Written.in(document))
                .containsExactly("own: ## Guest", "2025-05-05 Ida Holm: She comes & sings. Tea.");
    }
}
