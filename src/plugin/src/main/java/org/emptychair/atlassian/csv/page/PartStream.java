package org.emptychair.atlassian.csv.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** One part of a form: the bytes up to the mark, which is taken and not told. */
final class PartStream extends InputStream {
    private final PushbackInputStream in;
    private final byte[] mark;
    private boolean ended;

    /**
     * @param mark what stands between two parts, its line break first
     */
    PartStream(InputStream in, byte[] mark) {
        this.in = new PushbackInputStream(in, mark.length);
        this.mark = mark;
    }

    @Override
    public int read() throws IOException {
        if (ended) {
            return -1;
        }
        int one = in.read();
        if (one < 0) {
            throw new EOFException("the form ended too early");
        }
        ended = one == mark[0] && isMark();
        return ended ? -1 : one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = 0;
        for (int one = 0; count < length && (one = read()) >= 0; count++) {
            to[from + count] = (byte) one;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private boolean isMark() throws IOException {
        byte[] next = in.readNBytes(mark.length - 1);
        for (int at = 0; at < mark.length - 1; at++) {
            if (at >= next.length || next[at] != mark[at + 1]) {
                in.unread(next);
                return false;
            }
        }
        return true;
    }
}
