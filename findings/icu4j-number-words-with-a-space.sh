#!/usr/bin/env bash
# ICU4J 78.3: the English spell-out format, asked to parse "twenty one" with a space for the hyphen, consumes all of it
# and gives 2001; so it does for every such number from 21 to 99 ("fifty five" is 5005). One would expect 21, or a parse
# that stops behind "twenty" with 20. It reads the words as a year ("twenty oh one"), the rule set of which takes part
# in parsing because public rule sets of a locale are tried one after the other and the longest match wins. What the
# format writes itself ("twenty-one") comes back right, and lenient parsing gives 21, so a round trip finds nothing.
# Needs: Maven and a JDK of 17 or newer. Fails when the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.ibm.icu:icu4j:78.3 \
  -DoutputDirectory="$folder" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
cat >"$folder/Spelled.java" <<'JAVA'
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;

public class Spelled {
    public static void main(String[] arguments) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        int hyphened = 0;
        int spaced = 0;
        int lenient = 0;
        int all = 0;
        for (int number = 21; number < 100; number++) {
            if (number % 10 == 0) {
                continue;
            }
            all++;
            String written = format.format(number);
            String typed = written.replace('-', ' ');
            hyphened += parsed(format, written) == number ? 1 : 0;
            spaced += parsed(format, typed) == number / 10 * 1_000 + number % 10 ? 1 : 0;
            format.setLenientParseMode(true);
            lenient += parsed(format, typed) == number ? 1 : 0;
            format.setLenientParseMode(false);
        }
        System.out.println("\"twenty one\" is " + parsed(format, "twenty one")
                + ", \"fifty five\" is " + parsed(format, "fifty five"));
        System.out.println("of " + all + " numbers: " + hyphened + " come back with a hyphen, " + spaced
                + " become thousands with a space, " + lenient + " come back with a space if lenient");
        if (hyphened != all || spaced != all || lenient != all) {
            System.exit(1);
        }
    }

    private static long parsed(RuleBasedNumberFormat format, String words) {
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(words, position);
        return position.getIndex() == words.length() ? number.longValue() : -1;
    }
}
JAVA
java -cp "$folder/icu4j-78.3.jar" "$folder/Spelled.java"
