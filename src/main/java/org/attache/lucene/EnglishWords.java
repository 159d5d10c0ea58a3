package org.attache.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.attache.evidence.Recent;

/**
 * Cuts English text into terms: words of Unicode Standard Annex 29 without possessive, case and accents, acronyms
 * without dots ("U.S." is "us"), then stemmed by Porter's algorithm (Program 14:3, 1980). Thread-safe.
 *
 * <p>Function words stay in the index, so that the frequency of every word is known, but are left out of searches: in a
 * small collection a rare "when" would outweigh a name.
 */
final class EnglishWords extends Analyzer {

    private static final Pattern ACRONYM_DOT = Pattern.compile("(?<=^\\p{L}|\\.\\p{L})\\.(?=\\p{L}(?:\\.|$))");

    /** Annex 29 takes these for parts of a word, but people write {@code _Oslo_} for emphasis and {@code to:Oslo}. */
    private static final NormalizeCharMap JOINERS = joiners();

    private static final String FUNCTION_WORDS =
            "a an the this that these those there here and or but if then than as at by for from in into of on onto to"
                    + " with without about is are was were be been being am do does did has have had will would shall"
                    + " should can could may might must who whom whose what when where which why how it its he she"
                    + " they them their his her him i me my you your we our not no any some such so just also please"
                    + " tell show give";

    /** Most of a text are words that were met before. */
    private static final int REMEMBERED = 10_000;

    private final Set<String> functionTerms = Set.copyOf(terms(FUNCTION_WORDS));
    private final Recent<String, String> stems = new Recent<>(REMEMBERED);

    private static NormalizeCharMap joiners() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("_", " ");
        map.add(":", " ");
        return map.build();
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(JOINERS, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream stream = new EnglishPossessiveFilter(words);
        stream = new LowerCaseFilter(stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new PatternReplaceFilter(stream, ACRONYM_DOT, "", true);
        return new TokenStreamComponents(words, new PorterStemFilter(stream));
    }

    /** The terms of a text in their order. */
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** The distinct terms to search for; function words only where there is nothing else. */
    List<String> searchTerms(String text) {
        List<String> distinct = terms(text).stream().distinct().toList();
        List<String> content =
                distinct.stream().filter(term -> !functionTerms.contains(term)).toList();
        return content.isEmpty() ? distinct : content;
    }

    /** The stem of a word; the word itself where it is not one term. */
    String stem(String word) {
        return stems.of(word, this::found);
    }

    private String found(String word) {
        List<String> terms = terms(word);
        return terms.size() == 1 ? terms.getFirst() : word;
    }
}
