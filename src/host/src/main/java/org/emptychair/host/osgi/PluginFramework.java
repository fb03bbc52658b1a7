package org.emptychair.host.osgi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** One product's OSGi framework. A bundle sees the JDK, this product's packages and itself. */
final class PluginFramework implements AutoCloseable {

    private static final long STOP_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final Framework framework;

    PluginFramework(Path cache, List<String> productPackages) {
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        cache.toString(),
                                        Constants.FRAMEWORK_STORAGE_CLEAN,
                                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                                        SystemPackages.with(productPackages),
                                        Constants.FRAMEWORK_BOOTDELEGATION,
                                        "",
                                        "felix.bootdelegation.implicit",
                                        "false"));
    }

    void start() {
        try {
            framework.start();
        } catch (BundleException failed) {
            throw new PluginRefused(
                    "the OSGi framework does not start: " + failed.getMessage(), failed);
        }
    }

    /** Installs, resolves and starts a transformed jar. */
    Bundle install(Path jar) {
        try {
            Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
            bundle.start();
            return bundle;
        } catch (BundleException unresolved) {
            throw new PluginRefused(
                    "the bundle does not resolve: " + unresolved.getMessage(), unresolved);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException failed) {
            throw new IOException(
                    "the OSGi framework does not stop: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
