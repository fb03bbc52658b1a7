package org.emptychair.host.osgi;

import java.util.Map;
import java.util.function.Supplier;
import org.emptychair.host.osgi.ComponentImports.Imported;
import org.emptychair.host.product.PluginModule;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;

/** The plugin's Spring context: its components and imports, each constructor filled by type. */
final class Wiring implements AutoCloseable {

    private final GenericApplicationContext context = new GenericApplicationContext();
    private final ClassLoader loader;

    Wiring(Descriptor descriptor, Map<String, Imported<?>> imports, ClassLoader loader) {
        this.loader = loader;
        context.setClassLoader(loader);
        context.getDefaultListableBeanFactory().setBeanClassLoader(loader);
        imports.forEach(this::addImport);
        for (PluginModule component : descriptor.modules("component")) {
            RootBeanDefinition definition = new RootBeanDefinition();
            definition.setBeanClassName(component.attribute("class").orElse(""));
            definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
            definition.setResourceDescription("atlassian-plugin.xml, line " + component.line());
            context.registerBeanDefinition(component.key(), definition);
        }
    }

    private void addImport(String name, Imported<?> imported) {
        context.registerBeanDefinition(name, definition(imported));
    }

    private static <T> RootBeanDefinition definition(Imported<T> imported) {
        Supplier<T> supplier = imported::service;
        RootBeanDefinition definition = new RootBeanDefinition(imported.type(), supplier);
        definition.setDestroyMethodName("");
        return definition;
    }

    void start() {
        try {
            context.refresh();
        } catch (BeansException failed) {
            throw new PluginRefused(reason(failed), failed);
        }
    }

    /** Spring's own sentence and the cause at its root, each in one line. */
    private static String reason(BeansException failed) {
        Throwable root = failed.getMostSpecificCause();
        String first = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        return root == failed ? first : first + " (" + root + ")";
    }

    Object component(String key) {
        return context.getBean(key);
    }

    <T> T create(String className, Class<T> as) {
        try {
            Class<?> type = loader.loadClass(className);
            return as.cast(
                    context.getAutowireCapableBeanFactory()
                            .autowire(
                                    type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            throw new PluginRefused(
                    "class %s cannot be loaded: %s".formatted(className, missing), missing);
        } catch (BeansException failed) {
            throw new PluginRefused(reason(failed), failed);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
