package org.emptychair.atlassian.confluence;

import org.emptychair.atlassian.access.Rights;
import org.emptychair.atlassian.ao.AoGuesses;
import org.emptychair.atlassian.panel.BehindNumbers;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.sal.SalCorrespondence;
import org.emptychair.chair.LiveChair;
import org.emptychair.mirror.Guesses;

/**
 * What is told of all contacts on pages of their own.
 *
 * @param behind the contacts behind the reports' numbers
 * @param guesses what leaders guessed before they saw
 */
record Reporting(Reports reports, BehindNumbers behind, Guesses guesses) {
    static Reporting of(
            ConfluenceRoot root, Chairs.Shared shared, LiveChair.Stores stores, Rights rights) {
        Guesses guesses = new AoGuesses(root.services().database(), root.services().locks());
        Reports.Readers readers = new Reports.Readers(root.people(), rights);
        return new Reporting(
                new Reports(
                        new Reports.Stores(
                                stores,
                                shared.theming().candidates(),
                                shared.leading().leaders(),
                                guesses,
                                () ->
                                        new SalCorrespondence(root.host().settings())
                                                .current()
                                                .readers()),
                        readers,
                        root.settings(),
                        root.clock()),
                new BehindNumbers(
                        shared.voices().redacted(), readers, root.settings(), root.clock()),
                guesses);
    }
}
