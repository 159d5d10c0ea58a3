package org.attache.evidence.description;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.evidence.StatementIndex;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.words.OfficeWords;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.source.Trust;
import org.attache.visit.Visit;

/** How a question describes visitors without their names: the countries they come from, the office they hold. */
public final class VisitorDescription {

    private static final Set<String> DEPUTIES =
            Set.of("vice", "deputy", "assistant", "under", "acting", "former", "designate", "elect");

    private final List<String> origins;
    private final List<String> office;
    private final List<String> document;
    private final List<String> sites;
    private final StatementIndex statements;

    public VisitorDescription(Interpretation.LedgerQuery question, StatementIndex statements) {
        this.origins = question.origins();
        this.office = question.office();
        this.document = question.document();
        this.sites = question.sites();
        this.statements = statements;
    }

    /** Whether the document that the question names tells of a visit, or one of the house that it names. */
    public boolean isToldThere(Visit visit) {
        return statements.byId(visit.evidence()).stream()
                .map(Statement::origin)
                .map(origin -> NameWords.of(origin.provenance().title() + " " + origin.path() + " "
                        + Objects.requireNonNullElse(origin.provenance().publisher(), "")))
                .anyMatch(words -> words.containsAll(document)
                        && (sites.isEmpty() || sites.stream().anyMatch(words::contains)));
    }

    /** Whether somebody who makes this visit is so described. */
    public boolean fits(Visit visit) {
        return (office.isEmpty() || holdsOffice(visit)) && (origins.isEmpty() || comesFrom(visit));
    }

    /**
     * Whether a visitor's role, the statements about the visit, the title over them or the office that publishes them
     * name one of the countries; nobody visits home.
     */
    private boolean comesFrom(Visit visit) {
        String host = visit.country() == null ? "" : visit.country().value();
        String role = visit.role() == null ? "" : visit.role().value();
        return isNamed(role, host)
                || statements.byId(visit.evidence()).stream()
                        .anyMatch(statement -> isNamed(publisher(statement), host)
                                || isNamed(statement.words(), host)
                                || isAlone(statement.origin().provenance().title(), host));
    }

    private boolean isNamed(String text, String host) {
        return Countries.find(text).stream()
                .anyMatch(found ->
                        origins.contains(found.country()) && !found.country().equals(host));
    }

    /** "Three US visits to Pakistan" tells of visitors from one country. */
    private boolean isAlone(String title, String host) {
        List<String> others = Countries.find(title).stream()
                .map(Countries.Found::country)
                .filter(country -> !country.equals(host))
                .distinct()
                .toList();
        return others.size() == 1 && origins.contains(others.getFirst());
    }

    private static String publisher(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        return provenance.trust() == Trust.OFFICIAL && provenance.publisher() != null ? provenance.publisher() : "";
    }

    /**
     * Whether the visitor holds an office. The title of the document may complete it: in the travels of the secretaries
     * of state, a secretary is one of state. A deputy does not hold the office itself.
     */
    private boolean holdsOffice(Visit visit) {
        if (visit.role() == null) {
            return false;
        }
        List<String> role = NameWords.of(visit.role().value());
        boolean deputy = office.stream().anyMatch(OfficeWords::contains)
                && DEPUTIES.stream().anyMatch(word -> role.contains(word) && !office.contains(word));
        if (deputy || office.stream().noneMatch(role::contains)) {
            return false;
        }
        Set<String> words = new HashSet<>(role);
        if (words.containsAll(office)) {
            return true;
        }
        Stream<String> titles = statements.byId(visit.role().evidence()).stream()
                .map(statement -> statement.origin().provenance().title())
                .distinct();
        titles.forEach(title -> words.addAll(NameWords.of(title)));
        return words.containsAll(office);
    }
}
