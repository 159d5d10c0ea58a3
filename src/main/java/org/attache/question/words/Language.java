package org.attache.question.words;

import java.util.Locale;
import org.attache.english.Lexicon;
import org.jspecify.annotations.Nullable;

/** A language other than English in which people ask. */
public enum Language {
    GERMAN("Ich lese Fragen und Dokumente auf Englisch; von einer deutschen Frage verstehe ich nur Namen, Tage und "
            + "einfache Fragewörter. Bitte auf Englisch fragen."),
    FRENCH("Je lis les questions et les documents en anglais ; d’une question en français, je ne comprends que les "
            + "noms, les jours et les mots interrogatifs simples. Merci de poser la question en anglais."),
    SPANISH("Leo preguntas y documentos en inglés; de una pregunta en español solo entiendo nombres, días y palabras "
            + "interrogativas sencillas. Por favor, pregunte en inglés."),
    ITALIAN("Leggo domande e documenti in inglese; di una domanda in italiano capisco solo nomi, giorni e semplici "
            + "parole interrogative. Per favore, chieda in inglese."),
    PORTUGUESE("Leio perguntas e documentos em inglês; de uma pergunta em português só entendo nomes, dias e palavras "
            + "interrogativas simples. Por favor, pergunte em inglês."),
    DUTCH("Ik lees vragen en documenten in het Engels; van een Nederlandse vraag begrijp ik alleen namen, dagen en "
            + "eenvoudige vraagwoorden. Stel de vraag alstublieft in het Engels."),
    NORWEGIAN("Jeg leser spørsmål og dokumenter på engelsk; av et norsk spørsmål forstår jeg bare navn, dager og enkle "
            + "spørreord. Vennligst spør på engelsk.");

    private final String limits;

    Language(String limits) {
        this.limits = limits;
    }

    /** What is understood of a question in this language where no model helps, in this language. */
    public String limits() {
        return limits;
    }

    /** What a word says in English; null for one that is not known. */
    @Nullable
    String english(String word) {
        return Lexicon.translated(name().toLowerCase(Locale.ROOT), word);
    }
}
