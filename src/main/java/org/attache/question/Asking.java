package org.attache.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.dates.Sense;
import org.attache.english.Lexicon;
import org.attache.english.tagging.Tagging;
import org.attache.geography.Countries;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;
import org.jspecify.annotations.Nullable;

/** Tells from the form of a question what would answer it. */
final class Asking {

    private record Form(Wanted wanted, Pattern pattern) {
        Form(Wanted wanted, String regex) {
            this(wanted, Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE));
        }
    }

    /** "What did the minister say about …": the group is who speaks. */
    private static final String SAYING = "what (?:did|does|do|has|had|will)\\s+(?<speaker>.{2,60}?)\\s+"
            + "(?:say|said|tell|told|state|stated|add|added|explain|explained|comment|commented|remark|remarked)";

    private static final Pattern SPEAKER = Pattern.compile("\\b" + SAYING + "\\b", Pattern.CASE_INSENSITIVE);

    /** "Which bureau does Noyes lead": the unit must be part of an office, the verb is the question's frame. */
    private static final String UNIT = "(?:which|what)\\s+(?<unit>bureau|department|ministry|office|agency|division|"
            + "section|commission|committee|organi[sz]ation|company|embassy)\\s+(?:is|was|does|did|do|has|will)\\s+"
            + ".{2,60}?\\s+(?<frame>in charge of|heads?|headed|heading|leads?|led|leading|runs?|ran|running|directs?|"
            + "directed|represents?|represented|representing|chairs?|chaired|(?:work|belong|serve)(?:s|ed|ing)? "
            + "(?:for|in|at|to|with)|from|of)(?=\\W*$)";

    private static final Pattern UNIT_QUESTION = Pattern.compile("\\b" + UNIT, Pattern.CASE_INSENSITIVE);

    private static final Pattern IDENTITY = Pattern.compile(
            "\\s*(?:what(?:\\s+is|\\s+was|['’]s)\\s+the\\s+name\\s+of|"
                    + "who(?:\\s+is|\\s+was|\\s+are|\\s+were|['’]s)|tell me about)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENT =
            Pattern.compile("^\\W*(?:what|how)\\b(?!\\s+about)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING = Pattern.compile(
            "\\W*(?:\\w+ ){0,2}?(?:who|whom|whose|what|when|where|why|how|which)\\b(?:['’]?s)?",
            Pattern.CASE_INSENSITIVE);

    /** Behind some words: "what did he say when", but not "when and where". */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=\\w \\w{1,30})(?<!\\band|\\bor|\\bto|\\bfor|\\bwith|\\bfrom),? (?:when|where|who|whose|which)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOW = Pattern.compile("^\\W*(?:is|are)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOING =
            Pattern.compile("^\\W*(?:do|does|did)(?:n['’]?t)?\\b", Pattern.CASE_INSENSITIVE);

    /** "What does the minister do in Oslo": the verb stands for whatever it is. */
    private static final String ACTIVITY = "what (?:is|are|was|were|does|do|did|will|would) [^?]{2,60}? "
            + "(?:do|doing|up to) (?:in|at|on|during|while|there|here)";

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|wasn['’]t|weren['’]t|did|didn['’]t|had|has|have|came|went|visited|arrived|left)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String LEAVING =
            "(?:ends?|ended|leaves?|left|departs?|departed|finish(?:es|ed)?|concludes?|concluded)";

    /** The first form that fits decides. */
    private static final List<Form> FORMS = List.of(
            new Form(Wanted.SPEECH, SAYING),
            new Form(Wanted.ROLE, UNIT),
            new Form(Wanted.ROLE, "what do(?:es)? [^?]{2,40}? do(?: for a living)?(?=\\W*$)"),
            new Form(Wanted.ACTIVITY, ACTIVITY),
            new Form(Wanted.TIME, "(?:what|which) (?:exact )?(?:time|hour)(?! of (?:year|month|week))|o['’]clock"),
            new Form(
                    Wanted.AGO,
                    "how long ago|how (?:many|much) (?:\\w+ )?(?:days|weeks|months|years|time) ago|how long since"),
            new Form(Wanted.WEEKDAY, "(?:which|what) (?:week ?day|day of the week)|week ?day"),
            new Form(
                    Wanted.DURATION,
                    "how long(?! ago)|how (?:early|soon|late|far (?:in advance|ahead))|how many (?:days|nights|weeks)|duration|length of"),
            new Form(Wanted.COUNT, "how many|how often|(?<!\\p{L} )number of|(?:the|total|what|which|exact) number of"),
            new Form(Wanted.PURPOSE, "why|how come|purposes?|reasons?|what for|aims? of|goals? of"),
            new Form(Wanted.MET, "who(?:m)? (?:did|does|will|has|had|is|was)\\b.{0,80}\\b(?:meet|met|meeting|see)"),
            new Form(Wanted.MET, "with whom|talks? with whom"),
            new Form(Wanted.ROLE, "titles?|roles?|positions?|posts?|jobs?|capacity|rank"),
            new Form(Wanted.WHO, "(?:which|what) (?:\\w+ ){0,2}(?:visits|trips|tours|journeys)"),
            new Form(Wanted.WHERE, "where|(?:which|what) (?:city|cities|town|country|countries|places?|location)"),
            new Form(Wanted.WHEN, "when\\b.{0,80}\\b(?:begin|start|arrive).{0,40}\\b" + LEAVING),
            new Form(Wanted.END, "until when|(?:when|(?:which|what) (?:date|day))\\b.{0,80}\\b" + LEAVING),
            new Form(Wanted.WHEN, "when|(?:which|what) (?:dates?|days?|months?|years?)|dates? of"),
            new Form(Wanted.WHO, "who|who['’]s|whom|whose|which|anyone|anybody|someone|somebody"),
            new Form(Wanted.CAME, "(?<=^)(?:was|were|did|has|have|had)"),
            new Form(Wanted.COMES, "(?<=^)(?:is|are|will|does|do|can|could|would|should|may|must)"));

    private Asking() {}

    static Wanted wanted(String question, List<Word> words) {
        String trimmed = main(question.strip());
        Wanted wanted = FORMS.stream()
                .filter(form -> form.pattern().matcher(trimmed).find())
                .map(Form::wanted)
                .findFirst()
                .orElse(Wanted.ANYTHING);
        String counted = counted(question, words);
        boolean people = counted != null
                && (Vocabulary.ANYBODY.contains(counted)
                        || OfficeWords.contains(counted)
                        || Countries.isAdjective(counted));
        if (wanted == Wanted.COUNT && people) {
            return Wanted.HEADCOUNT;
        }
        return wanted.isWhether() && !isPlain(words) ? Wanted.WHETHER : wanted;
    }

    /** "What did she say when she left?" asks what: a clause behind the word that asks does not ask again. */
    private static String main(String question) {
        Matcher asking = OPENING.matcher(question);
        Matcher clause = CLAUSE.matcher(question);
        return asking.lookingAt() && clause.find(asking.end()) ? question.substring(0, clause.start()) : question;
    }

    /**
     * Whether nothing in a yes-or-no question asks for more than that somebody visits: no end, no "only", no "still".
     */
    private static boolean isPlain(List<Word> words) {
        return words.stream()
                .map(Word::folded)
                .noneMatch(word -> Vocabulary.LIMITING.contains(word)
                        || word.endsWith("n't")
                        || (Vocabulary.VISIT.contains(word) && !Vocabulary.PLAIN.contains(word)));
    }

    /** Which day a weekday means: the one to come, unless the question speaks of what is over. */
    static Sense sense(String question) {
        return PAST.matcher(question).find() ? Sense.NEAREST : Sense.COMING;
    }

    /** Whether the question asks who somebody is. */
    static boolean identity(String question) {
        return IDENTITY.matcher(question).matches();
    }

    /** Whether the question asks what somebody or something does, which no schedule says. */
    static boolean content(String question) {
        return CONTENT.matcher(question).find();
    }

    /** "Is Tom West in Pakistan?" asks where he is now; a visit to come does not answer it with yes. */
    static boolean ofNow(String question) {
        return NOW.matcher(question).find();
    }

    /** "Did Tom West like it?" asks for what its verb says, though that be a small word. */
    static boolean ofDoing(String question) {
        return DOING.matcher(question).find();
    }

    /** Positions of the words that name whose words are asked for; empty where none are. */
    static Set<Integer> speaker(String question, List<Word> words) {
        Set<Integer> positions = group(SPEAKER, "speaker", question, words);
        positions.removeIf(at -> Vocabulary.STOP.contains(words.get(at).folded()));
        return positions;
    }

    /** Position of the word for a part of an organisation that somebody is asked to belong to. */
    static Set<Integer> unit(String question, List<Word> words) {
        return group(UNIT_QUESTION, "unit", question, words);
    }

    /** Positions of the words that merely ask, though they mean something elsewhere. */
    static Set<Integer> frame(String question, List<Word> words) {
        return group(UNIT_QUESTION, "frame", question, words);
    }

    private static Set<Integer> group(Pattern pattern, String group, String question, List<Word> words) {
        Matcher matcher = pattern.matcher(question);
        Set<Integer> positions = new TreeSet<>();
        if (matcher.find()) {
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (word.start() >= matcher.start(group) && word.end() <= matcher.end(group)) {
                    positions.add(i);
                }
            }
        }
        return positions;
    }

    /** The noun after "how many" or "number of", folded; null where nothing is counted. */
    static @Nullable String counted(String question, List<Word> words) {
        String counted = null;
        for (int i = 1; i < words.size(); i++) {
            String two = words.get(i - 1).folded() + " " + words.get(i).folded();
            boolean number = two.equals("number of")
                    && (i == 1 || Vocabulary.STOP.contains(words.get(i - 2).folded()));
            if (two.equals("how many") || number) {
                Set<Integer> finite = finite(question);
                for (int j = i + 1; j < words.size() && isCounted(words.get(j), counted, finite); j++) {
                    counted = words.get(j).folded();
                }
                return counted;
            }
        }
        return null;
    }

    /** Where the verbs begin that end a noun phrase: "how many guests slept there". */
    private static Set<Integer> finite(String question) {
        return Tagging.words(question).stream()
                .filter(word -> switch (word.tag()) {
                    case VB, VBD, VBP, VBZ, MD -> true;
                    default -> false;
                })
                .map(org.attache.english.Word::start)
                .collect(Collectors.toSet());
    }

    private static boolean isCounted(Word word, @Nullable String before, Set<Integer> finite) {
        boolean verb = before != null
                && (finite.contains(word.start())
                        || Vocabulary.VISIT.contains(word.folded())
                        || Lexicon.isHelping(word.folded())
                        || Lexicon.isAsked(word.folded(), "light"));
        boolean pronoun = Vocabulary.STOP.contains(word.folded()) && !word.isCapitalised();
        return !pronoun && !verb;
    }
}
