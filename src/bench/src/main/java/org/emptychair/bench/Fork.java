package org.emptychair.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Another Java process of ours, with libraries of its own. */
final class Fork implements AutoCloseable {
    // One collector that stops and collects, the same for all, so that none has a second core for
    // it.
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private final Process process;
    private final BufferedReader output;

    Fork(Class<?> main, List<Path> classPath, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        command.add("-cp");
        command.add(
                String.join(
                        System.getProperty("path.separator"),
                        classPath.stream().map(Path::toString).toList()));
        command.add(main.getName());
        command.addAll(arguments);
        process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The first line of its output that is as wanted. */
    String line(Predicate<String> wanted) throws IOException {
        String line = output.readLine();
        while (line != null && !wanted.test(line)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the process ended without a word: " + process.info());
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
