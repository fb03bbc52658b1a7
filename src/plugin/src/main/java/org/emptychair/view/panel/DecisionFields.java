package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emptychair.decision.Says;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.panel.FormView.FieldView;

/** What is asked of who records a decision. */
final class DecisionFields {
    private final Phrases phrases;

    DecisionFields(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param known whom it serves, where that is clear
     */
    List<FieldView> of(Panel.Reach reach, List<FieldView> known) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(FieldView.known("pageId", "number", Long.toString(reach.page())));
        fields.add(FieldView.known("state", "text", "decided"));
        fields.add(FieldView.known("onPage", "text", "true"));
        fields.addAll(known);
        fields.add(asked("statement", "emptychair.form.statement", "text", true));
        fields.add(asked("owner", "emptychair.form.owner", "text", false));
        fields.add(asked("due", "emptychair.form.due", "date", false));
        if (known.isEmpty()) {
            fields.add(asked("serves", "emptychair.form.serves", "whom", false));
            fields.add(asked("themes", "emptychair.form.themes", "whom", false));
        }
        fields.add(says());
        fields.add(asked("effect", "emptychair.form.effect", "text", false));
        return fields;
    }

    private FieldView says() {
        return new FieldView(
                "says",
                phrases.say("emptychair.form.says"),
                "text",
                "",
                false,
                Stream.of(Says.values()).map(this::choice).toList());
    }

    private FormView.Choice choice(Says says) {
        String word = says.name().toLowerCase(Locale.ROOT);
        return new FormView.Choice(word, phrases.say("emptychair.decision.says." + word));
    }

    private FieldView asked(String name, String label, String type, boolean required) {
        return new FieldView(name, phrases.say(label), type, "", required, List.of());
    }
}
