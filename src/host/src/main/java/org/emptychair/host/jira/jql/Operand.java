package org.emptychair.host.jira.jql;

import java.util.List;

/** The value side of a clause. */
sealed interface Operand {
    int position();

    record Value(String text, int position) implements Operand {}

    record Empty(int position) implements Operand {}

    record Call(String name, List<String> arguments, int position) implements Operand {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record Many(List<Operand> members, int position) implements Operand {
        public Many {
            members = List.copyOf(members);
        }
    }

    /** The operands that stand alone: a list's members, or this one. */
    default List<Operand> singles() {
        return this instanceof Many many
                ? many.members().stream().flatMap(o -> o.singles().stream()).toList()
                : List.of(this);
    }
}
