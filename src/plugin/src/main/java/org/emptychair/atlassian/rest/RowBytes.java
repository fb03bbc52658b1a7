package org.emptychair.atlassian.rest;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Gathers one row, and lets go of it when it grows too long, so that no row fills the memory. */
final class RowBytes {
    static final int MOST = 256 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private boolean tooLong;
    private boolean blank = true;

    void add(int one) {
        blank &= one == ' ' || one == '\t' || one == '\r' || one == '\n';
        if (tooLong) {
            return;
        }
        if (bytes.size() == MOST) {
            tooLong = true;
            bytes.reset();
        } else {
            bytes.write(one);
        }
    }

    boolean isBlank() {
        return blank;
    }

    Optional<byte[]> take() {
        return tooLong ? Optional.empty() : Optional.of(bytes.toByteArray());
    }
}
