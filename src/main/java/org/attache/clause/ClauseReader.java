package org.attache.clause;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Mark;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.clause.Phrase.When;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Mention;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence: a deterministic reader over phrases that keeps the clauses that are still open on a
 * chain from the innermost outwards. Linear time.
 */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
public final class ClauseReader {

    /** A sentence with more clauses than prose has is read no further. */
    private static final int MOST_CLAUSES = 60;

    private final List<Phrase> phrases;
    private final List<Frame> frames = new ArrayList<>();
    private Frame current;
    private @Nullable Mark preposition;
    /** A noun behind a finished clause that may be the subject of the next one. */
    private @Nullable Nouns pending;

    private @Nullable Nominal last;
    private int at;
    private boolean quoted;

    private ClauseReader(List<Phrase> phrases) {
        this.phrases = phrases;
        this.current = open(Link.MAIN, null);
    }

    /**
     * The clauses of a sentence in the order of their verbs.
     *
     * @param mentions the people of the sentence
     */
    public static List<Clause> read(Sentence sentence, List<Mention> mentions) {
        return new ClauseReader(Phrases.of(sentence, mentions)).read();
    }

    private List<Clause> read() {
        for (at = 0; at < phrases.size() && frames.size() <= MOST_CLAUSES; at++) {
            switch (phrases.get(at)) {
                case Nouns nouns -> take(nouns);
                case When when -> take(when);
                case VerbGroup verb -> take(verb);
                case Nominal nominal -> throw new IllegalStateException("a nominal outside a list");
                case Mark mark -> take(mark);
            }
        }
        settlePending();
        LostVerbs.mend(frames);
        IdentityHashMap<Frame, Clause> made = new IdentityHashMap<>();
        List<Clause> clauses = new ArrayList<>();
        for (Frame frame : frames) {
            if (!frame.isEmpty()) {
                clauses.add(made(frame, made));
            }
        }
        return clauses;
    }

    private static Clause made(Frame frame, IdentityHashMap<Frame, Clause> made) {
        Clause known = made.get(frame);
        if (known == null) {
            known = new Clause(frame, frame.parent == null ? null : made(frame.parent, made));
            made.put(frame, known);
        }
        return known;
    }

    private Frame open(Link link, @Nullable Frame parent) {
        Frame frame = new Frame(link, parent);
        frame.quoted = quoted;
        frames.add(frame);
        return frame;
    }

    private @Nullable Phrase before() {
        return at == 0 ? null : phrases.get(at - 1);
    }

    private boolean isBefore(Kind kind) {
        return before() instanceof Mark mark && mark.kind() == kind;
    }

    private @Nullable Phrase next(int ahead) {
        return at + ahead < phrases.size() ? phrases.get(at + ahead) : null;
    }

    private void take(Nouns nouns) {
        Adjunct parallel = preposition == null ? parallel(nouns) : null;
        if (parallel != null) {
            current.adjuncts.add(new Adjunct(parallel.preposition(), nouns, null, null, false));
        } else if (preposition != null) {
            current.adjuncts.add(
                    new Adjunct(preposition.word().small(), nouns, null, beforePreposition(), current.verb == null));
            preposition = null;
        } else if (current.verb == null) {
            takeBeforeVerb(nouns);
        } else if (before() instanceof VerbGroup || (before() instanceof Mark mark && mark.kind() == Kind.ADVERB)) {
            current.objects.add(nouns);
        } else {
            settlePending();
            pending = nouns;
        }
        last = nouns.items().getLast();
    }

    /** "To Athens, May 7-8 and Sofia, May 9-10": a place behind a time goes on with the places before it. */
    private @Nullable Adjunct parallel(Nouns nouns) {
        boolean behindTime = isBefore(Kind.AND) && at >= 2 && phrases.get(at - 2) instanceof When;
        boolean place = nouns.first().place() != null && !nouns.first().isPeople();
        if (!behindTime || !place || current.verb == null || !(next(1) instanceof When || next(2) instanceof When)) {
            return null;
        }
        return current.adjuncts.reversed().stream()
                .filter(adjunct ->
                        adjunct.nouns() != null && adjunct.nouns().first().place() != null)
                .findFirst()
                .orElse(null);
    }

