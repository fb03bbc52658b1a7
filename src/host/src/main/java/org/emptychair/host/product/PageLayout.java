package org.emptychair.host.product;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The frame of every page: header with sign-in state, breadcrumbs, the page's actions and, at the
 * end, the web resources required until then. Light and dark as the browser prefers, from 320 px.
 */
public interface PageLayout {

    void write(HttpServletRequest request, HttpServletResponse response, PageView page)
            throws IOException;

    /**
     * Answers with a designed page of one sentence, for refusals and what is not there. Missing and
     * forbidden are told apart by nobody: both are 404.
     */
    void problem(
            HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException;
}
