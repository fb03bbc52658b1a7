package org.emptychair.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.RawEntity;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.Languages;
import org.emptychair.host.product.PluginModule;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** A plugin whose bundle runs; {@link #wire} makes its components. */
public final class LoadedPlugin implements EnabledPlugin, AutoCloseable {

    private final Descriptor descriptor;
    private final Bundle bundle;
    private final Translations translations;
    private @Nullable Wiring wiring;

    LoadedPlugin(Descriptor descriptor, Bundle bundle) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.translations = Translations.of(this);
    }

    /** Checks the modules against the jar, makes the components and exports the public ones. */
    public void wire(Map<Class<?>, Object> services) {
        var imports = ComponentImports.of(descriptor, services);
        new DescriptorCheck(descriptor, this).run();
        Wiring made = new Wiring(descriptor, imports, classLoader());
        made.start();
        wiring = made;
        descriptor.modules("component").stream()
                .filter(component -> component.attribute("public").orElse("").equals("true"))
                .forEach(component -> export(component, made.component(component.key())));
    }

    private void export(PluginModule component, Object bean) {
        String[] interfaces =
                component.children("interface").stream()
                        .map(PluginModule::text)
                        .toArray(String[]::new);
        if (interfaces.length == 0) {
            throw PluginRefused.atLine(
                    component.line(),
                    "public component '%s' names no interface".formatted(component.key()));
        }
        bundle.getBundleContext().registerService(interfaces, bean, null);
    }

    /** The public components of the plugin that offer this interface. */
    public <T> List<T> exported(Class<T> type) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        List<T> services = new ArrayList<>();
        for (ServiceReference<?> reference :
                registered == null ? new ServiceReference<?>[0] : registered) {
            List<String> names = List.of((String[]) reference.getProperty("objectClass"));
            if (names.contains(type.getName())) {
                services.add(type.cast(bundle.getBundleContext().getService(reference)));
            }
        }
        return services;
    }

    /** A class of the bundle; the reason it is missing when it is. */
    public Class<?> classNamed(String name) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    /** The entity that an {@code <entity>} of the descriptor names. */
    @SuppressWarnings("unchecked") // every interface that extends RawEntity is one of some key
    public Class<? extends RawEntity<?>> entity(PluginModule element) {
        try {
            Class<?> type = classNamed(element.text());
            if (type.isInterface() && RawEntity.class.isAssignableFrom(type)) {
                return (Class<? extends RawEntity<?>>) type;
            }
            throw PluginRefused.atLine(
                    element.line(), "ao: %s is not an entity interface".formatted(element.text()));
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            throw PluginRefused.atLine(
                    element.line(),
                    "ao: class %s cannot be loaded (%s)"
                            .formatted(element.text(), missing.getMessage()));
        }
    }

    /** The refusal of this plugin because of one element of its descriptor. */
    public PluginRefused refused(PluginModule element, String fact, Throwable cause) {
        return PluginRefused.atLine(
                element.line(), "%s: %s".formatted(element.type(), fact), cause);
    }

    /** Names of all classes in this package, those of embedded libraries excepted. */
    public List<String> classesIn(String packageName) {
        String folder = "/" + packageName.replace('.', '/');
        Enumeration<URL> entries = bundle.findEntries(folder, "*.class", true);
        return entries == null
                ? List.of()
                : Collections.list(entries).stream().map(LoadedPlugin::className).sorted().toList();
    }

    private static String className(URL entry) {
        String path = entry.getPath();
        return path.substring(1, path.length() - ".class".length()).replace('/', '.');
    }

    private ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public List<PluginModule> modules(String type) {
        return descriptor.modules(type);
    }

    @Override
    public Optional<PluginModule> module(String moduleKey) {
        return descriptor.modules().stream()
                .filter(module -> module.key().equals(moduleKey))
                .findFirst();
    }

    @Override
    public <T> T create(String className, Class<T> as) {
        if (wiring == null) {
            throw new IllegalStateException("plugin %s is not wired yet".formatted(key()));
        }
        return wiring.create(className, as);
    }

    @Override
    public Optional<byte[]> file(String path) {
        URL entry = bundle.getEntry(path.startsWith("/") ? path.substring(1) : path);
        if (entry == null || path.endsWith("/")) {
            return Optional.empty();
        }
        try (InputStream bytes = entry.openStream()) {
            return Optional.of(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "file %s of plugin %s".formatted(path, key()), unreadable);
        }
    }

    /** Whether the jar holds a file, or files below this folder. */
    boolean holds(String path) {
        String entry = path.startsWith("/") ? path.substring(1) : path;
        return bundle.getEntry(entry) != null
                || bundle.findEntries("/" + entry, "*", false) != null;
    }

    @Override
    public String text(String i18nKey) {
        return translations.text(i18nKey, Languages.current());
    }

    public Translations translations() {
        return translations;
    }

    @Override
    public void close() {
        if (wiring != null) {
            wiring.close();
        }
    }
}
