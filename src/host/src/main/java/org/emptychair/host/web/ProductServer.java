package org.emptychair.host.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server of one product; its port is taken before anything else starts. */
public final class ProductServer implements AutoCloseable {

    private static final int MAX_THREADS = 64;
    private static final int MAX_FORM_BYTES = 20_000_000;

    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;
    private final URI baseUrl;

    /** Takes the port; 0 means any that is free. */
    public ProductServer(String product, int port) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
        threads.setName(product + "-http");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        open(product, port);
        server.addConnector(connector);
        baseUrl = URI.create("http://localhost:%d/%s".formatted(connector.getLocalPort(), product));
        context = new ServletContextHandler("/" + product, ServletContextHandler.SESSIONS);
        // Both products answer on one host name; cookies know no ports.
        context.getSessionHandler()
                .setSessionCookie("JSESSIONID_" + product.toUpperCase(Locale.ROOT));
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        // The editor sends whole pages as a form.
        context.setMaxFormContentSize(MAX_FORM_BYTES);
        context.setErrorHandler(new PlainErrors());
        server.setHandler(context);
        server.setErrorHandler(new PlainErrors());
    }

    private void open(String product, int port) throws IOException {
        try {
            connector.open();
        } catch (IOException taken) {
            throw new IOException(
                    "port %d of the %s side is not free".formatted(port, product), taken);
        }
    }

    public URI baseUrl() {
        return baseUrl;
    }

    public void filter(String path, Filter filter) {
        context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
    }

    public void servlet(String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    public void servlet(String path, ServletHolder holder) {
        context.addServlet(holder, path);
    }

    public void start() {
        LifeCycle.start(server);
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        // A server that never started has its port open all the same.
        connector.close();
    }
}
