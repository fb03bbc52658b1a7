package org.emptychair.host.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.cache.Cache;
import com.hazelcast.core.Hazelcast;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.emptychair.host.platform.cache.LocalCacheManager;
import org.emptychair.host.platform.schedule.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long PATIENCE_SECONDS = 60;

    private Cluster one;
    private Cluster other;
    private int firstPort;

    @BeforeEach
    void join() throws IOException {
        firstPort = freePort();
        List<String> addresses = List.of("localhost:" + firstPort, "localhost:" + freePort());
        one = Cluster.join(addresses);
        other = Cluster.join(addresses);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void leave() {
        other.close();
        one.close();
    }

    /** Ends the first node as a kill does: it says goodbye to nobody. */
    private void killFirst() {
        Hazelcast.getHazelcastInstanceByName("empty-chair-" + firstPort)
                .getLifecycleService()
                .terminate();
    }

    private static boolean elsewhere(BooleanSupplier work) {
        return CompletableFuture.supplyAsync(work::getAsBoolean).join();
    }

    @Test
    void aLockIsHeldByOneNodeAndByOneThreadOfIt() {
        ClusterLock here = one.locks("confluence").getLockForName("post");
        ClusterLock there = other.locks("confluence").getLockForName("post");

        assertThat(here.tryLock()).isTrue();
        assertThat(here.tryLock()).isTrue();
        assertThat(there.tryLock()).isFalse();
        assertThat(elsewhere(here::tryLock)).isFalse();
        here.unlock();
        assertThat(there.tryLock()).isFalse();
        here.unlock();
        assertThat(there.tryLock()).isTrue();
        there.unlock();
        assertThat(other.locks("jira").getLockForName("post").tryLock()).isTrue();
    }

    @Test
    void whatADeadNodeHeldIsFreeAndItsJobIsTakenOver() throws InterruptedException {
        Turns turns = other.turns("confluence");
        one.locks("confluence").getLockForName("post").lock();
        assertThat(one.turns("confluence").isMine("post", NOON, MINUTE)).isTrue();
        assertThat(turns.isMine("post", NOON.plusSeconds(1), MINUTE)).isFalse();

        killFirst();

        ClusterLock there = other.locks("confluence").getLockForName("post");
        assertThat(there.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(turns.isMine("post", NOON.plusSeconds(30), MINUTE)).isFalse();
        assertThat(turns.isMine("post", NOON.plusSeconds(60), MINUTE)).isTrue();
    }

    @Test
    void aJobThatRunsOnceRunsOnOneNode() {
        assertThat(one.turns("jira").isMine("once 12:00", NOON, Duration.ZERO)).isTrue();
        assertThat(other.turns("jira").isMine("once 12:00", NOON, Duration.ZERO)).isFalse();
    }

    @Test
    void theFirstNodeIsToldFromTheOthersAndItsFolderIsShared() {
        assertThat(one.isFirst()).isTrue();
        assertThat(other.isFirst()).isFalse();
        assertThat(one.shared("home", Path.of("/first"))).isEqualTo(Path.of("/first"));
        assertThat(other.shared("home", Path.of("/second"))).isEqualTo(Path.of("/first"));
    }

    @Test
    void whatOneCacheForgetsTheOtherForgetsToo() {
        Cache<String, String> here =
                new LocalCacheManager(one.forgotten("confluence")).getCache("names", null);
        Cache<String, String> there =
                new LocalCacheManager(other.forgotten("confluence")).getCache("names", null);
        there.put("CARE-1", "old");
        here.put("CARE-1", "new");

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (there.get("CARE-1") != null && System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        assertThat(there.get("CARE-1")).isNull();
    }

    @Test
    void addressesElsewhereOrAllTakenAreRefused() {
        assertThatThrownBy(() -> Cluster.join(List.of("example.org:5701")))
                .hasMessage(
                        "--join takes addresses on this machine, such as localhost:5701, not"
                                + " example.org:5701");
        assertThatThrownBy(() -> Cluster.join(List.of("localhost:" + firstPort)))
                .hasMessage(
                        "every address of --join is taken: [localhost:%d]".formatted(firstPort));
    }
}
