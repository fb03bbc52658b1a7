package org.emptychair.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.emptychair.host.product.PluginModule;

/**
 * Finds the host service for each {@code component-import} and shows the plugin its interface only.
 */
final class ComponentImports {

    private ComponentImports() {}

    static String interfaceOf(PluginModule imported) {
        return imported.attribute("interface")
                .or(() -> imported.child("interface").map(PluginModule::text))
                .orElseThrow(
                        () ->
                                PluginRefused.atLine(
                                        imported.line(),
                                        "component-import '%s' names no interface"
                                                .formatted(imported.key())));
    }

    /** Host services by bean name; the bean's class is the imported interface. */
    static Map<String, Imported<?>> of(Descriptor descriptor, Map<Class<?>, Object> services) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        services.keySet().forEach(type -> types.put(type.getName(), type));
        Map<String, Imported<?>> imports = new LinkedHashMap<>();
        for (PluginModule module : descriptor.modules("component-import")) {
            String name = interfaceOf(module);
            Class<?> type = types.get(name);
            if (type == null) {
                throw PluginRefused.atLine(
                        module.line(),
                        "component-import '%s': this product offers no service %s"
                                .formatted(module.key(), name));
            }
            imports.put(module.key(), imported(type, Objects.requireNonNull(services.get(type))));
        }
        return imports;
    }

    private static <T> Imported<T> imported(Class<T> type, Object service) {
        Object proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            try {
                                return method.invoke(service, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
        return new Imported<>(type, type.cast(proxy));
    }

    record Imported<T>(Class<T> type, T service) {}
}
