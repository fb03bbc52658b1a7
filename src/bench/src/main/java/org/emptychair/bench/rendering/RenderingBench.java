package org.emptychair.bench.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.emptychair.host.HostOptions;
import org.emptychair.host.LocalHost;
import org.emptychair.host.jira.fault.Fault;

/** Views pages of the demo with no chair, one and ten, and prints how long each took. */
public final class RenderingBench {
    private static final double MILLI = 1e6;
    private static final double MOST = 0.95;
    private static final String CHAIR =
            "<ac:structured-macro ac:name=\"empty-chair\" ac:schema-version=\"1\" />";

    /** So little work within so long is nothing but the host's own ticking. */
    private static final Duration IDLE = Duration.ofMillis(500);

    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final String MINUTES = "<p>Minutes</p>";

    private final int views;
    private final Reader ines;
    private final Reader admin;
    private int pushed;

    private RenderingBench(LocalHost host, int views) throws IOException, InterruptedException {
        this.views = views;
        ines = Reader.signedIn(host.confluence(), "ines.haddad");
        admin = Reader.signedIn(host.confluence(), "admin");
    }

    /** How many views of each page, 300 unless given. */
    public static void main(String[] args) throws Exception {
        int views = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        Path folder = Files.createTempDirectory("rendering");
        try (LocalHost host = LocalHost.start(HostOptions.in(folder).withDemo())) {
            awaitEnded(folder.resolve("demo.properties"));
            new RenderingBench(host, views).run(host);
        }
    }

    /** The demo's older weeks come in behind its first page, and what follows from them. */
    private static void awaitEnded(Path progress) throws IOException, InterruptedException {
        while (!Files.readString(progress).contains("oldest-week=64")) {
            Thread.sleep(1_000);
        }
        Duration before = Duration.ZERO;
        while (worked().minus(before).compareTo(IDLE) > 0) {
            before = worked();
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** What this process, in which the host runs, has worked so far. */
    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private void run(LocalHost host) throws Exception {
        String none = ines.write("No chair", MINUTES);
        String one = ines.write("One chair", MINUTES + CHAIR);
        String ten = ines.write("Ten chairs", MINUTES + CHAIR.repeat(10));
        System.out.println("| page | views | median, ms | 95th percentile, ms |");
        System.out.println("| --- | --- | --- | --- |");
        String panel = ines.read(one).replaceAll("(?s).*?(<article.*</article>).*", "$1");
        PlainVelocity plain = new PlainVelocity(panel);
        same(plain.write(), panel);
        told("the panel's texts by plain Velocity alone, no page", () -> "", plain::write);
        inTurn(none, one, ten);
        told("with it, after a contact came in", this::oneMore, () -> seen(one));
        host.jiraProduct().faults().add(Fault.of(Fault.Kind.DOWN).at("/"));
        told("with it, Jira down", () -> "", () -> seen(one));
        told("with it, after a contact came in, Jira down", this::oneMore, () -> seen(one));
    }

    /** One after another, so that none of them is read by a host that knows more by then. */
    private void inTurn(String none, String one, String ten) throws Exception {
        List<Double> bare = new ArrayList<>();
        List<Double> single = new ArrayList<>();
        List<Double> tenfold = new ArrayList<>();
        for (int at = -views; at < views; at++) {
            List<Double> last = List.of(millis(none), millis(one), millis(ten));
            if (at >= 0) {
                bare.add(last.get(0));
                single.add(last.get(1));
                tenfold.add(last.get(2));
            }
        }
        double without = row("without the chair", bare);
        double with = row("with it", single);
        double often = row("with ten of it", tenfold);
        System.out.printf(
                "ten chairs take %.2f times the page with one; one adds %.1f ms%n",
                often / with, with - without);
    }

    private String seen(String page) throws IOException {
        ines.view(page);
        return page;
    }

    private double millis(String page) throws IOException {
        long began = System.nanoTime();
        ines.view(page);
        return (System.nanoTime() - began) / MILLI;
    }

    private static void same(String written, String panel) {
        if (!written.equals(panel)) {
            throw new IllegalStateException(
                    "not the same panel: %d characters for %d"
                            .formatted(written.length(), panel.length()));
        }
    }

    private void told(String what, Callable<?> before, Callable<?> view) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int at = -views; at < views; at++) {
            before.call();
            long began = System.nanoTime();
            view.call();
            if (at >= 0) {
                millis.add((System.nanoTime() - began) / MILLI);
            }
        }
        row(what, millis);
    }

    private double row(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        double median = sorted.get(views / 2);
        double most = sorted.get((int) Math.ceil(views * MOST) - 1);
        System.out.printf("| %s | %d | %.1f | %.1f |%n", what, views, median, most);
        return median;
    }

    private String oneMore() throws IOException, InterruptedException {
        pushed++;
        admin.push(
                "{\"source\":\"phone\",\"id\":\"r%d\",\"at\":\"%s\",\"words\":\"Late.\"}"
                        .formatted(pushed, Instant.now()));
        return "";
    }
}
