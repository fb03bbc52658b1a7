package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.contact.Department;
import org.emptychair.view.BoxView;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ReportView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The report of what our customers are saying, in a page. */
public final class WocasReportMacro implements Macro {
    private static final Logger LOG = LoggerFactory.getLogger(WocasReportMacro.class);

    private final ConfluenceRoot root;

    public WocasReportMacro(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Texts texts = root.texts();
        if (Medium.of(context) == Medium.OTHERS) {
            return box("elsewhere", "emptychair.part.elsewhere", List.of());
        }
        root.services()
                .webResources()
                .assembler()
                .resources()
                .requireWebResource(Build.PLUGIN_KEY + ":chair-panel")
                .requireWebResource(Build.PLUGIN_KEY + ":wocas-page");
        try {
            return root.running()
                    .map(running -> report(running.chairs().reporting().reports(), parameters))
                    .orElseGet(() -> box("starting", "emptychair.box.starting", List.of()));
        } catch (IllegalArgumentException wrong) {
            return box(
                    "parameters",
                    "emptychair.box.parameters",
                    List.of(texts.say("emptychair.report.no-department")));
        } catch (RuntimeException failed) {
            // The outermost edge: the page must stand, whatever befalls the report.
            String reference = Incident.logged(LOG, "The report could not be drawn", failed);
            return box(
                    "failed",
                    "emptychair.box.failed",
                    List.of(texts.say("emptychair.box.failed.next", reference)));
        }
    }

    private String report(Reports reports, Map<String, String> parameters) {
        Optional<Department> department =
                Optional.ofNullable(parameters.get("department"))
                        .filter(name -> !name.isBlank())
                        .map(Department::new);
        if (department.filter(it -> !reports.departments().contains(it)).isPresent()) {
            throw new IllegalArgumentException("there is no department " + department.get());
        }
        ReportView view =
                reports.read(
                        Reports.Asked.of(department), ReportLinks.of(root.host()), root.texts());
        return root.templates()
                .fill("wocas/report.vm", root.texts(), Map.of("report", view))
                .markup();
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
