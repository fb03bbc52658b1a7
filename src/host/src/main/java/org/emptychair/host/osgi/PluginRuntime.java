package org.emptychair.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.emptychair.host.product.PluginModule;

/** Where one product's plugins run: reads, transforms and installs a jar. */
public final class PluginRuntime implements AutoCloseable {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final String product;
    private final Path cache;
    private final PluginFramework framework;

    public PluginRuntime(String product, Path cache, List<String> productPackages) {
        this.product = product;
        this.cache = cache;
        this.framework = new PluginFramework(cache.resolve("bundles"), productPackages);
    }

    /** Installs the jar; it runs then, but has no components until it is wired. */
    public LoadedPlugin install(Path jar) throws IOException {
        Descriptor descriptor = Descriptor.of(read(jar), product);
        Path transformed = cache.resolve("transformed-plugins").resolve(descriptor.key() + ".jar");
        PluginTransformer.transform(jar, descriptor, transformed);
        framework.start();
        return new LoadedPlugin(descriptor, framework.install(transformed));
    }

    private static PluginModule read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(DESCRIPTOR);
            if (entry == null) {
                throw new PluginRefused("%s holds no %s".formatted(jar.getFileName(), DESCRIPTOR));
            }
            try (InputStream bytes = file.getInputStream(entry)) {
                return DescriptorReader.read(bytes);
            }
        }
    }

    @Override
    public void close() throws IOException {
        framework.close();
    }
}
