package org.emptychair.host.product;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the products that this host imitates, with its content and the host services that only it
 * offers. Everything both products have (users, settings, database, jobs, web resources …) comes
 * from {@link Platform} and is offered to plugins by the platform itself.
 *
 * <p>Order of calls: constructor with the platform, {@link #servlets}, {@link #services}, then
 * {@link #enabled} once the plugin runs, then requests, then {@link #stop}.
 */
public interface Product {

    /**
     * What {@code application="…"} in a descriptor calls it: {@code confluence} or {@code jira}.
     */
    String key();

    /** Its servlets by path inside the product's context, such as {@code /pages/*}. */
    Map<String, HttpServlet> servlets();

    /** Its own host services by interface, offered to component imports. */
    Map<Class<?>, Object> services();

    /**
     * The packages of its own API that plugins may import; the platform adds those of both
     * products.
     */
    List<String> packages();

    /** Who is signed in on this thread: each product keeps that in its own way. */
    Visitors visitors();

    /** Filters in front of everything, sign-in included; the outermost first. */
    default List<Filter> filters() {
        return List.of();
    }

    /**
     * Who sends a request whose credentials the platform does not know; empty when this product
     * does not know them either, so that they are refused.
     */
    default Optional<Caller> caller(HttpServletRequest request) {
        return Optional.empty();
    }

    /** A new personal access token of the product's own; nothing leaves it to the platform. */
    default Optional<String> newToken(Person person) {
        return Optional.empty();
    }

    /** Called when a plugin is enabled, before the first request. */
    void enabled(EnabledPlugin plugin);

    /** The page to begin with, as a path inside the product's context, once there is one. */
    Optional<String> startPage();

    /** Ends what the product itself runs; tables and services of the platform are closed later. */
    void stop();
}
