package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-05-06.md          | The consul comes tomorrow. | 2024-05-06
                    2024_05_06.txt         | She comes on Friday.       | 2024-05-06
                    20240506 Minutes.txt   | The consul comes tomorrow. | 2024-05-06
                    2024-05-06.md          | The consul comes at noon.  | null
                    2031-05-06.md          | The consul comes tomorrow. | null
                    2024-13-06.md          | The consul comes tomorrow. | null
                    visit 2024-05-06.md    | The consul comes tomorrow. | null
                    """)
    void noteIsOfTheDayInItsNameWhereItWritesAsOfIt(String name, String text, String day, @TempDir Path path) {
        assertThat(String.valueOf(new Folder(path)
                        .with(name, text)
                        .document(name)
                        .origin()
                        .provenance()
                        .published()))
                .isEqualTo(day);
    }
}
