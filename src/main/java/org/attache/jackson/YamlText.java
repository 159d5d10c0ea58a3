package org.attache.jackson;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Parses YAML 1.1 texts with the scalars of the core schema of YAML 1.2.2, section 10.3. */
final class YamlText {

    private static final int LONGEST = 10_000_000;
    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 20;

    private YamlText() {}

    static Object parse(String text) {
        return read(yaml -> Objects.requireNonNullElse(PlainValue.of(yaml.load(text)), Map.of()));
    }

    /** The line of each key, from 1. */
    static Map<String, Integer> lines(String text) {
        return read(yaml -> {
            Map<String, Integer> lines = new HashMap<>();
            addLines(
                    "",
                    yaml.compose(new StringReader(text)),
                    lines,
                    Collections.newSetFromMap(new IdentityHashMap<>()));
            return lines;
        });
    }

    /** @param seen an alias may stand within its own anchor */
    private static void addLines(String group, @Nullable Node node, Map<String, Integer> lines, Set<Node> seen) {
        if (node instanceof MappingNode map && seen.add(map)) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    String key = group + name.getValue();
                    lines.putIfAbsent(key, name.getStartMark().getLine() + 1);
                    addLines(key + ".", entry.getValueNode(), lines, seen);
                }
            }
        }
    }

    private static <T> T read(Function<Yaml, T> reader) {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new CoreSchema());
        try {
            return reader.apply(yaml);
        } catch (MarkedYAMLException e) {
            throw new MalformedData(where(e) + problem(e));
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The latter two come from scalars that their tag does not fit, such as "!!int x".
            throw new MalformedData(Clause.of(e.getMessage()));
        }
    }

    private static String problem(MarkedYAMLException e) {
        String problem = e.getProblem();
        return problem != null && problem.contains("(TAB)")
                ? "a tab stands where only blanks may stand"
                : Clause.of(problem);
    }

    private static String where(MarkedYAMLException e) {
        return e.getProblemMark() == null ? "" : "line " + (e.getProblemMark().getLine() + 1) + ": ";
    }

    /** Days, times of day and the words yes, no, on and off are text: {@code language: no} is Norwegian. */
    private static final class CoreSchema extends Resolver {

        private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
        private static final Pattern WHOLE = Pattern.compile("[-+]?(?:0|[1-9][0-9]*)");
        private static final Pattern DECIMAL =
                Pattern.compile("[-+]?(?:\\.[0-9]+|(?:0|[1-9][0-9]*)\\.[0-9]*)(?:[eE][-+]?[0-9]+)?");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, TRUTH, "tTfF");
            addImplicitResolver(Tag.INT, WHOLE, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, DECIMAL, "-+0123456789.");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
