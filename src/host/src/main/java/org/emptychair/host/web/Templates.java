package org.emptychair.host.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The Mustache templates that stand beside a class, {@code name.html}. Two braces escape; three are
 * for HTML that another template of the host made.
 */
public final class Templates {

    private final Class<?> anchor;
    private final Mustache.Compiler compiler;
    private final ConcurrentMap<String, Template> compiled = new ConcurrentHashMap<>();

    private Templates(Class<?> anchor) {
        this.anchor = anchor;
        this.compiler = Mustache.compiler().emptyStringIsFalse(true).defaultValue("");
    }

    public static Templates beside(Class<?> anchor) {
        return new Templates(anchor);
    }

    public String render(String name, Object values) {
        Pieces page = new Pieces();
        compiled.computeIfAbsent(name, this::compile).execute(values, page);
        return String.join("", page.pieces);
    }

    private Template compile(String name) {
        try (InputStream bytes = anchor.getResourceAsStream(name + ".html")) {
            if (bytes == null) {
                throw new IllegalArgumentException(
                        "no template %s.html beside %s".formatted(name, anchor.getName()));
            }
            return compiler.compile(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Kept apart until the end, so that a long page is copied once. */
    private static final class Pieces extends Writer {
        private final List<String> pieces = new ArrayList<>();

        @Override
        public void write(String text) {
            pieces.add(text);
        }

        @Override
        public void write(char[] text, int from, int length) {
            pieces.add(new String(text, from, length));
        }

        @Override
        public void flush() {
            // Nothing is behind it.
        }

        @Override
        public void close() {
            // Nothing is behind it.
        }
    }
}
