package org.attache.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.attache.formats.file.Raised;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook refer to, without how they are pronounced and what is struck out in them, and
 * within the limits.
 */
final class SharedText extends DefaultHandler implements SharedStrings {

    /** Five columns of different texts in as many rows as are read. */
    private static final int MOST = 500_000;

    private final ReadLimits limits;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isText;
    private boolean isPronunciation;
    private boolean isStruck;
    private boolean isRaised;
    private long characters;

    SharedText(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> {
                text.setLength(0);
                isStruck = false;
                isRaised = false;
            }
            case "t" -> isText = true;
            case "rPh" -> isPronunciation = true;
            case "r" -> {
                isStruck = false;
                isRaised = false;
            }
            case "strike" -> isStruck = WordText.isOn(WordText.value(attributes, "val"));
            case "vertAlign" -> isRaised = WordText.value(attributes, "val").equals("superscript");
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "si" -> add(text.toString());
            case "t" -> isText = false;
            case "rPh" -> isPronunciation = false;
            default -> {}
        }
    }

    private void add(String words) throws SAXException {
        texts.add(words);
        if (texts.size() > MOST) {
            throw new SAXException(
                    new RefusedFile("has more than %,d different texts in its cells; split it".formatted(MOST)));
        }
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        if (isText && !isPronunciation && !isStruck) {
            String words = new String(from, start, length);
            text.append(isRaised ? Raised.of(words) : words);
            characters += length;
            if (characters > limits.maxTextChars()) {
                throw new SAXException(RefusedFile.tooMuchText(limits.maxTextChars()));
            }
        }
    }

    @Override
    public RichTextString getItemAt(int index) {
        return new XSSFRichTextString(texts.get(index));
    }

    @Override
    public int getCount() {
        return texts.size();
    }

    @Override
    public int getUniqueCount() {
        return texts.size();
    }
}