    /** The nominal that the phrase before the preposition ends with. */
    private @Nullable Nominal beforePreposition() {
        return at >= 2 && phrases.get(at - 2) instanceof Nouns nouns
                ? nouns.items().getLast()
                : null;
    }

    private void takeBeforeVerb(Nouns nouns) {
        Nouns subject = current.subject;
        if (subject == null) {
            current.subject = nouns;
        } else if (before() instanceof Nouns) {
            current = open(Link.RELATIVE, current);
            current.antecedent = subject.items().getLast();
            current.subject = nouns;
        } else if (nouns.first().isPeople() && !subject.first().isPeople()) {
            current.subject = nouns;
        } else {
            settlePending();
            pending = nouns;
        }
    }

    private void take(When when) {
        boolean repeated = before() instanceof Nouns each && isEach(each);
        String word = repeated
                ? "every"
                : isBefore(Kind.OR)
                        ? "or"
                        : preposition == null ? "" : preposition.word().small();
        takeGap();
        preposition = null;
        Nominal after = before() instanceof Nouns nouns ? nouns.items().getLast() : beforePreposition();
        current.adjuncts.add(new Adjunct(word, null, when, after, current.verb == null));
    }

    /** "Arrives on 6 May and Senator Berg on 8 May": people with a time share the verb before. */
    private void takeGap() {
        Nouns people = pending;
        boolean shares = people != null
                && people.first().isPeople()
                && current.verb != null
                && current.verb.form() == Form.FINITE
                && current.objects.isEmpty()
                && conjunctionBefore(people) != null
                && indexOf(people) >= at - 2
                && !(next(1) instanceof VerbGroup);
        if (shares && people != null) {
            Frame sharing = current;
            pending = null;
            current = open(Link.CONJUNCT, sharing);
            current.subject = people;
            current.verb = sharing.verb;
            current.opener = conjunctionBefore(people);
        }
    }

    private static boolean isEach(Nouns nouns) {
        return switch (nouns.first().head().small()) {
            case "every", "each" -> true;
            default -> false;
        };
    }

    private void take(VerbGroup verb) {
        switch (verb.form()) {
            case FINITE -> takeFinite(verb);
            case INFINITIVE -> takeInfinitive(verb);
            case GERUND -> takeGerund(verb);
            case PARTICIPLE -> takeParticiple(verb);
        }
        preposition = null;
    }

    private void takeFinite(VerbGroup verb) {
        if (isInverted()) {
            VerbGroup auxiliary = current.verb;
            current.subject = current.objects.removeFirst();
            current.verb = auxiliary == null ? verb : verb.under(auxiliary);
            return;
        }
        if (pending == null && isSaidObject()) {
            Frame saying = current;
            Nouns said = saying.objects.removeLast();
            current = open(Link.COMPLEMENT, saying);
            current.subject = said;
            current.verb = verb;
            return;
        }
        Nouns subject = pending;
        pending = null;
        if (current.verb == null) {
            Nouns group = current.subject;
            if (subject != null && group != null && isNamed(group, subject)) {
                List<Nominal> all = new ArrayList<>(group.items());
                all.addAll(subject.items());
                current.subject = new Nouns(all, Phrase.Joint.AND);
            } else if (subject != null && current.link != Link.MAIN) {
                current.subject = subject;
            }
            current.verb = verb;
            return;
        }
        if (subject != null) {
            boolean reported = isReporting(current) && !afterBreak(subject);
            boolean inside = before() == subject && at >= 2 && phrases.get(at - 2) instanceof Nouns;
            Nominal of = inside ? ((Nouns) phrases.get(at - 2)).items().getLast() : null;
            Link link = of != null ? Link.RELATIVE : reported ? Link.COMPLEMENT : Link.CONJUNCT;
            Frame above = link == Link.CONJUNCT ? outermost(current) : current;
            Frame before = current;
            current = open(link, above);
            current.subject = subject;
            current.antecedent = of;
            takeOver(before, subject.until());
            current.opener = conjunctionBefore(subject);
            current.verb = verb;
            return;
        }
        Frame waiting = waiting(current);
        if (waiting != null && !isBefore(Kind.AND) && !isBefore(Kind.OR) && !isBefore(Kind.BUT)) {
            waiting.verb = verb;
            current = waiting;
            return;
        }
        boolean reduced = before() instanceof Nouns
                && verb.main().tag() == Tag.VBD
                && verb.auxiliaries().isEmpty()
                && isPlanning(verb);
        if (reduced) {
            takeParticiple(verb.asParticiple());
            return;
        }
        Frame sharing = current;
        current = open(Link.CONJUNCT, sharing);
        current.subject = sharing.subject;
        current.antecedent = sharing.antecedent;
        current.opener = conjunction();
        boolean ruled = verb.main().tag() == Tag.VB && verb.auxiliaries().isEmpty() && sharing.verb != null;
        current.verb = ruled && sharing.verb != null ? verb.ruledAs(sharing.verb) : verb;
    }

