package org.attache.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.formats.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {

    @Test
    void boxesOfACardAreOneItem(@TempDir Path path) {
        assertThat(new Folder(path).with("a.html", """
                <html><body><h1>Guests</h1><div>
                <article class="card"><p><span>07</span><span>Apr</span></p><h3>Beata Corell</h3><p>Evora</p><a href="/t">Tickets</a></article>
                <article class="card"><p><span>11</span><span>Apr</span></p><h3>Anselm Grau</h3><p>Braga</p><a href="/t">Tickets</a></article>
                </div></body></html>""").document("a.html").text())
                .isEqualTo("# Guests\n\n- Beata Corell – 07 Apr – Evora\n\n- Anselm Grau – 11 Apr – Braga");
    }

    @Test
    void cardNeedsNoHeading(@TempDir Path path) {
        assertThat(new Folder(path).with("a.html", """
                <html><body><h1>Guests</h1><div>
                <div class="c one"><div>Ada Quist</div><div>4 June</div></div>
                <div class="c two"><div>Olga Lind</div><div>5 June</div></div></div></body></html>""").document("a.html").text())
                .isEqualTo("# Guests\n\n- Ada Quist – 4 June\n\n- Olga Lind – 5 June");
    }

    @Test
    void storiesWithSentencesStayParagraphs(@TempDir Path path) {
        assertThat(new Folder(path).with("a.html", """
                <html><body><h1>News</h1><div><div class="t"><h3>Mayor visits the harbour</h3><p>3 May 2027</p><p>She came early.</p></div>
                <div class="t"><h3>Bridge is open again</h3><p>4 May 2027</p><p>It rained.</p></div></div></body></html>""").document("a.html").text())
                .contains("### Mayor visits the harbour\n\n3 May 2027\n\nShe came early.");
    }

    @Test
    void dayOverTheHeadingOfAnEventStandsBehindIt(@TempDir Path path) {
        assertThat(new Folder(path).with("a.html", """
                <html><body><h1>Evenings</h1><div>
                <section class="ev"><div><b>3</b><b>May</b></div><h3>Tea with Ada Quist</h3><ul><li>16:00</li><li>Pump Room</li></ul>
                <p>She reads from her diary. Cake is served.</p><a>Book now</a></section>
                <section class="ev"><div><b>9</b><b>May</b></div><h3>Walk with Bo Lind</h3><ul><li>8:30</li></ul><p>Bring boots.</p></section>
                </div></body></html>""").document("a.html").text())
                .isEqualTo("""
                        # Evenings

                        ### Tea with Ada Quist

                        Tea with Ada Quist – 3 May – 16:00 – Pump Room

                        She reads from her diary. Cake is served.

                        ### Walk with Bo Lind

                        Walk with Bo Lind – 9 May – 8:30

                        Bring boots.""");
    }
}
