package org.attache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launcher in a checkout of its own, whose only JDKs and Maven are stand-ins. A stand-in of Java prints which one
 * it is and what it is run with; both note what they did.
 */
final class Checkout {

    /** What a start came to. */
    record Outcome(int code, String out, String err) {}

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *ArchiveClassesAtExit=*) echo "practised, key ${OPENAI_API_KEY:-unknown}" >>"$DONE"; exit 0;; esac
            basename "$(dirname "$(dirname "$0")")"
            printf '[%s]' "$@"
            case "$*" in *" chat") readlink /proc/$$/fd/0;; esac
            case "$*" in *--add-modules*) echo "WARNING: Using incubator modules: jdk.incubator.vector" >&2;; esac
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "built on $(basename "$JAVA_HOME")" >>"$DONE"
            mkdir -p target/lib
            touch target/attache.jar
            """;

    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "env",
            "readlink",
            "dirname",
            "basename",
            "sed",
            "find",
            "mkdir",
            "rm",
            "mv",
            "tail",
            "mktemp",
            "flock",
            "touch",
            "sleep",
            "cat",
            "grep");

    final Path home;
    final Path folder;
    private final Path jdks;
    private final Path path;
    private final Path done;
    private final Map<String, String> environment = new HashMap<>();

    Checkout(Path folder) throws IOException {
        this.folder = folder;
        home = Files.createDirectories(folder.resolve("a check out"));
        jdks = Files.createDirectories(folder.resolve("jdks"));
        path = Files.createDirectories(folder.resolve("path"));
        done = Files.createFile(folder.resolve("done"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        String launcher = Files.readString(Path.of("attache"));
        // Its usual places are a folder of this test.
        script(home.resolve("attache"), launcher.replaceFirst("(?s)/usr/lib/jvm/\\*.*?; do", jdks + "/*; do"));
        for (String tool : TOOLS) {
            installed(tool).ifPresent(file -> link(path.resolve(tool), file));
        }
    }

    private static java.util.Optional<Path> installed(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a JDK into one of the usual places. */
    Path jdk(String name, String version) throws IOException {
        Path jdk = jdks.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        script(jdk.resolve("bin/java"), JAVA.replace("$DONE", done.toString()));
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        return jdk(jdk, version, "java.base java.sql");
    }

    /** Gives a JDK these modules. */
    Path jdk(Path jdk, String version, String modules) throws IOException {
        String release = "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\nMODULES=\"%s\"\n".formatted(version, modules);
        Files.writeString(jdk.resolve("release"), release);
        return jdk;
    }

    Checkout maven() throws IOException {
        return maven(MAVEN);
    }

    Checkout maven(String script) throws IOException {
        script(path.resolve("mvn"), script);
        return this;
    }

    /** A jar that is newer than the sources, and the archive of its classes. */
    Checkout built(String jdk) throws IOException {
        Files.createDirectories(home.resolve("target/lib"));
        Path jar = Files.createFile(home.resolve("target/attache.jar"));
        Path archive = Files.writeString(home.resolve("target/classes-" + jdk + ".jsa"), "classes");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.ofEpochSecond(2_000_000_000)));
        Files.setLastModifiedTime(archive, FileTime.from(Instant.ofEpochSecond(2_000_000_001)));
        return this;
    }

    Checkout exports(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What Maven and the JDKs did so far. */
    List<String> done() throws IOException {
        return Files.readAllLines(done);
    }

    Outcome runs(String... arguments) throws IOException, InterruptedException {
        return ended(starts(home.resolve("attache"), arguments));
    }

    /** Starts the launcher under some name, from another folder, without a terminal. */
    Process starts(Path launcher, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(line).directory(folder.toFile());
        process.environment().clear();
        process.environment().putAll(Map.of("PATH", path.toString(), "DONE", done.toString()));
        process.environment().putAll(environment);
        return process.start();
    }

    static Outcome ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
