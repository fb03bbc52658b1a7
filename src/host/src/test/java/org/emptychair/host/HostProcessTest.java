package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Option;

/** The host as a process: its words, its exit codes, its ends. */
class HostProcessTest {

    private static final int TERMINATED = 143;

    @TempDir Path folder;

    private String[] arguments(Path plugin, String... more) {
        String[] common = {
            "--confluence-port",
            "0",
            "--jira-port",
            "0",
            "--no-demo",
            "--data",
            folder.resolve("data").toString(),
            "--plugin",
            plugin.toString()
        };
        String[] all = Arrays.copyOf(common, common.length + more.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        return all;
    }

    private static String diary(String page, String what) {
        URI address = URI.create(page);
        return "http://%s/confluence/plugins/servlet/trial/diary?what=%s"
                .formatted(address.getAuthority(), what);
    }

    @Test
    void helpExplainsEveryOption() throws IOException, InterruptedException {
        try (HostProcess host = HostProcess.start("--help")) {
            assertThat(host.end()).isZero();
            for (var field : LocalHostMain.class.getDeclaredFields()) {
                if (field.isAnnotationPresent(Option.class)) {
                    assertThat(host.said()).contains(field.getAnnotation(Option.class).names());
                }
            }
        }
    }

    @Test
    void aMistakeInTheDescriptorIsSaidAndTheProcessEndsWithOne()
            throws IOException, InterruptedException {
        Path plugin =
                PluginJar.withModules("<component key=\"chair\" class=\"trial.Missing\"/>")
                        .in(folder);

        try (HostProcess host = HostProcess.start(arguments(plugin))) {
            assertThat(host.end()).isEqualTo(1);
            assertThat(host.said())
                    .contains(
                            "The local host cannot start: atlassian-plugin.xml, line 5: component 'chair'")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void anOptionThatMakesNoSenseIsSaidAndTheProcessEndsWithOne()
            throws IOException, InterruptedException {
        Path plugin = TrialPlugin.in(folder);

        try (HostProcess host =
                HostProcess.start(arguments(plugin, "--database-url", "jdbc:oracle:thin"))) {
            assertThat(host.end()).isEqualTo(1);
            assertThat(host.said())
                    .contains("a database is jdbc:postgresql://host/name, not jdbc:oracle:thin");
        }
    }

    @Test
    void askedToStopItStopsAndKeepsItsState() throws IOException, InterruptedException {
        Path plugin = TrialPlugin.in(folder);
        try (HostProcess host = HostProcess.start(arguments(plugin))) {
            Http.getAs("admin", diary(host.ready().orElseThrow(), "write"));

            host.terminate();

            assertThat(host.end()).isEqualTo(TERMINATED);
        }

        assertThat(afterRestart(plugin)).isEqualTo("1 [kept]");
    }

    @Test
    void killedItLeavesADataFolderThatHoldsWhatWasAnswered()
            throws IOException, InterruptedException {
        Path plugin = TrialPlugin.in(folder);
        try (HostProcess host = HostProcess.start(arguments(plugin))) {
            Http.getAs("admin", diary(host.ready().orElseThrow(), "write"));

            host.kill();
        }

        assertThat(afterRestart(plugin)).isEqualTo("1 [kept]");
    }

    @Test
    void aDataFolderInUseIsSaid() throws IOException, InterruptedException {
        Path plugin = TrialPlugin.in(folder);
        try (HostProcess first = HostProcess.start(arguments(plugin))) {
            assertThat(first.ready()).isPresent();

            try (HostProcess second = HostProcess.start(arguments(plugin))) {
                assertThat(second.end()).isEqualTo(1);
                assertThat(second.said()).contains("data folder").contains("in use");
            }
        }
    }

    private String afterRestart(Path plugin) throws IOException {
        try (HostProcess host = HostProcess.start(arguments(plugin))) {
            return Http.getAs("admin", diary(host.ready().orElseThrow(), "read")).body();
        }
    }
}
