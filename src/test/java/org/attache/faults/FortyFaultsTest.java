package org.attache.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forty faults and abuses that the bot stands, each with the tests that show it; {@code faults.csv} is the list. */
class FortyFaultsTest {

    /** A fault and the tests of it, each as a class below {@code org.attache} with its method. */
    record Fault(int number, String name, List<String> tests) {
        @Override
        public String toString() {
            return number + ": " + name;
        }
    }

    static Stream<Fault> faults() throws IOException {
        try (InputStream list = FortyFaultsTest.class.getResourceAsStream("faults.csv")) {
            String[] lines = new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            return Stream.of(lines)
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells -> new Fault(Integer.parseInt(cells[0]), cells[1], List.of(cells[2].split(", "))));
        }
    }

    @Test
    void noneOfTheFortyIsLeftOut() throws IOException {
        assertThat(faults().map(Fault::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyTestOfAFaultIsThere(Fault fault) throws ClassNotFoundException {
        for (String test : fault.tests()) {
            String[] parts = test.split("#");
            assertThat(Class.forName("org.attache." + parts[0]).getDeclaredMethods())
                    .as(test)
                    .filteredOn(method -> method.getName().equals(parts[1]))
                    .singleElement()
                    .matches(FortyFaultsTest::isTest);
        }
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class)
                || method.isAnnotationPresent(ParameterizedTest.class)
                || method.isAnnotationPresent(Property.class);
    }
}
