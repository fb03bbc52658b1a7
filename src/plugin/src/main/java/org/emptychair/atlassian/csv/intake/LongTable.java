package org.emptychair.atlassian.csv.intake;

import java.util.Arrays;

/**
 * A number for each of many keys, in twelve bytes each: a file of a million rows costs some 25 MB,
 * where a map of objects would cost five times that.
 */
final class LongTable {
    private static final int FREE = Integer.MIN_VALUE;
    private static final int SMALLEST = 1_024;

    private long[] keys = new long[SMALLEST];
    private int[] values = free(SMALLEST);
    private int size;

    /** The number of the key, or else the given one. */
    int get(long key, int otherwise) {
        int value = values[slot(key)];
        return value == FREE ? otherwise : value;
    }

    boolean has(long key) {
        return values[slot(key)] != FREE;
    }

    void put(long key, int value) {
        int slot = slot(key);
        if (values[slot] == FREE) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value == FREE ? FREE + 1 : value;
        if (size * 2L > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (values[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = free(oldKeys.length * 2);
        size = 0;
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldValues[at] != FREE) {
                put(oldKeys[at], oldValues[at]);
            }
        }
    }

    private static int[] free(int length) {
        int[] values = new int[length];
        Arrays.fill(values, FREE);
        return values;
    }
}
