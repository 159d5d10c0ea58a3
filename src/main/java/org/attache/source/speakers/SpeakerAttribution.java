package org.attache.source.speakers;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.Allowance;
import org.attache.source.sentences.Quotations;
import org.attache.source.sentences.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks, sentence by sentence through one document. A quotation belongs to whom the words beside it name, and
 * goes on belonging to them while it goes on. "She" is whoever has just spoken, "the spokesperson" whoever last spoke
 * in that office. Where the text leaves doubt, nobody is named.
 */
public final class SpeakerAttribution {

    private final KnownNames names = new KnownNames();
    /** Who spoke in the sentence before. */
    private Source.@Nullable Named previous;
    /** Who spoke last. */
    private Source.@Nullable Named latest;

    /** The speakers of the sentences of the next block, null for nobody. */
    public List<@Nullable String> speakers(
            String text, Quotations quotations, List<Span> sentences, Allowance allowance) {
        List<@Nullable String> speakers = new ArrayList<>();
        boolean quotedBefore = false;
        for (Span sentence : sentences) {
            allowance.require(sentences.size());
            Source source = new SpeechTag(text, quotations, sentence).source();
            boolean goesOn = source == null && quotedBefore && isQuotation(text, quotations, sentence);
            Source.Named speaker = goesOn ? previous : resolve(source);
            if (source != null) {
                attributeBeginning(speaker, quotations, sentences, speakers);
            }
            speakers.add(speaker == null ? null : speaker.name());
            names.learn(sentence.of(text));
            quotedBefore = speaker != null && holdsQuotation(quotations, sentence);
            previous = speaker;
            latest = speaker == null ? latest : withRole(speaker);
        }
        return speakers;
    }

    private Source.@Nullable Named resolve(@Nullable Source source) {
        return switch (source) {
            case null -> null;
            case Source.Named named -> named.isSurname() ? named.withName(names.resolve(named.name())) : named;
            case Source.Pronoun pronoun -> previous != null && previous.person() ? previous : null;
            case Source.Office office -> latest != null && holds(latest, office) ? latest : null;
        };
    }

    /** Somebody named again without an office still holds it. */
    private Source.Named withRole(Source.Named speaker) {
        return speaker.role() == null && latest != null && latest.name().equals(speaker.name()) ? latest : speaker;
    }

    private static boolean holds(Source.Named speaker, Source.Office office) {
        return speaker.role() != null && (" " + speaker.role()).endsWith(" " + office.role());
    }

    /** Gives the earlier sentences of a quotation to the speaker who is named only at its end. */
    private static void attributeBeginning(
            Source.@Nullable Named speaker,
            Quotations quotations,
            List<Span> sentences,
            List<@Nullable String> speakers) {
        for (int i = speakers.size();
                i > 0 && quotations.insideAt(sentences.get(i).start());
                i--) {
            speakers.set(i - 1, speaker == null ? null : speaker.name());
        }
    }

    /** Whether a sentence is quoted from its first letter to its last. */
    private static boolean isQuotation(String text, Quotations quotations, Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && !quotations.insideAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsQuotation(Quotations quotations, Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (quotations.insideAt(i)) {
                return true;
            }
        }
        return false;
    }
}
