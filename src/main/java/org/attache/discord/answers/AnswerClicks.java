package org.attache.discord.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.attache.dialogue.Books;
import org.attache.dialogue.Feedback;
import org.attache.dialogue.Shown;
import org.attache.dialogue.ShownAnswers;
import org.attache.discord.answers.AnswerId.Action;
import org.attache.discord.command.Click;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.moderation.posted.PostedAnswers;

/**
 * Knows what comes of the buttons of answers. Nobody but the asker gets anything of a private answer, and nobody
 * anywhere else than in the channel where it stands anything of another.
 */
public final class AnswerClicks {

    private static final int REASON = 1_000;
    private static final int QUESTION = 300;

    private final ShownAnswers answers;
    private final Books books;
    private final Library library;
    private final PostedAnswers posted;
    private final LongUnaryOperator pseudonyms;

    /**
     * What the buttons of answers need.
     *
     * @param posted knows what is otherwise since
     * @param pseudonyms under what numbers people are kept
     */
    public AnswerClicks(
            ShownAnswers answers, Books books, Library library, PostedAnswers posted, LongUnaryOperator pseudonyms) {
        this.answers = answers;
        this.books = books;
        this.library = library;
        this.posted = posted;
        this.pseudonyms = pseudonyms;
    }

    /** What comes of a click; empty where it is on no button of an answer. */
    public Optional<Reaction> to(Click click) {
        return AnswerId.read(click.id()).map(id -> new Reaction(isInPlace(id.action()), () -> response(id, click)));
    }

    /** What is asked first of who finds an answer of no help. */
    public Optional<Modal> form(Click click) {
        Words words = Words.of(click.language());
        return AnswerId.read(click.id())
                .filter(id -> id.action() == Action.UNHELPFUL && click.chosen().isEmpty())
                .map(id -> Modal.create(id.toString(), words.say(Phrase.REASON_TITLE))
                        .addComponents(Label.of(
                                words.say(Phrase.REASON_LABEL),
                                TextInput.create("reason", TextInputStyle.PARAGRAPH)
                                        .setRequired(false)
                                        .setMaxLength(REASON)
                                        .build()))
                        .build());
    }

    private static boolean isInPlace(Action action) {
        return switch (action) {
            case PAGE, SOURCE, SHARE, DISMISS -> true;
            case SOURCES, SCHEDULE, WHY, HELPFUL, UNHELPFUL, CALL -> false;
        };
    }

    private Response response(AnswerId id, Click click) {
        Words words = Words.of(click.language());
        Optional<Shown> found = answers.find(id.answer()).filter(shown -> isSeenBy(shown, click));
        if (found.isEmpty()) {
            return Response.of(words.say(Phrase.TOO_OLD));
        }
        Shown shown = found.get();
        return switch (id.action()) {
            case PAGE -> page(shown, id.at(), click);
            case SOURCES, SOURCE -> viewed(view -> SourcePage.of(shown, id.at(), view, words));
            case SCHEDULE -> viewed(view -> schedule(shown, view, words));
            case WHY -> new Response.Card(Container.of(ShownCard.blocks(List.of(String.join("\n", shown.why())))));
            case SHARE -> ifAsker(shown, click, Phrase.NOT_YOURS, () -> shared(shown, words));
            case HELPFUL -> judged(shown, click, true, "");
            case UNHELPFUL -> judged(shown, click, false, String.join(" ", click.chosen()));
            case CALL -> called(shown, click);
            case DISMISS ->
                click.moderator()
                        ? new Response.Removal()
                        : ifAsker(shown, click, Phrase.NOT_YOURS_NOR_MODERATOR, Response.Removal::new);
        };
    }

    private boolean isAsker(Shown shown, Click click) {
        return shown.asker() == pseudonyms.applyAsLong(click.user());
    }

    private boolean isSeenBy(Shown shown, Click click) {
        return isAsker(shown, click) || (!shown.isPrivate() && shown.server() != 0 && shown.place() == click.channel());
    }

    private Response ifAsker(Shown shown, Click click, Phrase otherwise, Supplier<Response> then) {
        return isAsker(shown, click)
                ? then.get()
                : Response.of(Words.of(click.language()).say(otherwise));
    }

    /** The asker turns the page for all; others are not in the way of each other. */
    private Response page(Shown shown, int at, Click click) {
        Container page = CorrectionNote.under(
                ShownCard.of(shown, at, isCallable(shown)), CorrectionNote.of(posted.at(click.message())));
        return isAsker(shown, click) ? new Response.Card(page) : new Response.Apart(page);
    }

    private boolean isCallable(Shown shown) {
        return books.servers().role(shown.server()) != 0;
    }

    private Response viewed(Function<KnowledgeView, Response> look) {
        try (KnowledgeView view = library.view()) {
            return look.apply(view);
        }
    }

    private static Response schedule(Shown shown, KnowledgeView view, Words words) {
        List<String> blocks = new ArrayList<>();
        blocks.add("**" + words.say(Phrase.SCHEDULE_TITLE) + "**\n" + DiscordText.lines(shown.visits(), 3_500));
        if (view.snapshot() != shown.snapshot()) {
            blocks.add("-# " + words.say(Phrase.CHANGED_SINCE));
        }
        return new Response.Card(Container.of(ShownCard.blocks(blocks)));
    }

    private Response shared(Shown shown, Words words) {
        if (!answers.publish(shown.id())) {
            return Response.of(words.say(Phrase.SHARED_BEFORE));
        }
        Container open = ShownCard.of(shown.published(), 0, isCallable(shown));
        return new Response.Aloud(new Response.Card(open), 0, new Response.Card(open));
    }

    private Response judged(Shown shown, Click click, boolean isHelpful, String reason) {
        books.feedback()
                .put(new Feedback(
                        shown.id(),
                        pseudonyms.applyAsLong(click.user()),
                        isHelpful,
                        DiscordText.plain(reason),
                        shown.question(),
                        shown.answer(),
                        shown.sources(),
                        shown.snapshot()));
        return Response.of(Words.of(click.language()).say(Phrase.THANKS));
    }

    private Response called(Shown shown, Click click) {
        Words words = Words.of(click.language());
        long role = books.servers().role(shown.server());
        if (role == 0) {
            return Response.of(words.say(Phrase.NOBODY_TO_CALL));
        }
        if (!answers.call(shown.id())) {
            return Response.of(words.say(Phrase.CALLED_BEFORE));
        }
        String call = Words.of(shown.language())
                .say(
                        Phrase.CALL,
                        String.valueOf(role),
                        String.valueOf(click.user()),
                        DiscordText.escaped(shown.question(), QUESTION));
        return new Response.Aloud(Response.of(call), role, Response.of(words.say(Phrase.CALLED)));
    }
}
