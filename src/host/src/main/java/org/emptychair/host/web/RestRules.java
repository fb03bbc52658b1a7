package org.emptychair.host.web;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;

/**
 * Who may call a resource method, by its annotation or else its class's or package's; a method
 * without any is refused for everybody. Besides, a POST that any web page could make a browser send
 * needs the header {@code X-Atlassian-Token: no-check}.
 */
final class RestRules implements DynamicFeature {

    private final Visitors visitors;

    RestRules(Visitors visitors) {
        this.visitors = visitors;
    }

    private enum Access {
        ANYBODY,
        SIGNED_IN,
        ADMIN,
        NOBODY
    }

    private static final Map<Class<? extends Annotation>, Access> MEANINGS = meanings();

    private static Map<Class<? extends Annotation>, Access> meanings() {
        Map<Class<? extends Annotation>, Access> meanings = new LinkedHashMap<>();
        meanings.put(SystemAdminOnly.class, Access.ADMIN);
        meanings.put(AdminOnly.class, Access.ADMIN);
        meanings.put(LicensedOnly.class, Access.SIGNED_IN);
        meanings.put(UnlicensedSiteAccess.class, Access.SIGNED_IN);
        // Anonymous access to the site is off here, so this means the same.
        meanings.put(AnonymousSiteAccess.class, Access.SIGNED_IN);
        meanings.put(UnrestrictedAccess.class, Access.ANYBODY);
        return meanings;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        List<AnnotatedElement> places =
                List.of(resource.getResourceMethod(), type, type.getPackage());
        Access access =
                places.stream()
                        .flatMap(place -> access(place).stream())
                        .findFirst()
                        .orElse(Access.NOBODY);
        boolean excluded =
                resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
                        || type.isAnnotationPresent(XsrfProtectionExcluded.class);
        context.register(new Rule(access, excluded));
    }

    private static Optional<Access> access(AnnotatedElement place) {
        return MEANINGS.entrySet().stream()
                .filter(meaning -> place.isAnnotationPresent(meaning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private final class Rule implements ContainerRequestFilter {

        private final Access access;
        private final boolean xsrfExcluded;

        Rule(Access access, boolean xsrfExcluded) {
            this.access = access;
            this.xsrfExcluded = xsrfExcluded;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            Optional<Person> visitor = visitors.current();
            if (access == Access.NOBODY) {
                refuse(request, 403, "not-annotated", "This call says nowhere who may make it.");
            } else if (access != Access.ANYBODY && visitor.isEmpty()) {
                refuse(request, 401, "unauthorized", "Please sign in first.");
            } else if (access == Access.ADMIN
                    && !visitor.orElseThrow().isIn(Directory.ADMINISTRATORS)) {
                refuse(request, 403, "forbidden", "Only administrators may do this.");
            } else if (!xsrfExcluded && isForgeable(request) && !isMarked(request)) {
                refuse(
                        request,
                        403,
                        "xsrf",
                        "XSRF check failed: send the header X-Atlassian-Token: no-check.");
            }
        }

        /** What a form of another site could send: no script's content type, no preflight. */
        private static boolean isForgeable(ContainerRequestContext request) {
            MediaType type = request.getMediaType();
            return request.getMethod().equals("POST")
                    && (type == null
                            || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                            || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                            || type.isCompatible(MediaType.TEXT_PLAIN_TYPE));
        }

        private static boolean isMarked(ContainerRequestContext request) {
            return "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
        }

        private static void refuse(
                ContainerRequestContext request, int status, String type, String title) {
            request.abortWith(
                    Response.status(status)
                            .type(Problem.MEDIA_TYPE)
                            .entity(Problem.body(status, type, title))
                            .build());
        }
    }
}
