package org.attache.discord.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bot's words in one language. Immutable. */
public final class Words {

    private static final String PHRASES = "org.attache.discord.words.phrases";

    /** The languages beside English, by their tags. */
    public static final List<String> TRANSLATED = List.of("de", "fr", "es", "ar");

    /** What is spoken where a language is not known. */
    public static final Words ENGLISH = new Words(Locale.ENGLISH);

    private static final Map<String, Words> BY_LANGUAGE = TRANSLATED.stream()
            .map(tag -> new Words(Locale.forLanguageTag(tag)))
            .collect(Collectors.toMap(Words::language, Function.identity()));

    private final Locale locale;
    private final ResourceBundle phrases;

    private Words(Locale locale) {
        this.locale = locale;
        this.phrases = bundle(PHRASES, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a language that is given by its tag, such as {@code es-419}; English where it is not spoken. */
    public static Words of(String tag) {
        return BY_LANGUAGE.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), ENGLISH);
    }

    /** The tag of the language. */
    public String language() {
        return locale.getLanguage();
    }

    /** A phrase as it stands. */
    public String say(Phrase phrase) {
        return phrases.getString(phrase.key());
    }

    /** A phrase with its gaps filled. What is filled in is foreign to it, and escaped before. */
    public String say(Phrase phrase, Object... filled) {
        return new MessageFormat(say(phrase), locale).format(filled);
    }

    /** A day as it is written in the language: {@code December 3, 2023}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.equals(Locale.ENGLISH) ? Locale.US : locale)
                .format(day);
    }
}
