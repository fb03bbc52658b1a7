package org.emptychair.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the product's frame around a plugin's own page that asks for it by {@code <meta
 * name="decorator">}; every other answer of a servlet passes unchanged.
 */
final class Decorator extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String KEPT_IN_HEAD =
            "link[rel=stylesheet], script[src], style, meta[name]";

    private final transient HostLayout layout;

    Decorator(HostLayout layout) {
        this.layout = layout;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldAnswer held = new HeldAnswer(response);
        chain.doFilter(request, held);
        if (held.hasEnded()) {
            return;
        }
        byte[] bytes = held.bytes();
        if (!String.valueOf(response.getContentType()).startsWith("text/html")) {
            response.getOutputStream().write(bytes);
            return;
        }
        String html = new String(bytes, held.charset());
        Document page = Jsoup.parse(html);
        if (page.selectFirst("meta[name=decorator]") == null) {
            response.getOutputStream().write(bytes);
            return;
        }
        page.select("meta[name=decorator], meta[name=viewport]").remove();
        page.outputSettings().prettyPrint(false);
        Element head = page.head();
        layout.decorate(
                request,
                response,
                page.title(),
                head.select(KEPT_IN_HEAD).outerHtml(),
                page.body().html());
    }
}