    /** "The ministers of Chad and Mali, Ana Ruiz and Lars Dahl,": the names of those whom a noun means before. */
    private static boolean isNamed(Nouns group, Nouns names) {
        boolean unknown = group.items().stream()
                .allMatch(item ->
                        item.mention() != null && item.mention().persons().isEmpty());
        return unknown
                && names.items().stream()
                        .allMatch(item -> item.mention() != null
                                && !item.mention().persons().isEmpty());
    }

    /** "His trip to Oslo planned for Monday": whatever the tagger says, nobody plans there. */
    private static boolean isPlanning(VerbGroup verb) {
        return VerbGroups.sense(verb) == Verb.PLAN || VerbGroups.sense(verb) == Verb.EXPECT;
    }

    /** "Saying she would be": what stands right behind a verb of saying is the subject of what is said. */
    private boolean isSaidObject() {
        return current.verb != null
                && isReporting(current)
                && !current.objects.isEmpty()
                && current.objects.getLast() == before();
    }

    /** "Her office in Riga said": what stands behind the subject belongs to its clause. */
    private void takeOver(Frame before, int from) {
        for (Adjunct adjunct : List.copyOf(before.adjuncts)) {
            boolean behind = (adjunct.nouns() != null && adjunct.nouns().from() >= from)
                    || (adjunct.when() != null && adjunct.when().from() >= from);
            if (behind) {
                before.adjuncts.remove(adjunct);
                current.adjuncts.add(
                        new Adjunct(adjunct.preposition(), adjunct.nouns(), adjunct.when(), adjunct.after(), true));
            }
        }
    }

    /** "Will the minister visit": an auxiliary before its subject waits for its verb. */
    private boolean isInverted() {
        VerbGroup verb = current.verb;
        return verb != null
                && current.subject == null
                && current.objects.size() == 1
                && before() == current.objects.getFirst()
                && verb.auxiliaries().isEmpty()
                && verb.isAuxiliary();
    }

    /** The conjunction right before, over adverbs; null where there is none. */
    private @Nullable Word conjunction() {
        for (int i = at - 1; i >= 0 && phrases.get(i) instanceof Mark mark; i--) {
            if (mark.kind() == Kind.AND || mark.kind() == Kind.OR || mark.kind() == Kind.BUT) {
                return mark.word();
            }
        }
        return null;
    }

    /** Where a phrase stands among the others, which are in the order of their words. */
    private int indexOf(Nouns nouns) {
        int low = 0;
        int high = phrases.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).from() < nouns.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private @Nullable Word conjunctionBefore(Nouns subject) {
        int index = indexOf(subject);
        boolean joined = index > 0
                && phrases.get(index - 1) instanceof Mark mark
                && (mark.kind() == Kind.AND || mark.kind() == Kind.OR || mark.kind() == Kind.BUT);
        return joined ? ((Mark) phrases.get(index - 1)).word() : null;
    }

