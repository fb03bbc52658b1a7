package org.emptychair.view;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Finds templates beside the product's own classes, whatever the thread's class loader is. */
public final class JarTemplates extends ResourceLoader {
    @Override
    public void init(ExtProperties configuration) {
        // Everything is in the jar: nothing to set up.
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        InputStream found = JarTemplates.class.getResourceAsStream("/emptychair/" + name);
        if (found == null) {
            throw new ResourceNotFoundException("no template '%s'".formatted(name));
        }
        return new InputStreamReader(found, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
