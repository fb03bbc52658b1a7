package org.emptychair.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;

/** One reading in a process of its own: warms up, reads, and says what it took. */
final class Reading {
    private static final int WARM_UP = 1_500;

    private Reading() {}

    /** The peer, where Jira stands, a name, a token, a JQL, how many issues, "time" or "heap". */
    public static void main(String[] args) throws IOException, InterruptedException {
        Door door = new Door(URI.create(args[1]), args[2], args[3], args[4]);
        int issues = Integer.parseInt(args[5]);
        boolean heap = args[6].equals("heap");
        try (Reader reader = Peer.valueOf(args[0]).open(door)) {
            reader.read(Math.min(issues, WARM_UP), () -> {});
            HeapWatch watch = new HeapWatch();
            long allocatedBefore = watch.allocated();
            long cpuBefore = cpu();
            long begin = System.nanoTime();
            Sum sum = reader.read(issues, heap ? watch::look : () -> {});
            long nanos = System.nanoTime() - begin;
            long cpu = cpu() - cpuBefore;
            long allocated = watch.allocated() - allocatedBefore;
            System.out.println(new Result(sum, nanos, cpu, allocated, watch.alive()).line());
        }
        System.exit(0);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
