package org.emptychair.host.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.emptychair.host.osgi.LoadedPlugin;
import org.emptychair.host.product.PluginModule;
import org.emptychair.host.product.Visitors;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * The plugin's {@code <rest>} modules, each an application of its own under {@code
 * /rest/path/version}. Jersey makes the resources with HK2 alone: none of the plugin's components
 * is offered to them, as in the real products for transformed plugins.
 */
final class RestModules {

    private RestModules() {}

    static void mount(LoadedPlugin plugin, ProductServer server, Visitors visitors) {
        for (PluginModule module : plugin.modules("rest")) {
            String path = "/rest" + module.attribute("path").orElse("") + "/";
            ServletHolder holder =
                    new ServletHolder(new ServletContainer(application(plugin, module, visitors)));
            holder.setInitOrder(1);
            server.servlet(path + module.attribute("version").orElse("1.0") + "/*", holder);
        }
    }

    private static ResourceConfig application(
            LoadedPlugin plugin, PluginModule module, Visitors visitors) {
        ResourceConfig application = new ResourceConfig(classes(plugin, module));
        application.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        application.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.register(new RestRules(visitors));
        application.register(new UncaughtProblems(), Integer.MAX_VALUE);
        return application;
    }

    /** Resources and providers that sit directly in the bundle, in the module's packages. */
    private static Set<Class<?>> classes(LoadedPlugin plugin, PluginModule module) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (PluginModule packageName : module.children("package")) {
            for (String name : plugin.classesIn(packageName.text())) {
                Class<?> type = load(plugin, name);
                if (type.isAnnotationPresent(Path.class)
                        || type.isAnnotationPresent(Provider.class)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static Class<?> load(LoadedPlugin plugin, String name) {
        try {
            return plugin.classNamed(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "class %s was in the jar a moment ago".formatted(name), missing);
        }
    }
}
