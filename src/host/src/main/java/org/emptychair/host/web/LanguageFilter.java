package org.emptychair.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.emptychair.host.product.Languages;
import org.emptychair.host.product.Visitors;

/** Lends each request the language of who asks, once it is known who that is. */
final class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Languages languages;
    private final transient Visitors visitors;

    LanguageFilter(Languages languages, Visitors visitors) {
        this.languages = languages;
        this.visitors = visitors;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
        languages.lend(visitors.current(), Languages.asked(asked));
        try {
            chain.doFilter(request, response);
        } finally {
            Languages.giveBack();
        }
    }
}
