package org.attache.moderation;

import java.util.ArrayList;
import java.util.List;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;

/** Takes what moderators hand in, and what they state themselves. Thread-safe. */
public final class Additions {

    private final Moderation moderation;
    private final Inbox inbox;
    private final OwnStatements own;
    private final GoldenRound golden;

    Additions(Moderation moderation, Inbox inbox, OwnStatements own, GoldenRound golden) {
        this.moderation = moderation;
        this.inbox = inbox;
        this.own = own;
        this.golden = golden;
    }

    /**
     * A document that was handed in, and what taking the folder in would bring now.
     *
     * @param path where it lies in the folder
     * @param grant the hash by which it is a moderator's own statement since then; empty where it is none
     */
    public record Added(String path, String grant, Outlook outlook) {}

    /**
     * Puts a document into the folder that a moderator hands in. Where it is not taken in then, it is to be taken back.
     *
     * @throws org.attache.knowledge.ReloadUnderWay if another reload has not ended; the document is not there then
     * @throws KnowledgeUnavailable if the folder or the store cannot be used; the document is not there then
     */
    public Added add(Contribution contribution, String who, Progress progress) {
        List<String> granted = new ArrayList<>();
        String path = inbox.put(contribution, hash -> {
            if (contribution.isOwnStatement() && own.grant(hash, who)) {
                granted.add(hash);
            }
        });
        String grant = String.join("", granted);
        try {
            Outlook outlook = moderation.reload(progress);
            if (contribution.isOwnStatement()) {
                moderation.audit().note(who, "state", path + ": “" + contribution.words() + "”");
            } else {
                moderation.audit().note(who, "add", path);
            }
            return new Added(path, grant, outlook);
        } catch (RuntimeException failed) {
            takeBack(path, grant);
            throw failed;
        }
    }

    /**
     * The same with what a moderator states himself, which outranks all documents.
     *
     * @param words a sentence or several
     * @param title what the document is called; may be blank
     */
    public Added state(String words, String title, String who, Progress progress) {
        if (words.isBlank()) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE, "A statement needs words; write a sentence.", null);
        }
        return add(Contribution.stated(words.strip(), title, who, golden.today()), who, progress);
    }

    /** Takes out of the folder again what was handed in. */
    public void takeBack(Added added) {
        takeBack(added.path(), added.grant());
    }

    private void takeBack(String path, String grant) {
        inbox.takeBack(path);
        if (!grant.isEmpty()) {
            own.withdraw(grant);
        }
    }
}
