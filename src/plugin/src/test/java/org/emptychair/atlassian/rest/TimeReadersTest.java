package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emptychair.servicetime.CallVisits;
import org.emptychair.servicetime.ServiceTimes;
import org.junit.jupiter.api.Test;

/**
 * Who asks the store for leaders' entries, and how: by a leader's key, but for the few that are
 * named here and tell no hours.
 */
class TimeReadersTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.emptychair");

    /**
     * Of all leaders: what the panel tells is summed to percent there; the sync and the proposals
     * follow what a source changed. By number: whose the entry is, is asked before it is answered.
     */
    private static final Map<String, Set<String>> NOT_BY_LEADER =
            Map.of(
                    "ofAll(LocalDate, LocalDate)", Set.of("LiveTeam"),
                    "ofAll(Activity, LocalDate, LocalDate)", Set.of("LiveTeam"),
                    "find(String, Collection)", Set.of("Proposals", "WorklogReading"),
                    "find(EntryId)",
                            Set.of(
                                    "Logbook",
                                    "MyTimeActions",
                                    "Proposals",
                                    "ServiceTimesResource"));

    /** The tests of the core lie in a jar of their own. */
    private static Stream<JavaClass> shipped() {
        return OURS.stream().filter(one -> !one.getSimpleName().matches(".*(Test|Contract)"));
    }

    private static Map<String, Set<String>> readers(Class<?> port) {
        Map<String, Set<String>> readers = new TreeMap<>();
        shipped()
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(port))
                .forEach(
                        call ->
                                readers.computeIfAbsent(query(call), it -> new TreeSet<>())
                                        .add(from(call)));
        shipped()
                .flatMap(one -> one.getMethodReferencesFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(port))
                .forEach(
                        call ->
                                readers.computeIfAbsent(
                                                call.getName() + "(EntryId)", it -> new TreeSet<>())
                                        .add(call.getOriginOwner().getSimpleName()));
        return readers;
    }

    private static String query(JavaMethodCall call) {
        return call.getName()
                + call.getTarget().getRawParameterTypes().stream()
                        .map(type -> type.getSimpleName())
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }

    private static String from(JavaMethodCall call) {
        return call.getOriginOwner().getSimpleName();
    }

    @Test
    void entriesAreAskedForByTheirLeaderOrByThoseWhoTellNone() {
        Map<String, Set<String>> readers = readers(ServiceTimes.class);

        readers.forEach((query, by) -> System.out.println(query + " | " + String.join(", ", by)));
        assertThat(readers).isNotEmpty();
        readers.forEach(
                (query, by) -> {
                    boolean named =
                            query.contains("PersonKey")
                                    || query.matches("(keep|replace|remove)\\(.*");
                    Collection<String> known = NOT_BY_LEADER.getOrDefault(query, Set.of());
                    assertThat(named || known.containsAll(by)).as(query + " by " + by).isTrue();
                });
    }

    @Test
    void callCentreDaysAreAskedForByTheirLeader() {
        assertThat(readers(CallVisits.class).keySet())
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query).contains("(PersonKey"));
    }
}
