package org.emptychair.chair;

import java.util.Optional;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.ThemeVerdict;

/**
 * What a chair says of one theme.
 *
 * @param name the theme
 * @param owner whose it is; absent for nobody yet
 * @param cases its cases, week by week
 * @param verdict what the last week says of it; absent as long as nothing was judged
 * @param decided whether a decision that is neither withdrawn nor superseded serves it
 */
public record ThemeLine(
        ThemeName name,
        Optional<Department> owner,
        Series cases,
        Optional<ThemeVerdict> verdict,
        boolean decided) {}