    /** Whether a comma, a stop or a conjunction stands before a noun. */
    private boolean afterBreak(Nouns nouns) {
        int index = indexOf(nouns);
        return index > 0
                && phrases.get(index - 1) instanceof Mark mark
                && mark.kind() != Kind.ADVERB
                && mark.kind() != Kind.QUOTE;
    }

    private static boolean isReporting(Frame frame) {
        return frame.verb != null
                && switch (VerbGroups.sense(frame.verb)) {
                    case SAY, BELIEVE, HOPE, DENY, DOUBT, EXPECT, PLAN, AGREE -> true;
                    default -> false;
                };
    }

    private static Frame outermost(Frame frame) {
        Frame at = frame;
        while (at.parent != null
                && (at.link == Link.RELATIVE
                        || at.link == Link.ADVERBIAL
                        || at.link == Link.PURPOSE
                        || (at.link == Link.COMPLEMENT && at.verb != null && at.verb.form() != Form.FINITE))) {
            at = at.parent;
        }
        return at;
    }

    private static @Nullable Frame waiting(Frame frame) {
        Frame at = frame.parent;
        while (at != null && !at.awaitsVerb()) {
            at = at.parent;
        }
        return at;
    }

    private void takeInfinitive(VerbGroup verb) {
        settlePending();
        Frame above = current;
        boolean coordinated = (isBefore(Kind.AND) || isBefore(Kind.OR) || isBefore(Kind.COMMA))
                && current.verb != null
                && current.verb.form() == Form.INFINITIVE;
        Nouns told = above.verb == null && last != null ? above.subject : null;
        Link link = coordinated
                ? Link.CONJUNCT
                : told != null ? Link.RELATIVE : takesInfinitive(above) ? Link.COMPLEMENT : Link.PURPOSE;
        current = open(link, above);
        current.verb = verb;
        if (told != null) {
            current.antecedent = told.items().getLast();
            return;
        }
        current.subject = coordinated ? above.subject : controller(above);
        current.antecedent = current.subject == null ? above.antecedent : null;
    }

    /** Whose deed an infinitive is: of "invite", "ask" the object, else the subject. */
    private static @Nullable Nouns controller(Frame above) {
        boolean byObject = above.verb != null
                && !above.verb.passive()
                && !above.objects.isEmpty()
                && switch (VerbGroups.sense(above.verb)) {
                    case INVITE, ASK, BRING, NAME, HOPE, EXPECT ->
                        above.objects.getLast().first().isPeople();
                    default -> false;
                };
        return byObject ? above.objects.getLast() : above.subject;
    }

    private boolean takesInfinitive(Frame above) {
        if (isBehindAim()) {
            return false;
        }
        if (before() instanceof Nouns nouns && above.verb != null) {
            Noun noun = Lexicon.noun(nouns.items().getLast().head().lemma());
            if (noun == Noun.PLAN || noun == Noun.INVITATION) {
                return true;
            }
        }
        if (above.adjective != null) {
            return true;
        }
        return above.verb != null
                && switch (VerbGroups.sense(above.verb)) {
                    case PLAN,
                            EXPECT,
                            HOPE,
                            CONSIDER,
                            INVITE,
                            ASK,
                            DECLINE,
                            AGREE,
                            SAY,
                            BEGIN,
                            CANCEL,
                            BELIEVE,
                            NAME,
                            DENY -> true;
                    default ->
                        switch (above.verb.main().lemma()) {
                            case "be", "have", "go", "need", "seem", "appear", "use" -> before() instanceof VerbGroup;
                            default -> false;
                        };
                };
    }

    /** "Cancelled the trip in order to vote": the infinitive is what the rest is done for. */
    private boolean isBehindAim() {
        return before() instanceof Nouns nouns
                && nouns.first().head().small().equals("order")
                && at >= 2
                && phrases.get(at - 2) instanceof Mark mark
                && mark.word().small().equals("in");
    }

