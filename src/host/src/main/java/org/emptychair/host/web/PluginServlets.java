package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PluginModule;

/** Puts the plugin's servlets under {@code /plugins/servlet}. */
public final class PluginServlets {

    private PluginServlets() {}

    public static void mount(EnabledPlugin plugin, ProductServer server) {
        for (PluginModule module : plugin.modules("servlet")) {
            String className = module.attribute("class").orElseThrow();
            ServletHolder holder = new ServletHolder(plugin.create(className, HttpServlet.class));
            for (PluginModule parameter : module.children("init-param")) {
                holder.setInitParameter(
                        text(parameter, "param-name"), text(parameter, "param-value"));
            }
            module.children("url-pattern")
                    .forEach(
                            pattern -> server.servlet("/plugins/servlet" + pattern.text(), holder));
        }
    }

    private static String text(PluginModule element, String child) {
        return element.child(child).map(PluginModule::text).orElse("");
    }
}
