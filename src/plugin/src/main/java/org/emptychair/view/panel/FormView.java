package org.emptychair.view.panel;

import java.util.List;

/**
 * Something a reader may do here. There is none for what cannot be done; without scripts it is not
 * shown, since only the script can send it.
 *
 * @param kind a stable word for tests, such as {@code decide}
 * @param text what the button says that opens it; empty where there is nothing to fill in, and one
 *     click does it
 * @param main whether it is the one to choose
 * @param address of the REST that takes it
 * @param fields what is asked, and what is known already
 * @param send what the button says that sends it
 * @param once what is asked once when no field of type {@code whom} is filled; empty for nothing
 */
public record FormView(
        String kind,
        String text,
        boolean main,
        String address,
        List<FieldView> fields,
        String send,
        String once) {
    public FormView {
        fields = List.copyOf(fields);
    }

    /** One that is sent as soon as what is required is there. */
    public FormView(
            String kind,
            String text,
            boolean main,
            String address,
            List<FieldView> fields,
            String send) {
        this(kind, text, main, address, fields, send, "");
    }

    /**
     * One field.
     *
     * @param name as the REST knows it
     * @param label what is asked; empty for what is known already
     * @param type {@code text}, {@code date}, {@code number}, {@code list}, or {@code whom} for a
     *     list of whom something is for
     * @param value what it holds already
     * @param required whether it must be filled
     * @param choices to choose from, a few side by side; none for a free field
     */
    public record FieldView(
            String name,
            String label,
            String type,
            String value,
            boolean required,
            List<Choice> choices) {
        public FieldView {
            choices = List.copyOf(choices);
        }

        static FieldView known(String name, String type, String value) {
            return new FieldView(name, "", type, value, false, List.of());
        }
    }

    /** One of several to choose from. */
    public record Choice(String value, String text) {}
}
