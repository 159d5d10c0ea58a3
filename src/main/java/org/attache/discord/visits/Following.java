package org.attache.discord.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.schedule.DayLabel;
import org.attache.schedule.VisitLabel;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.following.Subject;
import org.attache.visit.Visit;
import org.attache.visit.history.Revision;

/** {@code /visits follow}, {@code following} and {@code unfollow}. Thread-safe; every answer may take its time. */
final class Following {

    private static final int MOST = 25;
    private static final int NAME = 100;

    private final Library library;
    private final Names names;
    private final Follows follows;

    Following(Library library, Names names, Follows follows) {
        this.library = library;
        this.names = names;
        this.follows = follows;
    }

    Response follow(Invocation invocation) {
        String typed = invocation.option(VisitsCommand.WHAT).orElse("");
        Optional<Recipient> recipient = ForWhom.of(invocation);
        if (recipient.isEmpty()) {
            return Response.of(ForWhom.NOT_ALLOWED);
        }
        try (KnowledgeView view = library.view()) {
            return Topic.read(typed, names.of(view))
                    .map(subject -> begun(recipient.get(), subject, invocation.user(), view))
                    .orElseGet(() -> Response.of(unknown(typed)));
        }
    }

    private String unknown(String typed) {
        List<String> nearest = Topic.suggestions(names, typed, 6);
        return "No visit has a person, country or place called “" + DiscordText.escaped(typed, NAME) + "”"
                + (nearest.isEmpty() ? "" : "; nearest: " + DiscordText.escaped(String.join("; ", nearest), 4 * NAME))
                + ".";
    }

    /** Tells a person what becomes of one visit. */
    Response visit(long person, String uid, KnowledgeView view) {
        return begun(new Recipient(Recipient.Kind.PERSON, person), new Subject(Subject.Kind.VISIT, uid), person, view);
    }

    private Response begun(Recipient recipient, Subject subject, long by, KnowledgeView view) {
        if (follows.of(recipient).size() >= MOST) {
            return Response.of("That would be more than " + MOST + "; end one with /visits unfollow first.");
        }
        boolean isNew =
                follows.follow(new Follow(recipient, subject, by, view.history().newest()));
        String told = told(subject, view);
        return Response.of(
                isNew
                        ? (recipient.kind() == Recipient.Kind.CHANNEL ? "This channel is" : "You are")
                                + " told from now on what reloads change of " + told + "."
                        : told + " is followed already.");
    }

    Response list(Invocation invocation) {
        Optional<Recipient> recipient = ForWhom.of(invocation);
        if (recipient.isEmpty()) {
            return Response.of(ForWhom.NOT_ALLOWED);
        }
        List<Follow> all = follows.of(recipient.get());
        if (all.isEmpty()) {
            return Response.of("Nothing is followed; begin with /visits follow.");
        }
        List<String> lines = new ArrayList<>();
        try (KnowledgeView view = library.view()) {
            for (Follow follow : all) {
                lines.add((lines.size() + 1) + ". " + told(follow.subject(), view));
            }
        }
        return Response.of(DiscordText.lines(lines, DiscordText.MESSAGE));
    }

    Response unfollow(Invocation invocation) {
        Optional<Recipient> recipient = ForWhom.of(invocation);
        if (recipient.isEmpty()) {
            return Response.of(ForWhom.NOT_ALLOWED);
        }
        String typed = invocation.option(VisitsCommand.WHAT).orElse("").strip();
        List<Follow> all = follows.of(recipient.get());
        for (int i = 0; i < all.size(); i++) {
            Subject subject = all.get(i).subject();
            if (typed.equals(String.valueOf(i + 1))
                    || typed.equalsIgnoreCase(Topic.of(subject))
                    || typed.equalsIgnoreCase(subject.name())) {
                follows.unfollow(recipient.get(), subject);
                try (KnowledgeView view = library.view()) {
                    return Response.of("Nothing more is told of " + told(subject, view) + ".");
                }
            }
        }
        return Response.of(
                "“" + DiscordText.escaped(typed, NAME) + "” is not followed; /visits following lists what is.");
    }

    private static String told(Subject subject, KnowledgeView view) {
        if (subject.kind() != Subject.Kind.VISIT) {
            return DiscordText.escaped(Topic.of(subject), 2 * NAME);
        }
        List<Revision> revisions = view.history().of(subject.name());
        if (revisions.isEmpty()) {
            return "a visit";
        }
        Visit visit = revisions.getLast().change().now().visit();
        return "the visit of " + DiscordText.escaped(VisitLabel.who(visit), NAME) + ", "
                + DiscordText.escaped(DayLabel.FULL.of(visit), NAME);
    }
}
