package org.attache.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.evidence.Embedder;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.evidence.Vector;
import org.junit.jupiter.api.Test;

class EmbeddingCheckTest {

    /** What a model does on a machine that its native library is not made for. */
    private static final class Foreign implements Embedder {

        @Override
        public String model() {
            return "foreign";
        }

        @Override
        public int dimensions() {
            return 1;
        }

        @Override
        public Vector question(String words) {
            throw new EmbedderUnavailable(
                    "The embedding model cannot be loaded on this machine.", new UnsatisfiedLinkError());
        }

        @Override
        public List<Vector> statements(List<String> words) {
            throw new IllegalStateException("nothing is embedded");
        }
    }

    @Test
    void modelThatCannotBeLoadedIsBadWithWhatItNeeds() {
        assertThat(EmbeddingCheck.of(new Foreign())).isInstanceOfSatisfying(Finding.Bad.class, bad -> {
            assertThat(bad.text()).isEqualTo("The embedding model cannot be loaded on this machine");
            assertThat(bad.remedy()).contains("64-bit");
        });
    }
}
