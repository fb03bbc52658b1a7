package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may call what, as the host enforces it before we are asked. */
class AccessTest {
    private static final Map<String, String> EXPECTED =
            Map.ofEntries(
                    Map.entry("AuditResource.newest", "AdminOnly"),
                    Map.entry("CustomersResource.erase", "AdminOnly"),
                    Map.entry("AutomaticAccountsResource.all", "AdminOnly"),
                    Map.entry("AutomaticAccountsResource.judge", "AdminOnly"),
                    Map.entry("CommitmentResource.current", "AdminOnly"),
                    Map.entry("CommitmentResource.replace", "AdminOnly"),
                    Map.entry("LeadersResource.add", "AdminOnly"),
                    Map.entry("LeadersResource.all", "AdminOnly"),
                    Map.entry("LeadersResource.change", "AdminOnly"),
                    Map.entry("LeadersResource.changeMe", "LicensedOnly"),
                    Map.entry("LeadersResource.me", "LicensedOnly"),
                    Map.entry("LeadersResource.remove", "AdminOnly"),
                    Map.entry("CalendarImportResource.read", "LicensedOnly"),
                    Map.entry("ProgrammeResource.course", "LicensedOnly"),
                    Map.entry("ProposalsResource.accept", "LicensedOnly"),
                    Map.entry("ProposalsResource.decline", "LicensedOnly"),
                    Map.entry("ProposalsResource.keepRules", "LicensedOnly"),
                    Map.entry("ProposalsResource.open", "LicensedOnly"),
                    Map.entry("ProposalsResource.rules", "LicensedOnly"),
                    Map.entry("StrangersResource.all", "AdminOnly"),
                    Map.entry("ServiceTimesResource.correct", "LicensedOnly"),
                    Map.entry("ServiceTimesResource.log", "LicensedOnly"),
                    Map.entry("ServiceTimesResource.newest", "LicensedOnly"),
                    Map.entry("ServiceTimesResource.one", "LicensedOnly"),
                    Map.entry("ServiceTimesResource.remove", "LicensedOnly"),
                    Map.entry("CallVisitsResource.all", "LicensedOnly"),
                    Map.entry("CallVisitsResource.keep", "LicensedOnly"),
                    Map.entry("CallVisitsResource.remove", "LicensedOnly"),
                    Map.entry("EditsResource.newest", "LicensedOnly"),
                    Map.entry("TimerResource.current", "LicensedOnly"),
                    Map.entry("TimerResource.discard", "LicensedOnly"),
                    Map.entry("TimerResource.start", "LicensedOnly"),
                    Map.entry("TimerResource.stop", "LicensedOnly"),
                    Map.entry("ServiceWeeksResource.confirm", "LicensedOnly"),
                    Map.entry("ServiceWeeksResource.weeks", "LicensedOnly"),
                    Map.entry("ChairResource.chair", "AnonymousSiteAccess"),
                    Map.entry("ChairResource.close", "LicensedOnly"),
                    Map.entry("ChairResource.reopen", "LicensedOnly"),
                    Map.entry("ChairResource.seat", "LicensedOnly"),
                    Map.entry("ComplaintsResource.newest", "LicensedOnly"),
                    Map.entry("ContactsResource.newest", "LicensedOnly"),
                    Map.entry("ContactsResource.push", "LicensedOnly"),
                    Map.entry("DecisionLinksResource.link", "LicensedOnly"),
                    Map.entry("DecisionLinksResource.propose", "LicensedOnly"),
                    Map.entry("DecisionLinksResource.unlink", "LicensedOnly"),
                    Map.entry("IssuesResource.typed", "LicensedOnly"),
                    Map.entry("DecisionsResource.newest", "AnonymousSiteAccess"),
                    Map.entry("DecisionsResource.one", "AnonymousSiteAccess"),
                    Map.entry("DecisionsResource.record", "LicensedOnly"),
                    Map.entry("DecisionsResource.remove", "LicensedOnly"),
                    Map.entry("DecisionsResource.replace", "LicensedOnly"),
                    Map.entry("DecisionsResource.review", "LicensedOnly"),
                    Map.entry("HealthResource.health", "LicensedOnly"),
                    Map.entry("ImportResource.bring", "LicensedOnly"),
                    Map.entry("RuleResource.current", "LicensedOnly"),
                    Map.entry("RuleResource.merge", "LicensedOnly"),
                    Map.entry("RuleResource.replace", "LicensedOnly"),
                    Map.entry("RuleResource.tryOut", "LicensedOnly"),
                    Map.entry("LettersResource.changeMine", "LicensedOnly"),
                    Map.entry("LettersResource.current", "AdminOnly"),
                    Map.entry("LettersResource.mine", "LicensedOnly"),
                    Map.entry("LettersResource.preview", "AdminOnly"),
                    Map.entry("LettersResource.replace", "AdminOnly"),
                    Map.entry("OutboxResource.drop", "AdminOnly"),
                    Map.entry("OutboxResource.newest", "AdminOnly"),
                    Map.entry("OutboxResource.retry", "AdminOnly"),
                    Map.entry("QuestionsResource.all", "LicensedOnly"),
                    Map.entry("QuestionsResource.keep", "LicensedOnly"),
                    Map.entry("QuestionsResource.remove", "LicensedOnly"),
                    Map.entry("SeatsResource.latest", "LicensedOnly"),
                    Map.entry("UnquotedResource.all", "LicensedOnly"),
                    Map.entry("UnquotedResource.allow", "LicensedOnly"),
                    Map.entry("UnquotedResource.silence", "LicensedOnly"),
                    Map.entry("QuotesResource.newest", "LicensedOnly"),
                    Map.entry("QuotesResource.release", "LicensedOnly"),
                    Map.entry("QuotesResource.veto", "LicensedOnly"),
                    Map.entry("QuotesResource.withdraw", "LicensedOnly"),
                    Map.entry("RedactionsResource.tryOut", "LicensedOnly"),
                    Map.entry("ScopesResource.add", "AdminOnly"),
                    Map.entry("ScopesResource.all", "AdminOnly"),
                    Map.entry("ScopesResource.one", "AdminOnly"),
                    Map.entry("ScopesResource.remove", "AdminOnly"),
                    Map.entry("ScopesResource.replace", "AdminOnly"),
                    Map.entry("ScopesResource.tryOut", "AdminOnly"),
                    Map.entry("SettingsResource.current", "AdminOnly"),
                    Map.entry("SettingsResource.forgetToken", "AdminOnly"),
                    Map.entry("SettingsResource.replace", "AdminOnly"),
                    Map.entry("SettingsResource.tellToken", "AdminOnly"),
                    Map.entry("SettingsResource.tryToken", "AdminOnly"),
                    Map.entry("SignalResource.say", "LicensedOnly"),
                    Map.entry("SignalResource.settle", "LicensedOnly"),
                    Map.entry("SignalResource.takeBack", "LicensedOnly"),
                    Map.entry("SyncResource.progress", "AdminOnly"),
                    Map.entry("SyncResource.run", "AdminOnly"),
                    Map.entry("ThemesResource.all", "LicensedOnly"),
                    Map.entry("ThemesResource.change", "LicensedOnly"),
                    Map.entry("ThemesResource.keep", "LicensedOnly"),
                    Map.entry("ThemesResource.one", "LicensedOnly"),
                    Map.entry("ThemesResource.remove", "LicensedOnly"),
                    Map.entry("WebhookResource.receive", "UnrestrictedAccess"),
                    Map.entry("WebhooksResource.all", "AdminOnly"),
                    Map.entry("WebhooksResource.keep", "AdminOnly"),
                    Map.entry("WebhooksResource.one", "AdminOnly"),
                    Map.entry("WebhooksResource.remove", "AdminOnly"),
                    Map.entry("WebhooksResource.rotate", "AdminOnly"),
                    Map.entry("WocasResource.report", "LicensedOnly"));