    private void takeGerund(VerbGroup verb) {
        if (isInverted()) {
            takeFinite(verb);
            return;
        }
        settlePending();
        Frame above = current;
        boolean direct = before() instanceof VerbGroup;
        if (preposition != null) {
            current = open(Link.ADVERBIAL, above);
            current.opener = preposition.word();
            current.subject = above.subject;
        } else if (before() instanceof Nouns nouns) {
            current = open(Link.RELATIVE, above);
            current.antecedent = nouns.items().getLast();
        } else {
            current = open(direct ? Link.COMPLEMENT : Link.ADVERBIAL, above);
            current.subject = above.subject;
        }
        current.verb = verb;
    }

    private void takeParticiple(VerbGroup verb) {
        if (isInverted()) {
            takeFinite(verb);
            return;
        }
        settlePending();
        Frame above = current;
        int back = at - 1;
        while (back > 0 && phrases.get(back) instanceof Mark adverb && adverb.kind() == Kind.ADVERB) {
            back--;
        }
        boolean comma = back > 0 && phrases.get(back) instanceof Mark mark && mark.kind() == Kind.COMMA;
        boolean ofNoun = back >= 0 && phrases.get(comma ? back - 1 : back) instanceof Nouns && last != null;
        if (ofNoun && last != null) {
            current = open(Link.RELATIVE, above);
            current.inserted = comma;
            current.antecedent = last;
            current.verb = verb;
        } else if (above.verb != null && isBefore(Kind.AND)) {
            current = open(Link.CONJUNCT, above);
            current.subject = above.subject;
            current.verb = verb;
        } else if (above.verb == null) {
            current = open(Link.ADVERBIAL, above);
            current.verb = verb;
        } else {
            above.adjective = verb.main();
        }
    }

    private void take(Mark mark) {
        Word word = mark.word();
        switch (mark.kind()) {
            case PREPOSITION -> preposition = mark;
            case RELATIVE -> takeRelative(word);
            case THAT -> takeThat(word);
            case SUBORDINATOR -> takeSubordinator(word);
            case COMMA -> takeComma(word);
            case STOP -> takeStop(word);
            case QUOTE -> {
                quoted = !quoted;
                if (current.isEmpty()) {
                    current.quoted = quoted;
                }
            }
            case BRACKET -> takeBracket(word);
            case ADVERB -> takeAdverb(word);
            case ADJECTIVE -> takeAdjective(word);
            case AND, OR, BUT -> {}
            case OTHER -> current.unread.add(word);
        }
    }

    /** A time before a colon is that of what follows: "12 March: the minister visits". */
    private void takeStop(Word word) {
        settlePending();
        preposition = null;
        Frame heading = current;
        boolean dated = word.text().equals(":")
                && heading.verb == null
                && heading.subject == null
                && heading.adjuncts.stream().allMatch(adjunct -> adjunct.when() != null);
        current = open(Link.MAIN, null);
        if (dated) {
            heading.adjuncts.stream().filter(adjunct -> adjunct.when() != null).forEach(current.adjuncts::add);
            frames.remove(heading);
        }
        last = null;
    }

    /** "Not from the 6th but from the 8th": what a lone negation stands before is not meant. */
    private void takeAdverb(Word word) {
        boolean denies = Lexicon.isAdverb(word.small(), "negator") && current.verb != null;
        int thing = next(1) instanceof Mark mark && mark.kind() == Kind.PREPOSITION ? 2 : 1;
        if (denies && (next(thing) instanceof Nouns || next(thing) instanceof When)) {
            at += thing;
            preposition = null;
            return;
        }
        current.adverbs.add(word);
    }

    private void takeAdjective(Word word) {
        if (current.verb != null && current.verb.main().lemma().equals("be") && current.adjective == null) {
            current.adjective = word;
        } else {
            current.unread.add(word);
        }
    }

    private void takeRelative(Word word) {
        settlePending();
        boolean place = word.small().equals("where") || word.small().equals("when");
        boolean comma = isBefore(Kind.COMMA);
        Nominal of = last;
        boolean attached = of != null
                && (before() instanceof Nouns
                        || isBefore(Kind.COMMA)
                        || preposition != null
                        || before() instanceof When);
        Frame above = current;
        current = open(attached ? Link.RELATIVE : Link.COMPLEMENT, above);
        current.opener = word;
        current.antecedent = attached && of != null
                ? place ? of : antecedent(of, above, word.small().startsWith("who"))
                : null;
        current.inserted = comma && attached;
        if (attached && place && of != null) {
            current.adjuncts.add(new Adjunct("in", new Nouns(List.of(of), Phrase.Joint.SINGLE), null, null, true));
        }
        preposition = null;
    }

