package org.emptychair;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Walls that Maven cannot see. */
class ArchitectureTest {
    private static final JavaClasses PLUGIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.emptychair.atlassian", "org.emptychair.view");

    @Test
    void onlyTheirOwnPackageKnowsConfluenceOrJira() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.emptychair.atlassian.confluence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.atlassian.confluence..",
                        "com.atlassian.renderer..",
                        "com.atlassian.user..")
                .check(PLUGIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.emptychair.atlassian.jira..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.atlassian.jira..")
                .check(PLUGIN);
    }

    @Test
    void viewsKnowTheDomainAndNoProduct() {
        noClasses()
                .that()
                .resideInAPackage("org.emptychair.view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian..", "org.emptychair.atlassian..", "jakarta..")
                .check(PLUGIN);
    }

    /** The address of a week is signed itself. */
    @Test
    void everyFormAsksForTheTicketOfItsPage() {
        classes()
                .that()
                .containAnyMethodsThat(name("doPost"))
                .and()
                .doNotHaveSimpleName("WeekServlet")
                .should()
                .callMethod(
                        XsrfTokenValidator.class,
                        "validateFormEncodedToken",
                        HttpServletRequest.class)
                .check(PLUGIN);
    }

    @Test
    void onlyTheDatabaseAdapterKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.emptychair.atlassian.ao..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.java.ao..")
                .check(PLUGIN);
    }

    @Test
    void onlyTheCompositionRootReadsTheSystemsClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ConfluenceRoot")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(PLUGIN);
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("org.emptychair.(**)").should().beFreeOfCycles().check(PLUGIN);
    }
}
