package org.attache.discord.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.discord.text.DiscordText;
import org.attache.discord.visits.text.ChangeLine;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.following.Subject;
import org.attache.schedule.following.Wording;
import org.attache.visit.history.Revision;

/** Puts notices into words, each as one message. Pure. */
public final class NoticeText implements Wording {

    @Override
    public String changes(List<Revision> revisions) {
        List<String> lines = new ArrayList<>();
        lines.add("The documents tell something new of what is followed here:");
        revisions.forEach(revision -> lines.add("• " + ChangeLine.whole(revision)));
        return DiscordText.lines(lines, DiscordText.MESSAGE);
    }

    @Override
    public String lastWord(Recipient recipient, List<Follow> ended) {
        String what = ended.stream()
                .map(Follow::subject)
                .map(subject -> subject.kind() == Subject.Kind.VISIT ? "a visit" : Topic.of(subject))
                .distinct()
                .collect(Collectors.joining("; "));
        return "I was refused three times when I told <#" + recipient.id() + "> what you asked for ("
                + DiscordText.escaped(what, DiscordText.MESSAGE / 2)
                + "), so it is not told any more. Begin again there with /visits follow.";
    }
}