    private void takeThat(Word word) {
        Frame above = current;
        Phrase before = before();
        boolean relative = before instanceof Nouns nouns
                && !(above.verb != null
                        && isReporting(above)
                        && !Lexicon.noun(nouns.items().getLast().head().lemma()).equals(Noun.VISIT));
        settlePending();
        current = open(relative ? Link.RELATIVE : Link.COMPLEMENT, above);
        current.opener = word;
        current.claim = relative
                && before instanceof Nouns claim
                && Lexicon.noun(claim.items().getLast().head().lemma()) == Noun.CLAIM;
        current.antecedent = relative && last != null ? antecedent(last, above, false) : null;
        preposition = null;
    }

    /** Of "the visit to Maputo that", the visit; of "the mayor of Gdynia, who", the mayor: who is asked for decides. */
    private static Nominal antecedent(Nominal last, Frame above, boolean people) {
        Nominal found = last;
        for (Adjunct adjunct : above.adjuncts.reversed()) {
            boolean fits = people ? found.isPeople() : found.place() == null && !found.isPeople();
            if (fits
                    || adjunct.nouns() == null
                    || adjunct.nouns().items().getLast() != found
                    || adjunct.after() == null) {
                break;
            }
            found = adjunct.after();
        }
        return found;
    }

    private void takeSubordinator(Word word) {
        settlePending();
        boolean comma = isBefore(Kind.COMMA);
        Link link = Lexicon.isConjunction(word.small(), "condition") ? Link.CONDITION : Link.ADVERBIAL;
        current = open(link, current);
        current.inserted = comma;
        current.opener = word;
        preposition = null;
    }

    /** A comma ends a clause that stands before its main clause. */
    private void takeComma(Word word) {
        preposition = null;
        if (!word.text().equals(",") && isDateline(current)) {
            current.subject = null;
            current.adjuncts.clear();
            return;
        }
        Frame inserted = inserted(current);
        if (inserted != null && inserted.parent != null) {
            settlePending();
            current = inserted.parent;
            return;
        }
        Frame above = current.parent;
        boolean led = (current.link == Link.ADVERBIAL || current.link == Link.CONDITION) && current.verb != null;
        if (led && above != null && above.verb == null && above.subject == null) {
            settlePending();
            current = above;
        }
    }

    /** "Riga, April 29 (Agency) --": the place and day of a report, which are not those of what it tells. */
    private static boolean isDateline(Frame frame) {
        return frame.parent == null
                && frame.verb == null
                && frame.subject != null
                && frame.subject.first().place() != null
                && !frame.subject.first().isPeople()
                && frame.adjuncts.stream()
                        .allMatch(adjunct ->
                                adjunct.when() != null && adjunct.when().from() > frame.subject.from());
    }

    /** The relative clause between commas that a frame belongs to, with its verb; null where it is in none. */
    private static @Nullable Frame inserted(Frame frame) {
        Frame at = frame;
        while (at != null && !(at.inserted && at.verb != null)) {
            boolean inner = at.link == Link.COMPLEMENT
                    || at.link == Link.PURPOSE
                    || at.link == Link.CONJUNCT
                    || at.link == Link.RELATIVE;
            at = inner ? at.parent : null;
        }
        return at;
    }

    private void takeBracket(Word word) {
        settlePending();
        if (word.text().equals("(") || word.text().equals("[")) {
            current = open(Link.ASIDE, current);
        } else {
            Frame aside = current;
            while (aside.parent != null && aside.link != Link.ASIDE) {
                aside = aside.parent;
            }
            current = aside.parent == null ? current : aside.parent;
        }
    }

    /** A noun that no verb followed: it says more of what stands before it. */
    private void settlePending() {
        if (pending != null) {
            current.objects.add(pending);
            pending = null;
        }
    }
}