    private static List<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.emptychair.atlassian.rest")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Stream<Method> calls(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .filter(
                        method ->
                                Stream.of(method.getAnnotations())
                                        .map(Annotation::annotationType)
                                        .anyMatch(
                                                type ->
                                                        type.isAnnotationPresent(
                                                                HttpMethod.class)));
    }

    @Test
    void everyCallSaysWhoMayMakeIt() {
        Map<String, String> access = new TreeMap<>();
        for (Class<?> resource : resources()) {
            calls(resource)
                    .forEach(
                            call ->
                                    access.put(
                                            resource.getSimpleName() + "." + call.getName(),
                                            access(call)));
        }

        assertThat(access).isEqualTo(EXPECTED);
    }

    private static String access(Method call) {
        return Stream.of(
                        AdminOnly.class,
                        AnonymousSiteAccess.class,
                        LicensedOnly.class,
                        UnrestrictedAccess.class)
                .filter(call::isAnnotationPresent)
                .map(Class::getSimpleName)
                .reduce("", String::concat);
    }

    @Test
    void theHostCanMakeEveryResourceWithoutOurBeans() throws NoSuchMethodException {
        for (Class<?> resource : resources()) {
            assertThat(Modifier.isPublic(resource.getModifiers())).isTrue();
            assertThat(Modifier.isPublic(resource.getConstructor().getModifiers())).isTrue();
        }
    }
}
