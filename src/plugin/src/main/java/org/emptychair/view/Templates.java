package org.emptychair.view;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.util.introspection.SecureUberspector;

/** Our own template engine: strict about names, escaping everything, seeing no classes. */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    public Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "jar");
        engine.setProperty("resource.loader.jar.instance", new JarTemplates());
        engine.setProperty("resource.loader.jar.cache", true);
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        // Otherwise a macro of one template is called by all others that have one of its name.
        engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, true);
        init();
    }

    /**
     * The engine asks the thread's class loader first, and a host may have an engine of its own, of
     * which ours can use nothing.
     */
    private void init() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            engine.init();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Fills a template.
     *
     * @param name below {@code emptychair/}, such as {@code chair/chair.vm}
     * @param values immutable values only; {@code t} is always the texts
     */
    public Html fill(String name, Texts texts, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("t", texts);
        VelocityContext context = new VelocityContext(all);
        EventCartridge escaping = new EventCartridge();
        escaping.addReferenceInsertionEventHandler(new Escaping());
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.getTemplate(name, "UTF-8").merge(context, out);
        return new Html(out.toString());
    }
}
