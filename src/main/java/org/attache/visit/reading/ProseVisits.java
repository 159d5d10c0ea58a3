package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.english.Thesaurus;
import org.attache.people.Cast;
import org.attache.people.NamedMonth;
import org.attache.people.Person;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;
import org.attache.source.Allowance;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.attache.visit.VisitIds;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.attache.visit.event.Standpoint;
import org.attache.visit.event.Where;
import org.attache.visit.retraction.Pretence;
import org.attache.visit.retraction.Retractions;
import org.jspecify.annotations.Nullable;

/** Finds visits in running text. What was not read whole tells of none. */
public final class ProseVisits {

    /** So many sentences can be a heading or begin with a dateline. */
    private static final int HEADINGS = 3;

    private ProseVisits() {}

    /**
     * The visits that the statements of a document tell, each once.
     *
     * @param statements all statements of the document in their order
     * @param allowance ends the work where it takes too long
     * @param ids what names the visits of the document
     * @param thesaurus what is known of the meanings of words
     */
    public static List<Visit> of(List<Statement> statements, Allowance allowance, VisitIds ids, Thesaurus thesaurus) {
        List<Sentence> sentences = sentences(statements, allowance);
        Cast cast = Cast.read(sentences);
        Scene scene = new Scene(thesaurus);
        scene.setCountries(countries(sentences));
        List<Diary.@Nullable Heading> headings = Diary.headings(
                sentences, statements.isEmpty() ? null : statements.getFirst().written());
        Account account = new Account();
        Pretence pretence = new Pretence(thesaurus);
        Replies replies = new Replies();
        Form form = new Form();
        Itinerary itinerary = new Itinerary();
        ReadSentence before = null;
        for (int i = 0; i < sentences.size(); i++) {
            allowance.require(0);
            ReadSentence sentence = ReadSentence.of(sentences.get(i), cast.mentions(i));
            Where standpoint = Standpoint.of(sentence, i < HEADINGS);
            if (i < HEADINGS && scene.owner() == null) {
                scene.setOwner(Diary.owner(sentence));
            }
            if (standpoint != null) {
                scene.setStandpoint(standpoint);
            }
            account.next();
            List<Told> previous = account.previous();
            List<Told> corrected = Correction.of(previous, before, sentence);
            LocalDate published = statements.get(i).written();
            Telling telling = new Telling(sentence, scene, published, headings.get(i));
            int madeUp = pretence.from(sentence);
            List<Telling.Placed> found = telling.read().stream()
                    .filter(placed -> placed.word() < madeUp)
                    .toList();
            List<Told> standing = Correction.besides(
                    found.stream().map(placed -> placed.told()).toList(), corrected, before);
            if (!standing.equals(previous)) {
                account.correct(standing);
            }
            if (!found.isEmpty()) {
                scene.setLastVisitors(found.stream()
                        .map(placed -> placed.told().visitor())
                        .distinct()
                        .toList());
            }
            List<Person> visitors = account.visitors();
            account.add(found);
            account.add(replies.read(sentence, published).stream()
                    .map(visit -> new Telling.Placed(visit, 0, false))
                    .toList());
            account.add(itinerary.read(sentence, published).stream()
                    .map(visit -> new Telling.Placed(visit, 0, false))
                    .toList());
            account.add(form.read(sentence).stream()
                    .map(visit -> new Telling.Placed(visit, 0, false))
                    .toList());
            account.leaveOpen(telling.open());
            new Retractions(sentence, visitors).read().forEach(account::take);
            before = sentence;
        }
        List<Told> told = account.told().stream()
                .filter(visit -> !pretence.isInvented(visit.visitor()))
                .map(visit -> visit.by(scene.leader(visit.visitor())))
                .filter(visit -> !VisitorName.isNameless(visit.visitor()))
                .toList();
        List<Told> joined = Companions.joined(Merging.merge(told, allowance), scene.companions());
        return Companions.together(joined).stream()
                .map(Told::complete)
                .map(visit -> visit(visit, ids))
                .toList();
    }

    /** The countries of names that can mean no other one. */
    private static Set<String> countries(List<Sentence> sentences) {
        Set<String> countries = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (PlaceSpan span : sentence.places()) {
                Set<String> possible = new HashSet<>();
                span.places().forEach(place -> possible.add(String.valueOf(place.country())));
                String country = span.country();
                if (possible.size() == 1 && country != null && span.certain()) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }

    private static List<Sentence> sentences(List<Statement> statements, Allowance allowance) {
        List<Sentence> sentences = new ArrayList<>();
        NamedMonth month = null;
        LocalDate entry = null;
        for (Statement statement : statements) {
            allowance.require(0);
            LocalDate published = statement.written();
            LocalDate quoted = quotedDay(statement);
            entry = statement.writing() == null ? entry : null;
            boolean older = quoted != null && !quoted.equals(published);
            Sentence sentence = Sentence.read(
                    statement.id(),
                    statement.words(),
                    older || entry == null ? quoted : entry,
                    statement.speaker(),
                    month,
                    order(statement));
            LocalDate day = Diary.day(sentence);
            entry = day == null ? entry : day;
            month = sentence.month();
            sentences.add(sentence);
        }
        return sentences;
    }

    private static DayOrder order(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        return DayOrder.usual(provenance.language(), provenance.timezone());
    }

    private static Visit visit(Told told, VisitIds ids) {
        Sourced<VisitDates> dates = told.dates();
        Sourced<String> where = told.country() == null ? told.place() : told.country();
        return new Visit(
                ids.next(
                        told.visitor().name(),
                        where == null ? null : where.value(),
                        told.place() == null ? null : told.place().value(),
                        dates == null ? null : dates.value().start()),
                told.named(),
                role(told),
                told.country(),
                told.place(),
                dates,
                dates == null ? told.around() : null,
                told.purpose(),
                told.status());
    }

    private static @Nullable Sourced<String> role(Told told) {
        String role = told.visitor().role();
        String in = told.visitor().roleIn();
        return role == null || in == null ? null : new Sourced<>(role, List.of(in));
    }

    /**
     * The day that relative dates count from: the publication, or the day of an older text that is quoted; null for
     * none.
     */
    private static @Nullable LocalDate quotedDay(Statement statement) {
        LocalDate published = statement.written();
        String words = statement.words();
        int quote = firstQuote(words);
        if (quote <= 0) {
            return published;
        }
        List<DateMention> before =
                DateFinder.find(words.substring(0, quote), new Anchor(published, Sense.NEAREST, order(statement)));
        for (DateMention mention : before) {
            boolean day = mention.meaning() instanceof Meaning.Dated dated
                    && dated.precision() == Precision.DAY
                    && dated.yearStated()
                    && (published == null || dated.range().last().isBefore(published.minusYears(1)));
            if (day && mention.meaning() instanceof Meaning.Dated dated) {
                return dated.range().last();
            }
        }
        return published;
    }

    private static int firstQuote(String words) {
        int curly = words.indexOf('“');
        int straight = words.indexOf('"');
        return curly < 0 ? straight : straight < 0 ? curly : Math.min(curly, straight);
    }
}
