package org.attache.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page is about, where other stories stand around it that may be longer. */
class PageArticleTest {

    private static final String STORY = "<p>Health Minister Dora Winn will visit Riga on 4 May 2025.</p>";

    private static final String LONGER = "<p>Trade Minister Otto Brandt will visit Tartu on 9 May 2025. He stays for"
            + " two days, meets the council, opens the fair and speaks with the merchants of the town.</p>";

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    private String text(String body) {
        return folder.with("a.html", "<html><body>" + body).document("a.html").text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><article><h1>Riga</h1>%s</article><article><h2>Tartu</h2>%s</article></main>",
                "<main><h1>Riga</h1><article>%s</article><article><h3><a href='/tartu'>Tartu</a></h3>%s</article></main>",
                "<h1>Riga</h1><article>%s</article><div><article class='c-teaser'><h2>Tartu</h2>%s</article></div>",
                "<article><h1>Riga</h1>%s<div><article class='relatedStory'><h2>Tartu</h2>%s</article></div></article>",
                "<article><h1>Riga</h1>%s</article><a href='/tartu'><article><h2>Tartu</h2>%s</article></a>",
                "<main><h1>Riga</h1>%s<section class='related-stories'><h2>More</h2><h3>Tartu</h3>%s</section></main>"
            })
    void longerTeaserIsNotTheStory(String page) {
        assertThat(text(page.formatted(STORY, LONGER))).contains("Dora Winn").doesNotContain("Otto Brandt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><article><h2>Riga</h2>%s</article><article><h2>Tartu</h2>%s</article></main>",
                "<main><h1>Visits</h1><article class='card'>%s</article><article class='card'>%s</article></main>",
                "<main><article><h2><a href='/riga'>Riga</a></h2>%s</article>"
                        + "<article><h2><a href='/tartu'>Tartu</a></h2>%s</article></main>",
                "<main><article><h1>Riga</h1>%s</article><article><h1>Tartu</h1>%s</article></main>",
                "<article><h1>This week</h1>%s<article><h2>Tartu</h2>%s</article></article>"
            })
    void severalStoriesOfOnePageAreAllRead(String page) {
        String both = STORY.replace("</p>", " She speaks with nurses and doctors of the large hospital there.</p>");
        assertThat(text(page.formatted(both, LONGER.replace(", opens the fair", ""))))
                .contains("Dora Winn", "Otto Brandt");
    }

    @Test
    void articleThatAProgramLoadsIsTakenFromItsDescription() {
        assertThat(text("""
                        <div id=app>Loading</div><script type="application/ld+json">{"@type":"NewsArticle",
                        "headline":"Riga","datePublished":"2025-04-28",
                        "articleBody":"Health Minister Dora Winn visits Riga on Sunday.\\n\\nShe stays two days."}</script>
                        """)).isEqualTo("Health Minister Dora Winn visits Riga on Sunday.\n\nShe stays two days.");
        assertThat(folder.document("a.html").origin().provenance().published()).hasToString("2025-04-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on <time datetime='2025-05-04'>Sunday</time>. | on Sunday, May 4, 2025.",
                "on <time datetime='2025-05-04T10:00+03:00'>4 May</time>. | on 4 May 2025.",
                "on <time datetime='2025-05-04'>May 4</time>. | on May 4, 2025.",
                "on <time datetime='2025-05-04'></time>. | on May 4, 2025.",
                "on <time datetime='2025-05-04'>4 May 2025</time>. | on 4 May 2025.",
                "at <time datetime='2025-05-04T10:00'>10:00</time>. | at 10:00.",
                "on <time datetime='2025-05-05'>4 May</time>. | on 4 May.",
                "on <time datetime='soon'>Sunday</time>. | on Sunday."
            })
    void dayThatATimeMeansStandsBehindIt(String sentence) {
        String[] parts = sentence.split(" \\| ");
        assertThat(text("<p>Dora Winn visits Riga " + parts[0])).isEqualTo("Dora Winn visits Riga " + parts[1]);
    }
}
