package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.view.BoxView;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.LeadersView;
import org.emptychair.view.panel.LeadersViews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The leaders' time of the last complete week, in a page; exports carry the team's line alone. */
public final class ServiceTimeMacro implements Macro {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceTimeMacro.class);
    private static final Set<String> ON_SCREEN = Set.of("display", "preview");

    private final ConfluenceRoot root;

    public ServiceTimeMacro(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Texts texts = root.texts();
        root.services()
                .webResources()
                .assembler()
                .resources()
                .requireWebResource(Build.PLUGIN_KEY + ":chair-panel");
        try {
            boolean onScreen = ON_SCREEN.contains(context.getOutputType());
            return root.running()
                    .map(running -> time(running, onScreen))
                    .orElseGet(() -> box("starting", "emptychair.box.starting", List.of()));
        } catch (RuntimeException failed) {
            // The outermost edge: the page must stand, whatever befalls the macro.
            String reference = Incident.logged(LOG, "The leaders' time was not drawn", failed);
            return box(
                    "failed",
                    "emptychair.box.failed",
                    List.of(texts.say("emptychair.box.failed.next", reference)));
        }
    }

    private String time(Running running, boolean onScreen) {
        Optional<PersonKey> caller =
                root.people().caller().map(People.Caller::key).map(PersonKey::new);
        TeamTime seen =
                running.leading()
                        .team()
                        .at(root.clock().instant())
                        .seenBy(running.leading().team().onlooker(caller, root.clock().instant()));
        LeadersView view = LeadersViews.of(onScreen ? seen : alone(seen), root.texts());
        return root.templates()
                .fill(
                        onScreen ? "time/macro.vm" : "time/macro-plain.vm",
                        root.texts(),
                        Map.of("leaders", view))
                .markup();
    }

    private static TeamTime alone(TeamTime seen) {
        return new TeamTime(
                seen.week(), seen.goal(), seen.day(), seen.visibility(), List.of(), seen.team());
    }

    private String box(String kind, String title, List<String> lines) {
        Texts texts = root.texts();
        return root.templates()
                .fill(
                        "chair/box.vm",
                        texts,
                        Map.of("box", new BoxView(kind, texts.say(title), lines)))
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
