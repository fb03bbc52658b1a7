package org.emptychair.host.confluence;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Product;
import org.emptychair.host.product.Visitors;

/** The Confluence side of the host. */
public final class ConfluenceProduct implements Product {

    private static final ThreadLocal<Person> VISITOR = new ThreadLocal<>();

    public ConfluenceProduct(Platform platform) {}

    @Override
    public String key() {
        return "confluence";
    }

    @Override
    public Map<String, HttpServlet> servlets() {
        return Map.of();
    }

    @Override
    public Map<Class<?>, Object> services() {
        return Map.of();
    }

    @Override
    public List<String> packages() {
        return List.of();
    }

    @Override
    public Visitors visitors() {
        return new Visitors() {
            @Override
            public Optional<Person> current() {
                return Optional.ofNullable(VISITOR.get());
            }

            @Override
            public void set(Optional<Person> person) {
                person.ifPresentOrElse(VISITOR::set, VISITOR::remove);
            }
        };
    }

    @Override
    public void enabled(EnabledPlugin plugin) {}

    @Override
    public Optional<String> startPage() {
        return Optional.empty();
    }

    @Override
    public void stop() {}
}
