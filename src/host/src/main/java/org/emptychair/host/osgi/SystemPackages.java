package org.emptychair.host.osgi;

import java.util.ArrayList;
import java.util.List;

/** The packages that a product's framework exports to plugins, all without a version. */
final class SystemPackages {

    private static final List<String> OF_BOTH =
            List.of(
                    "com.atlassian.activeobjects.external",
                    "com.atlassian.annotations.security",
                    "com.atlassian.applinks.api",
                    "com.atlassian.applinks.api.application.confluence",
                    "com.atlassian.applinks.api.application.jira",
                    "com.atlassian.applinks.api.auth",
                    "com.atlassian.beehive",
                    "com.atlassian.cache",
                    "com.atlassian.event.api",
                    "com.atlassian.mail",
                    "com.atlassian.mail.server",
                    "com.atlassian.plugin",
                    "com.atlassian.plugin.event.events",
                    "com.atlassian.plugin.web",
                    "com.atlassian.plugin.web.api.model",
                    "com.atlassian.plugins.rest.api.security.annotation",
                    "com.atlassian.sal.api",
                    "com.atlassian.sal.api.auth",
                    "com.atlassian.sal.api.executor",
                    "com.atlassian.sal.api.lifecycle",
                    "com.atlassian.sal.api.message",
                    "com.atlassian.sal.api.net",
                    "com.atlassian.sal.api.pluginsettings",
                    "com.atlassian.sal.api.timezone",
                    "com.atlassian.sal.api.transaction",
                    "com.atlassian.sal.api.user",
                    "com.atlassian.sal.api.websudo",
                    "com.atlassian.sal.api.xsrf",
                    "com.atlassian.scheduler",
                    "com.atlassian.scheduler.config",
                    "com.atlassian.scheduler.status",
                    "com.atlassian.webresource.api.assembler",
                    "com.atlassian.webresource.spi.condition",
                    "jakarta.inject",
                    "jakarta.mail",
                    "jakarta.mail.internet",
                    "jakarta.servlet",
                    "jakarta.servlet.annotation",
                    "jakarta.servlet.descriptor",
                    "jakarta.servlet.http",
                    "jakarta.ws.rs",
                    "jakarta.ws.rs.client",
                    "jakarta.ws.rs.container",
                    "jakarta.ws.rs.core",
                    "jakarta.ws.rs.ext",
                    "jakarta.ws.rs.sse",
                    "net.java.ao",
                    "net.java.ao.schema",
                    "net.java.ao.types",
                    "org.slf4j",
                    "org.slf4j.event",
                    "org.slf4j.helpers",
                    "org.slf4j.spi");

    private SystemPackages() {}

    /** As the framework wants them: in one line, separated by commas. */
    static String with(List<String> productPackages) {
        List<String> all = new ArrayList<>(OF_BOTH);
        all.addAll(productPackages);
        return String.join(",", all);
    }
}
