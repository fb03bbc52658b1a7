package org.emptychair.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The medians of all who read the same, side by side. */
final class Table {
    static final double MEGA = 1e6;

    private final StringBuilder text = new StringBuilder();

    private Table() {}

    static String of(Map<Peer, List<Result>> results) {
        Table table = new Table();
        Sum sum = theSame(results);
        table.text.append(
                "%,d issues, %,d comments, %,d characters%n%n"
                        .formatted(sum.issues(), sum.comments(), sum.characters()));
        table.text.append(
                "| who reads | seconds (least to most) | times our seconds | CPU seconds | times our CPU | MB allocated |%n"
                        .formatted());
        table.text.append("| --- | --- | --- | --- | --- | --- |%n".formatted());
        List<Result> ours = results.getOrDefault(Peer.TRACKER, List.of());
        results.forEach((peer, all) -> table.row(peer, all, ours));
        return table.text.toString();
    }

    private void row(Peer peer, List<Result> all, List<Result> ours) {
        double seconds = median(all, Result::seconds);
        double cpu = median(all, Result::cpuSeconds);
        text.append(
                "| %s | %.1f (%.1f to %.1f) | %.2f | %.1f | %.2f | %,.0f |%n"
                        .formatted(
                                peer.title(),
                                seconds,
                                all.stream().mapToDouble(Result::seconds).min().orElse(0),
                                all.stream().mapToDouble(Result::seconds).max().orElse(0),
                                seconds / median(ours, Result::seconds),
                                cpu,
                                cpu / median(ours, Result::cpuSeconds),
                                median(all, Result::allocated) / MEGA));
    }

    /**
     * @throws IllegalStateException when two read something different
     */
    private static Sum theSame(Map<Peer, List<Result>> results) {
        List<Sum> sums =
                results.values().stream()
                        .flatMap(List::stream)
                        .map(Result::sum)
                        .distinct()
                        .toList();
        if (sums.size() != 1) {
            throw new IllegalStateException("not all read the same: " + results);
        }
        return sums.get(0);
    }

    static double median(List<Result> all, ToDoubleFunction<Result> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
