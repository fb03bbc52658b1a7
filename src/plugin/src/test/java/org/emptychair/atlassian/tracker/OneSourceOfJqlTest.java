package org.emptychair.atlassian.tracker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.emptychair.issue.Jql;

/** Searches are put into words in one place, where what goes into them is checked. */
@AnalyzeClasses(packages = "org.emptychair", importOptions = ImportOption.DoNotIncludeTests.class)
class OneSourceOfJqlTest {
    @ArchTest
    static final ArchRule NOBODY_ELSE_WRITES_JQL =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(Jql.class)
                    .should()
                    .callConstructor(Jql.class, String.class);
}
