package org.emptychair.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads many issues with their comments in every way we know, in turn, several rounds, and prints
 * the medians.
 */
final class ReadingBench {
    private static final int ISSUES = 10_000;
    private static final int ROUNDS = 3;
    private static final List<Integer> SIZES = List.of(ISSUES / 4, ISSUES / 2, ISSUES);

    private final Path module;
    private final Door door;

    private ReadingBench(Path module, Door door) {
        this.module = module;
        this.door = door;
    }

    /** How many issues, how many rounds, and the kind of project; all may be left out. */
    public static void main(String[] args) throws IOException {
        int issues = args.length > 0 ? Integer.parseInt(args[0]) : ISSUES;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        String kind = args.length > 2 ? args[2] : "BUSINESS";
        Path module = module();
        try (Fork jira =
                new Fork(
                        BigJira.class,
                        List.of(
                                module.resolve("classes"),
                                module.resolve("../../host/target/empty-chair-host.jar"),
                                module.resolve("../../host/target/test-classes")),
                        List.of(Integer.toString(issues), kind))) {
            String[] said = jira.line(line -> line.startsWith("http")).split(" ");
            Door door = new Door(URI.create(said[0]), said[1], said[2], "project = MANY");
            new ReadingBench(module, door).run(issues, rounds);
        }
    }

    private void run(int issues, int rounds) throws IOException {
        Map<Peer, List<Result>> results = new EnumMap<>(Peer.class);
        for (int round = 0; round < rounds; round++) {
            for (Peer peer : Peer.values()) {
                Result result = read(peer, issues, "time");
                results.computeIfAbsent(peer, key -> new ArrayList<>()).add(result);
                System.err.printf("round %d: %s: %.1f s%n", round + 1, peer, result.seconds());
            }
        }
        System.out.println(Table.of(results));
        for (int size : SIZES) {
            long some = Math.min(size, issues);
            Result result = read(Peer.TRACKER, (int) some, "heap");
            System.out.printf(
                    "RestIssueTracker: %,d issues, %.1f MB alive at most%n",
                    some, result.alive() / Table.MEGA);
        }
    }

    private Result read(Peer peer, int issues, String what) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(module.resolve("classes")));
        classPath.addAll(libraries(module, peer.libraries()));
        List<String> arguments =
                List.of(
                        peer.name(),
                        door.base().toString(),
                        door.name(),
                        door.token(),
                        door.jql(),
                        Integer.toString(issues),
                        what);
        try (Fork fork = new Fork(Reading.class, classPath, arguments)) {
            return Result.of(fork.line(Result::isResult));
        }
    }

    /** The folder where this module was built. */
    private static Path module() throws IOException {
        try {
            URI here =
                    ReadingBench.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(here).toAbsolutePath().resolve("..").normalize();
        } catch (URISyntaxException e) {
            throw new IOException("where am I?", e);
        }
    }

    private static List<Path> libraries(Path module, String peer) throws IOException {
        try (Stream<Path> files = Files.list(module.resolve("apart").resolve(peer))) {
            return files.sorted().toList();
        }
    }
}
