package org.emptychair.host.confluence.pages;

import com.atlassian.confluence.macro.Macro;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.confluence.plugin.OfferedMacro;
import org.emptychair.host.confluence.plugin.OfferedParameter;
import org.emptychair.host.confluence.storage.StorageWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The form for a macro's parameters, made from its descriptor; it ends in the page's text. */
final class MacroForm {

    private static final Logger LOG = LoggerFactory.getLogger(MacroForm.class);

    private MacroForm() {}

    static void show(Visit visit, EditForm form) throws IOException {
        OfferedMacro macro = chosen(visit);
        Map<String, String> defaults = new LinkedHashMap<>();
        macro.parameters().forEach(it -> defaults.put(it.name(), it.defaultValue()));
        show(visit, form, defaults, List.of());
    }

    static void insert(Visit visit, EditForm form) throws IOException {
        OfferedMacro macro = chosen(visit);
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        ParameterValues values = new ParameterValues(visit);
        for (OfferedParameter parameter : macro.parameters()) {
            String value = values.typed(parameter);
            typed.put(parameter.name(), value);
            if (value.isEmpty() && parameter.isRequired()) {
                problems.add("%s is needed.".formatted(parameter.label()));
            } else if (!value.isEmpty() && !value.equals(parameter.defaultValue())) {
                values.storage(parameter, value, problems)
                        .ifPresent(storage -> written.put(parameter.name(), storage));
            }
        }
        if (!problems.isEmpty()) {
            show(visit, form, typed, problems);
            return;
        }
        String markup = StorageWriter.macro(macro.name(), written, body(visit, macro));
        String text = form.text().storage();
        int caret =
                visit.number("caret")
                        .filter(it -> it <= text.length())
                        .map(Long::intValue)
                        .orElse(text.length());
        Editor.show(visit, form.with(Caret.insert(text, caret, markup)), Notice.none());
    }

    private static void show(
            Visit visit, EditForm form, Map<String, String> typed, List<String> problems)
            throws IOException {
        OfferedMacro macro = chosen(visit);
        Map<String, Object> values = visit.values();
        form.into(values);
        values.put("macro", macro.name());
        values.put("description", macro.description());
        values.put("caret", visit.text("caret"));
        values.put("problems", problems);
        values.put("hasProblems", !problems.isEmpty());
        values.put("fields", ParameterValues.fields(macro, typed));
        values.put("people", visit.confluence().platform().directory().people());
        values.put("groups", visit.confluence().platform().directory().groups());
        values.put("spaces", visit.content().spaces().all());
        values.put("pages", SpacePages.tree(visit, form.place().space()));
        visit.response().setStatus(problems.isEmpty() ? 200 : 400);
        visit.show(
                PageFrame.inSpace(
                        form.place().space(),
                        "Insert " + macro.label(),
                        PageFrame.html("macro", values)));
    }

    private static OfferedMacro chosen(Visit visit) {
        return visit.confluence()
                .plugins()
                .offeredMacro(visit.text("macro"))
                .orElseThrow(() -> new NotHere("a macro"));
    }

    private static String body(Visit visit, OfferedMacro macro) {
        Macro.BodyType type;
        try {
            type =
                    visit.confluence()
                            .plugins()
                            .named(macro.name())
                            .map(Macro::getBodyType)
                            .orElse(Macro.BodyType.NONE);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("macro '{}' does not say what body it has", macro.name(), e);
            type = Macro.BodyType.NONE;
        }
        return switch (type) {
            case RICH_TEXT -> "<ac:rich-text-body><p></p></ac:rich-text-body>";
            case PLAIN_TEXT -> "<ac:plain-text-body><![CDATA[]]></ac:plain-text-body>";
            case NONE -> "";
        };
    }
}
