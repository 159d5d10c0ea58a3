package org.attache.h2.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attache.answer.CitationVerifier;
import org.attache.answer.QuotingWriter;
import org.attache.answer.VerifiedAnswer;
import org.attache.assistant.Assistant;
import org.attache.assistant.Authors;
import org.attache.assistant.Reply;
import org.attache.english.Thesaurus;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.KnowledgeView;
import org.attache.h2.following.Life;
import org.attache.knowledge.Home;
import org.attache.lucene.LuceneIndex;
import org.attache.moderation.posted.Correction;
import org.attache.moderation.posted.Corrections;
import org.attache.moderation.posted.Corrector;
import org.attache.moderation.posted.Facts;
import org.attache.moderation.posted.Posted;
import org.attache.moderation.posted.Posted.Place;
import org.attache.moderation.posted.PostedAnswers;
import org.attache.question.Question;
import org.attache.schedule.following.Courier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies at any step between a reload and the last note leaves each change noted at its answer once. */
class KilledCorrectionsTest {

    private static final int KILLS = 200;
    private static final int ANSWERS = 3;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-05-04T10:00:00Z"));

    private final Random random = new Random(20_240_511);
    private final Map<Long, List<String>> standing = new LinkedHashMap<>();
    private Home home;
    private ModerationFile kept;

    @BeforeEach
    void answersThatWerePosted(@TempDir Path folder) throws Exception {
        home = new Home(folder);
        home.write("tours.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to}\n");
        reload(1);
        begins();
        for (long message = 1; message <= ANSWERS; message++) {
            post(message, "When is Ilse Brandvold in Norway?");
        }
        post(ANSWERS + 1, "When is Kai Lund in Chile?");
    }

    @AfterEach
    void close() {
        kept.close();
        home.close();
    }

    private void begins() {
        kept = ModerationFile.open(home.data, CLOCK, Duration.ofDays(30));
    }

    private void reload(int day) {
        home.write("tours.csv", """
                guest,land,from,to
                Ilse Brandvold,Norway,%s,2026-12-31
                Kai Lund,Chile,2024-06-01,2024-06-02
                """.formatted(LocalDate.of(2024, 6, 1).plusDays(day)));
        home.reload();
    }

    private void post(long message, String question) {
        QuotingWriter quoting = new QuotingWriter();
        Assistant assistant = new Assistant(
                home.library::view,
                new EvidenceGatherer(LuceneIndex.stemmer()),
                new Authors(quoting, quoting, new CitationVerifier(Thesaurus.NONE)));
        Reply reply = assistant.answer(Question.of(question, LocalDate.of(2024, 5, 4)));
        try (KnowledgeView view = home.library.view()) {
            kept.posted()
                    .keep(new Posted(
                            new Place(1, message, 0),
                            question,
                            reply.trace().snapshot(),
                            Facts.of((VerifiedAnswer) reply.answer(), view)));
        }
    }

    /** What Discord does with a note; the message is looked at first, as the real one is. */
    private Courier.Outcome note(Correction correction) {
        List<String> notes = standing.computeIfAbsent(correction.place().message(), first -> new ArrayList<>());
        correction.lines().stream().filter(line -> !notes.contains(line)).forEach(notes::add);
        return Courier.Outcome.DELIVERED;
    }

    /** A process that lives so many steps; whether it died of that. */
    private boolean dies(int steps) {
        Life life = new Life(steps);
        try (KnowledgeView view = home.library.view()) {
            new Corrections(life.through(PostedAnswers.class, kept.posted()), life.through(Corrector.class, this::note))
                    .run(view);
            return false;
        } catch (Life.Over killed) {
            kept.close();
            begins();
            return true;
        }
    }

    @Test
    void everyChangeIsNotedAtEachOfItsAnswersOnceAndAtNoOther() {
        int kills = 0;
        int reloads = 0;
        while (kills < KILLS) {
            reload(2 + reloads++);
            while (dies(random.nextInt(16))) {
                kills++;
            }
        }
        assertThat(standing).hasSize(ANSWERS);
        int noted = reloads;
        assertThat(standing.values())
                .allSatisfy(notes -> assertThat(notes)
                        .hasSize(noted)
                        .allMatch(line -> line.startsWith("moved: Ilse Brandvold, Norway: ") && line.contains(" → ")));
        assertThat(kept.posted().due(1)).isEmpty();
        assertThat(kept.posted().at(1)).hasSize(noted);
        assertThat(kept.posted().at(ANSWERS + 1)).isEmpty();
    }
}
