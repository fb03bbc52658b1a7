package org.emptychair;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Set;

@AnalyzeClasses(packages = "org.emptychair", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_CORE_NEEDS_THE_JDK_ALONE =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("org.emptychair..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_LEAN_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("org.emptychair.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOBODY_IN_THE_CORE_LOOKS_AT_A_CLOCK =
            noClasses().should().callCodeUnitWhere(readsAClock());

    @ArchTest
    static final ArchRule EVERY_EXCEPTION_SAYS_WHAT_HAPPENED =
            constructors()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAssignableTo(Throwable.class)
                    .should(passOnAMessage())
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EXCEPTIONS_FROM_ELSEWHERE_SAY_IT_TOO =
            noClasses().should().callConstructorWhere(makesAnExceptionWithoutAMessage());

    private static DescribedPredicate<JavaCall<?>> readsAClock() {
        Set<String> names = Set.of("now", "currentTimeMillis", "nanoTime");
        return DescribedPredicate.describe(
                "reads a clock",
                call -> {
                    JavaClass owner = call.getTargetOwner();
                    String name = call.getName();
                    boolean systemClock =
                            owner.isEquivalentTo(Clock.class)
                                    && (name.startsWith("system") || name.startsWith("tick"));
                    boolean now =
                            names.contains(name)
                                    && (owner.isAssignableTo(Temporal.class)
                                            || owner.isEquivalentTo(System.class))
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(it -> it.isEquivalentTo(Clock.class));
                    boolean date =
                            owner.isEquivalentTo(java.util.Date.class)
                                    && name.equals(JavaConstructor.CONSTRUCTOR_NAME)
                                    && call.getTarget().getRawParameterTypes().isEmpty();
                    return systemClock || now || date;
                });
    }

    private static ArchCondition<JavaConstructor> passOnAMessage() {
        return new ArchCondition<>("pass on a message") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                boolean said =
                        constructor.getConstructorCallsFromSelf().stream()
                                .filter(
                                        call ->
                                                call.getTargetOwner()
                                                        .isAssignableTo(Throwable.class))
                                .anyMatch(ArchitectureTest::hasMessage);
                if (!said) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    constructor, constructor.getFullName() + " has no message"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> makesAnExceptionWithoutAMessage() {
        return DescribedPredicate.describe(
                "makes an exception without a message",
                call ->
                        call.getTargetOwner().isAssignableTo(Throwable.class)
                                // The compiler throws this one behind a switch over every value.
                                && !call.getTargetOwner()
                                        .isEquivalentTo(IncompatibleClassChangeError.class)
                                && call.getTargetOwner().getPackageName().startsWith("java.")
                                && !hasMessage(call));
    }

    private static boolean hasMessage(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(it -> it.isEquivalentTo(String.class) || it.isEquivalentTo(Object.class));
    }
}
