package org.emptychair.host.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the page of one request has asked for so far: web resources, contexts, data. */
final class RequiredSet implements WebResourceAssembler, RequiredResources, RequiredData {

    private static final ThreadLocal<RequiredSet> CURRENT =
            ThreadLocal.withInitial(RequiredSet::new);

    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    /** Each thread answers one request at a time; whoever begins one begins a new set. */
    static void begin() {
        CURRENT.remove();
    }

    static RequiredSet current() {
        return CURRENT.get();
    }

    static PageBuilderService pageBuilder() {
        return RequiredSet::current;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredData data() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        if (moduleCompleteKey.indexOf(':') < 1) {
            throw new IllegalArgumentException(
                    "a web resource is required as plugin key, colon, module key, not '%s'"
                            .formatted(moduleCompleteKey));
        }
        resources.add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        contexts.add(context);
        return this;
    }

    @Override
    public RequiredData requireData(String key, String content) {
        data.put(key, content);
        return this;
    }

    Set<String> requiredResources() {
        return resources;
    }

    Set<String> requiredContexts() {
        return contexts;
    }

    Map<String, String> requiredData() {
        return data;
    }
}
