package org.emptychair.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An answer that is held back until it is known whether it wants a frame. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private boolean ended;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether an error or another address was sent, behind which nothing can be written. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public void sendError(int status) throws IOException {
        ended = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        ended = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ended = true;
        super.sendRedirect(location);
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    Charset charset() {
        String named = getCharacterEncoding();
        return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    }

    @Override
    public PrintWriter getWriter() {
        PrintWriter open = writer;
        if (open == null) {
            open = new PrintWriter(new OutputStreamWriter(held, charset()));
            writer = open;
        }
        return open;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("this host's servlets write at once");
            }

            @Override
            public void write(int oneByte) {
                held.write(oneByte);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                held.write(bytes, from, length);
            }
        };
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the whole answer is here.
    }

    @Override
    public void resetBuffer() {
        held.reset();
    }

    @Override
    public void setContentLength(int length) {
        // The frame changes the length.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The frame changes the length.
    }
}
