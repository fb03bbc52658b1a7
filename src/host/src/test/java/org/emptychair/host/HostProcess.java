package org.emptychair.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The local host as its users start it: a process of its own with arguments. */
final class HostProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();

    private HostProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static HostProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(LocalHostMain.class.getName());
        command.addAll(List.of(arguments));
        return new HostProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The address it prints when it is ready; nothing if it ends before. */
    Optional<String> ready() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ready: ")) {
                return Optional.of(line.substring("Ready: ".length()));
            }
        }
        return Optional.empty();
    }

    /** Everything it says until it ends, and its exit code. */
    int end() throws IOException, InterruptedException {
        ready();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the host does not end; it said:\n" + said);
        }
        return process.exitValue();
    }

    String said() {
        return said.toString();
    }

    void terminate() {
        process.toHandle().destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
