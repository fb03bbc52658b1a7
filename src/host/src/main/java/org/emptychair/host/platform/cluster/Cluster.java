package org.emptychair.host.platform.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.hazelcast.cluster.Member;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.platform.cache.Forgotten;
import org.emptychair.host.platform.schedule.Turns;

/** This node among those that belong together, all of them on this machine. */
public final class Cluster implements AutoCloseable {
    private static final String HOME = "127.0.0.1";
    private static final List<String> HERE = List.of(HOME, "localhost");
    private static final String SHARED = "shared";

    private final HazelcastInstance node;

    private Cluster(HazelcastInstance node) {
        this.node = node;
    }

    /**
     * Joins the nodes at these addresses, each {@code localhost:port}, by taking the first one that
     * is free.
     */
    public static Cluster join(List<String> addresses) {
        List<Integer> ports = addresses.stream().map(Cluster::port).toList();
        for (int port : ports) {
            Optional<HazelcastInstance> node =
                    isFree(port) ? node(config(port, ports)) : Optional.empty();
            if (node.isPresent()) {
                return new Cluster(node.get());
            }
        }
        throw new IllegalArgumentException("every address of --join is taken: " + addresses);
    }

    /** Absent when another node was quicker to take the address. */
    private static Optional<HazelcastInstance> node(Config config) {
        try {
            return Optional.of(Hazelcast.newHazelcastInstance(config));
        } catch (HazelcastException taken) {
            if (isFree(config.getNetworkConfig().getPort())) {
                throw taken;
            }
            return Optional.empty();
        }
    }

    private static Config config(int own, List<Integer> all) {
        Config config = new Config("empty-chair-" + own).setClusterName("empty-chair");
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.setProperty("hazelcast.merge.first.run.delay.seconds", "5");
        config.setProperty("hazelcast.merge.next.run.delay.seconds", "5");
        NetworkConfig network = config.getNetworkConfig();
        network.setPort(own).setPortAutoIncrement(false);
        network.getInterfaces().setEnabled(true).addInterface(HOME);
        JoinConfig join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        all.forEach(port -> join.getTcpIpConfig().addMember(HOME + ":" + port));
        return config;
    }

    private static int port(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 0 || !HERE.contains(address.substring(0, colon))) {
            throw new IllegalArgumentException(
                    "--join takes addresses on this machine, such as localhost:5701, not "
                            + address);
        }
        try {
            return Integer.parseInt(address.substring(colon + 1));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("there is no port in " + address, none);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether no other node was there before: then it brings in what is brought in once. */
    public boolean isFirst() {
        Member oldest = node.getCluster().getMembers().iterator().next();
        return oldest.localMember();
    }

    /** The same folder on all nodes: that of the node which named its own first. */
    public Path shared(String name, Path own) {
        IMap<String, String> folders = node.getMap(SHARED);
        String first = folders.putIfAbsent(name, own.toAbsolutePath().toString());
        return first == null ? own : Path.of(first);
    }

    /** Starts while no other node does: tables that are missing are made by one of them. */
    public void alone(Start start) throws IOException {
        IMap<String, String> folders = node.getMap(SHARED);
        folders.lock("start");
        try {
            start.run();
        } finally {
            folders.unlock("start");
        }
    }

    /** What is done alone. */
    public interface Start {
        void run() throws IOException;
    }

    public ClusterLockService locks(String product) {
        return new ClusterLocks(node.getMap("locks-" + product));
    }

    public Turns turns(String product) {
        return new ClusterTurns(node.getMap("turns-" + product));
    }

    public Forgotten forgotten(String product) {
        return new ClusterForgotten(node.getTopic("forgotten-" + product));
    }

    @Override
    public void close() {
        node.shutdown();
    }

    /** For a host that stands alone when nobody is named. */
    public static Optional<Cluster> of(List<String> addresses) {
        return addresses.isEmpty() ? Optional.empty() : Optional.of(join(addresses));
    }
}
