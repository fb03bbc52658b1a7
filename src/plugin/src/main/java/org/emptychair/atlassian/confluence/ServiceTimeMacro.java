package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.People;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.view.panel.LeadersView;
import org.emptychair.view.panel.LeadersViews;
import org.slf4j.LoggerFactory;

/** The leaders' time of the last complete week, in a page; exports carry the team's line alone. */
public final class ServiceTimeMacro implements Macro {
    private final ConfluenceRoot root;
    private final MacroBox box;

    public ServiceTimeMacro(ConfluenceRoot root) {
        this.root = root;
        this.box =
                new MacroBox(
                        root,
                        LoggerFactory.getLogger(ServiceTimeMacro.class),
                        "The leaders' time was not drawn");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean onScreen = Medium.of(context) == Medium.SCREEN;
        if (onScreen) {
            box.requireResources();
        }
        return box.around(running -> time(running, onScreen));
    }

    private String time(Running running, boolean onScreen) {
        Optional<PersonKey> caller =
                root.people().caller().map(People.Caller::key).map(PersonKey::new);
        TeamTime seen =
                running.leading()
                        .team()
                        .at(root.clock().instant())
                        .seenBy(running.leading().team().onlooker(caller, root.clock().instant()));
        LeadersView view = LeadersViews.of(onScreen ? seen : seen.nameless(), root.texts());
        return root.templates()
                .fill(
                        onScreen ? "time/macro.vm" : "time/macro-plain.vm",
                        root.texts(),
                        Map.of("leaders", view))
                .markup();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
