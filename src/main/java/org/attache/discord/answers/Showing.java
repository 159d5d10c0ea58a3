package org.attache.discord.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.assistant.Reply;
import org.attache.dialogue.Shown;
import org.attache.dialogue.Taken;
import org.attache.discord.text.DiscordText;
import org.attache.discord.words.Words;
import org.attache.evidence.NumberedStatement;
import org.attache.schedule.DayLabel;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Visit;

/** Makes of a reply what is shown of it and kept for its buttons. Pure. */
public final class Showing {

    private static final int LINE = 200;

    private Showing() {}

    /**
     * What is shown of a reply.
     *
     * @param asker under what name who asked is kept
     */
    public static Shown of(Taken taken, long asker, Reply reply) {
        Words words = Words.of(taken.language());
        Answer answer = reply.answer();
        return new Shown(
                taken.id(),
                asker,
                taken.server(),
                taken.place(),
                taken.isPrivate(),
                words.language(),
                DiscordText.plain(reply.question().text()),
                reply.question().asOf(),
                reply.trace().snapshot(),
                DiscordText.plain(answer.text()),
                new AnswerCard(words, reply.question().asOf()).pages(answer),
                sources(answer),
                visits(answer),
                answer instanceof Answer.Declined ? List.of() : new WhyText(words).lines(reply));
    }

    private static List<String> sources(Answer answer) {
        List<NumberedStatement> statements = switch (answer) {
            case VerifiedAnswer verified -> verified.citations();
            case Answer.Unknown unknown -> unknown.nearest();
            case Answer.Clarification clarification -> List.of();
            case Answer.Declined declined -> List.of();
        };
        return statements.stream().map(each -> each.statement().id()).toList();
    }

    private static List<String> visits(Answer answer) {
        if (!(answer instanceof VerifiedAnswer verified)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (Visit visit : verified.visits()) {
            String where = VisitLabel.where(visit);
            String marks = verified.citations().stream()
                    .filter(citation ->
                            visit.evidence().contains(citation.statement().id()))
                    .map(citation -> "[" + citation.number() + "]")
                    .collect(Collectors.joining());
            lines.add("• **" + DiscordText.escaped(VisitLabel.who(visit), LINE) + "**"
                    + (where.isEmpty() ? "" : " — " + DiscordText.escaped(where, LINE)) + " · "
                    + DiscordText.escaped(DayLabel.FULL.of(visit), LINE) + " · "
                    + StatusLabel.of(visit.status().value()) + " " + marks);
        }
        return List.copyOf(lines);
    }
}
