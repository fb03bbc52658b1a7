package org.emptychair.host.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;

/** The macros that enabled plugins offer. */
@FunctionalInterface
public interface Macros {

    /** The macro with this name in storage format. */
    Optional<Macro> named(String name);
}
