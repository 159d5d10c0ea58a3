package org.attache.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.attache.formats.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedArticleTest {

    private Folder folder = new Folder(Path.of("."));

    @BeforeEach
    void folder(@TempDir Path path) {
        folder = new Folder(path);
    }

    private static String stories(String form) {
        return form.formatted("6", "Consul Mona Rask comes tomorrow.")
                + form.formatted("4", "Consul Odd Lie comes tomorrow.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h2><a href=/p>A guest</a></h2><p><time class='entry-date' datetime='2024-05-0%sT08:00:00+02:00'>"
                        + "May</time></p><p>%s</p></article>",
                "<li class=wp-block-post><h2>A guest</h2><div class=wp-block-post-date><time datetime='2024-05-0%s'>x</time>"
                        + "</div><p>%s</p></li>",
                "<div class=post><h3>A guest</h3><p class=date>Posted on May %s, 2024 by admin</p><div>%s</div></div>",
                "<article><h3>A guest</h3><time datetime=2024-05-0%s>2 h</time><p>%s</p></article>",
                "<section><h2>A guest</h2><meta itemprop=datePublished content=2024-05-0%s><p>%s</p></section>",
            })
    void articlesOfAStartPageAreEachOfTheirOwnDay(String form) {
        folder.with(
                "start.html", "<html><body><main><h1>News</h1><div>" + stories(form) + "</div></main></body></html>");
        assertThat(Written.in(folder.document("start.html")))
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first)
                                .startsWith("2024-05-06 null: ")
                                .endsWith("Mona Rask comes tomorrow."),
                        second -> assertThat(second)
                                .startsWith("2024-05-04 null: ")
                                .contains("Odd Lie comes tomorrow."))
                .isNotEmpty();
    }

    @Test
    void dayOfAnEventIsNotThatOfItsAnnouncement() {
        String form =
                "<article class=event><h3>On tour</h3><time datetime=2024-05-0%s>May</time><p>Consul Mona Rask comes.%s</p>"
                        + "</article>";
        folder.with(
                "events.html",
                "<html><body><main>" + form.formatted(6, "") + form.formatted(7, "") + "</main></body></html>");
        assertThat(Written.in(folder.document("events.html"))).isEmpty();
    }

    @Test
    void forwardedMessageIsOfTheDayOfItsOriginal() {
        folder.with("messages.html", """
                <div class="history"><div class="message service"><div class="body details">28 April 2024</div></div>
                <div class="message default"><div class="body"><div class="date details" title="28.04.2024 08:00:00">08:00</div>
                <div class="from_name">Siv</div><div class="forwarded body"><div class="from_name">Desk
                <span class="date details" title="02.04.2024 09:00:00"> 02.04.2024 09:00:00</span></div>
                <div class="text">She comes tomorrow.</div></div></div></div>
                <div class="message default"><div class="body"><div class="date details" title="28.04.2024 08:05:00">08:05</div>
                <div class="from_name">Ib</div><div class="text">He comes tomorrow.</div></div></div></div>""");
        assertThat(Written.in(folder.document("messages.html")))
                .containsExactly("2024-04-02 Desk: She comes tomorrow.", "2024-04-28 Ib: He comes tomorrow.");
    }
}
