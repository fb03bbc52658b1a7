package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final AtomicInteger readings = new AtomicInteger();
    private final Memory<Integer, Integer> memory = new Memory<>();

    private int ask(int key) {
        return memory.of(key, readings::incrementAndGet);
    }

    @Test
    void theSameQuestionIsReadOnce() {
        assertThat(ask(1)).isEqualTo(ask(1)).isEqualTo(1);
        assertThat(ask(2)).isEqualTo(2);
    }

    @Test
    void onlySomeAnswersAreKept() {
        ask(0);
        for (int key = 1; key <= 64; key++) {
            ask(key);
        }

        assertThat(ask(0)).isEqualTo(66);
        assertThat(ask(64)).isEqualTo(65);
    }
}
