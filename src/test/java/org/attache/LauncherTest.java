package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@Timeout(60)
class LauncherTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void aCheckoutWithSources() throws IOException {
        checkout = new Checkout(folder);
    }

    @Test
    void freshJarRunsWithoutMavenWithTheArgumentsAsTheyWereGiven() throws Exception {
        checkout.jdk("jdk-21", "21.0.8");
        Checkout.Outcome outcome = checkout.built("jdk-21").runs("ask", "two  words", "*");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("jdk-21\n")
                .endsWith("[-jar][" + checkout.home + "/target/attache.jar][ask][two  words][*]");
        assertThat(checkout.done()).isEmpty();
    }

    @Test
    void javaHomeWinsAndOneThatIsTooOldIsPassedOver() throws Exception {
        checkout.jdk("jdk-21", "21.0.8");
        checkout.built("jdk-21");
        assertThat(checkout.exports(
                                "JAVA_HOME", checkout.jdk("jdk-25", "25.0.3").toString())
                        .runs()
                        .out())
                .startsWith("jdk-25\n");
        assertThat(checkout.exports(
                                "JAVA_HOME", checkout.jdk("jdk-17", "17.0.15").toString())
                        .runs()
                        .out())
                .startsWith("jdk-21\n");
        assertThat(checkout.exports("JAVA_HOME", "/nowhere").runs().out()).startsWith("jdk-21\n");
    }

    @Test
    void withoutAJdkItSaysWhatIsNeeded() throws Exception {
        checkout.jdk("jdk-17", "17.0.15");
        Files.delete(checkout.jdk("jre-25", "25").resolve("bin/javac"));

        Checkout.Outcome outcome = checkout.built("jdk-21").runs("ask");
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err())
                .isEqualTo("attache needs a JDK of 21 or newer and found none; install one or set JAVA_HOME to it.\n");
    }

    @Test
    void withoutMavenAndAJarItSaysWhatIsNeeded() throws Exception {
        checkout.jdk("jdk-21", "21");

        Checkout.Outcome outcome = checkout.runs("ask");
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.err().lines()).singleElement().asString().contains("Maven is needed");
    }

    @Test
    void missingJarIsBuiltOnTheJdkThatRunsItAndItsClassesAreArchived() throws Exception {
        checkout.jdk("jdk-21", "21");

        Checkout.Outcome outcome =
                checkout.maven().exports("OPENAI_API_KEY", "sk-1").runs("ask");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).startsWith("Building attache");
        assertThat(checkout.done()).containsExactly("built on jdk-21", "practised, key unknown");
        assertThat(checkout.runs("ask").err()).isEmpty();
        assertThat(checkout.done()).hasSize(2);
    }

    @Test
    void jarThatIsOlderThanItsSourcesIsBuiltAnew() throws Exception {
        checkout.jdk("jdk-21", "21");
        checkout.maven().built("jdk-21");
        Path source = Files.writeString(checkout.home.resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.ofEpochSecond(2_100_000_000)));

        checkout.runs("ask");
        assertThat(checkout.done()).startsWith("built on jdk-21");
    }

    @Test
    void failedBuildIsTwoOrThreeLinesAndNoJar() throws Exception {
        checkout.jdk("jdk-21", "21");

        Checkout.Outcome outcome = checkout.maven("#!/bin/sh\necho 'X.java:3: error: ; expected'\nexit 1\n")
                .runs("ask");
        assertThat(outcome.code()).isEqualTo(69);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("X.java:3: error", "attache could not be built", "target/build.log");
        assertThat(checkout.home.resolve("target/attache.jar")).doesNotExist();
    }

    @Test
    void twoThatStartAtOnceBuildOnce() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/flock")), "flock is not installed");
        checkout.jdk("jdk-21", "21");
        checkout.maven("""
                #!/bin/sh
                echo begun >>"$DONE"
                sleep 1
                mkdir -p target/lib
                touch target/attache.jar
                echo ended >>"$DONE"
                """);
        Path launcher = checkout.home.resolve("attache");
        List<Process> both = List.of(checkout.starts(launcher, "ask"), checkout.starts(launcher, "ask"));

        for (Process process : both) {
            assertThat(Checkout.ended(process).code()).isZero();
        }
        assertThat(checkout.done().stream().filter(line -> !line.startsWith("practised")))
                .containsExactly("begun", "ended");
    }

    @Test
    void linkToTheLauncherFindsItsCheckout() throws Exception {
        checkout.jdk("jdk-21", "21");
        checkout.built("jdk-21");
        Path link = Files.createSymbolicLink(folder.resolve("my attaché"), checkout.home.resolve("attache"));

        Checkout.Outcome outcome = Checkout.ended(checkout.starts(link, "sources"));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("[-Dattache.home=" + checkout.home + "]");
    }

    @Test
    void programThatIsPipedGetsNoColourNorProgress() throws Exception {
        checkout.jdk("jdk-21", "21");
        assertThat(checkout.built("jdk-21").runs("ask").out())
                .doesNotContain("attache.colour", "attache.progress", "attache.asks", "attache.columns");
    }

    @Test
    void botGetsWideInstructionsOfAJdkThatHasThem() throws Exception {
        Path jdk = checkout.jdk("jdk-21", "21.0.8");
        checkout.built("jdk-21").exports("DISCORD_TOKEN", "secret");
        assertThat(checkout.runs("serve").out()).doesNotContain("--add-modules");

        checkout.jdk(jdk, "21.0.8", "java.base jdk.incubator.vector java.sql");
        assertThat(checkout.runs("serve").out()).contains("[--add-modules][jdk.incubator.vector]");
        assertThat(checkout.runs("ask").out()).doesNotContain("--add-modules");
        assertThat(checkout.exports("DISCORD_TOKEN", "").runs("serve").out()).doesNotContain("--add-modules");
    }

    @Test
    void personIsSparedTheWarningThatTheseAreInIncubation() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script, which makes a terminal, is not installed");
        checkout.jdk(checkout.jdk("jdk-21", "21.0.8"), "21.0.8", "java.base jdk.incubator.vector java.sql");
        checkout.built("jdk-21").exports("DISCORD_TOKEN", "secret");
        assertThat(checkout.runs("serve").err()).startsWith("WARNING: Using incubator modules");

        String inATerminal = "'" + checkout.home.resolve("attache") + "' serve";
        assertThat(Checkout.ended(checkout.starts(Path.of("/usr/bin/script"), "-qec", inATerminal, "/dev/null"))
                        .out())
                .contains("[--add-modules]")
                .doesNotContain("WARNING");
    }

    @Test
    void closedInputIsEmptyInput() throws Exception {
        checkout.jdk("jdk-21", "21.0.8");
        checkout.built("jdk-21");
        String closed = "exec '" + checkout.home.resolve("attache") + "' chat <&-";

        assertThat(Checkout.ended(checkout.starts(Path.of("/bin/sh"), "-c", closed))
                        .out())
                .endsWith("[chat]/dev/null\n");
    }

    @Test
    void checkoutThatMayNotBeWrittenRunsItsFreshJarWithoutAWord() throws Exception {
        checkout.jdk("jdk-21", "21");
        checkout.built("other-jdk");
        Path target = checkout.home.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(target), "this user may write everywhere");
            Checkout.Outcome outcome = checkout.runs("ask");
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out()).doesNotContain("SharedArchiveFile");
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
