package org.emptychair.bench.writing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs {@link Writing} in a process of its own, with the libraries and the heap it needs. */
final class WritingBench {
    private WritingBench() {}

    /** How many contacts to write, and how many rounds; both may be left out. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path module = module();
        List<Path> classPath =
                new ArrayList<>(
                        List.of(
                                module.resolve("classes"),
                                module.resolve("../../host/target/empty-chair-host.jar")));
        for (String libraries : List.of("ours", "asking")) {
            try (Stream<Path> files = Files.list(module.resolve("apart").resolve(libraries))) {
                files.sorted().forEach(classPath::add);
            }
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        command.add("-cp");
        command.add(
                classPath.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add(Writing.class.getName());
        command.addAll(List.of(args));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    /** The folder where this module was built. */
    private static Path module() throws IOException {
        try {
            URI here =
                    WritingBench.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(here).toAbsolutePath().resolve("..").normalize();
        } catch (URISyntaxException e) {
            throw new IOException("where am I?", e);
        }
    }
}
