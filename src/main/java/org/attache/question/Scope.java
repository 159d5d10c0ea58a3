package org.attache.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;

/** Recognises requests that no document answers: orders to the program, greetings, questions without a subject. */
final class Scope {

    private static final Pattern ORDER = Pattern.compile(
            "(?:^\\W*|[.!?;:,]\\s+|\\b(?:please|now|and|then|must|should|to)\\s+)(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?|prompts?|guidelines)\\b"
                    + "|\\b(?:system|hidden|initial|developer) prompt\\b"
                    + "|\\byour (?:instructions|prompt|rules|guidelines|configuration|api key|token|password)\\b"
                    + "|(?:^\\W*|[.!?;:,]\\s+|\\bplease\\s+)(?:pretend|act as|role-?play)\\b|\\byou are now\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GREETING = Pattern.compile(
            "\\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|help"
                    + "|what can (?:you|u)(?: do)?|what do (?:you|u) do)\\b.{0,20}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THANKS =
            Pattern.compile("\\W*(?:(?:many )?thanks?(?: you)?|thx|ty|cheers)\\b.{0,20}", Pattern.CASE_INSENSITIVE);

    /** Questions about whoever answers; what else may follow is no more than a few words. */
    private static final Pattern ITSELF = Pattern.compile(
            "\\W*(?:(?:so|ok|hey|hi|hello|and|but|wait)\\W+)*"
                    + "(?:(?:who|what) (?:exactly )?(?:are|r) (?:you|u)"
                    + "|(?:are|r) (?:you|u) (?:(?:a|an|the|just|even|really|actually|some|real|kind|sort|of|human)\\s+)*"
                    + "(?:chat ?bot|bot|robot|human|humans|person|people|machine|ai|a\\.i\\.|program|computer|software|man|woman"
                    + "|real|alive|automated)"
                    + "|(?:am i|is this) (?:(?:talking|speaking|chatting|writing) (?:to|with) )?(?:(?:a|an|some|real) )*"
                    + "(?:chat ?bot|bot|robot|human|person|machine|ai|program|computer)"
                    + "|who (?:made|built|wrote|created|programmed|runs|operates) (?:you|u)|how do (?:you|u) work)\\b.{0,30}",
            Pattern.CASE_INSENSITIVE);

    /** Questions about what it knows. */
    private static final Pattern SOURCES = Pattern.compile(
            "\\W*(?:(?:so|ok|and|but)\\W+)*(?:what (?:are|r) (?:your|ur) sources?|what(?:'s|’s|s| is) (?:your|ur) source"
                    + "|(?:where|how) do (?:you|u) (?:know|get) (?:(?:all|your|ur|this|that|the|it|info|information|data"
                    + "|facts|answers|from)\\b\\s*)*|what do (?:you|u) know|what are (?:you|u) based on"
                    + "|which (?:documents|sources) do (?:you|u) (?:have|use|know|read))\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECTLESS =
            Pattern.compile("\\b(?:he|she|they|him|her|them|his|their)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "their");

    private Scope() {}

    /** Why the text cannot be looked up, if it cannot. */
    static Optional<Interpretation> check(String text, Conversation conversation) {
        if (Word.of(text).isEmpty()) {
            return Optional.of(new Interpretation.OutOfScope("There is no question in this message."));
        }
        if (ORDER.matcher(text).find()) {
            return Optional.of(new Interpretation.OutOfScope(
                    "I only answer questions about what my documents say; I do not take instructions in a question."));
        }
        if (GREETING.matcher(text).matches()) {
            return Optional.of(new Interpretation.OutOfScope(
                    "Hello! I answer questions about visits from my documents: who comes, when, where and why.", true));
        }
        if (THANKS.matcher(text).matches()) {
            return Optional.of(new Interpretation.OutOfScope("You are welcome. Ask me again whenever you like."));
        }
        if (ITSELF.matcher(text).matches()) {
            return Optional.of(new Interpretation.OutOfScope(
                    "I am Attaché, a program and no person: I answer questions about visits from my documents and name"
                            + " the statements that say so. Ask who comes, when, where or why.",
                    true));
        }
        if (SOURCES.matcher(text).matches()) {
            return Optional.of(new Interpretation.OutOfScope(
                    "Everything that I say stands in the documents of my knowledge folder; each sentence names the"
                            + " statements that say so. Ask about a person, a place or a day to see which they are.",
                    true));
        }
        boolean names = Word.of(text).stream().skip(1).anyMatch(Word::isCapitalised);
        if (!names
                && conversation.turns().isEmpty()
                && SUBJECTLESS.matcher(text).find()
                && !ownsWhatFollows(text)
                && Word.of(text).size() < 8) {
            return Optional.of(
                    new Interpretation.Ambiguous("Whom do you mean? Please ask again with the name.", List.of()));
        }
        return Optional.empty();
    }

    /** "Why did solvang move her trip": whom a possessive means stands before it. */
    private static boolean ownsWhatFollows(String text) {
        List<Word> words = Word.of(text);
        int pronoun = 0;
        while (pronoun < words.size()
                && !SUBJECTLESS.matcher(words.get(pronoun).folded()).matches()) {
            pronoun++;
        }
        return pronoun < words.size()
                && POSSESSIVE.contains(words.get(pronoun).folded())
                && words.subList(0, pronoun).stream()
                        .anyMatch(word -> !Vocabulary.isKnown(word) || OfficeWords.contains(word.folded()));
    }
}
