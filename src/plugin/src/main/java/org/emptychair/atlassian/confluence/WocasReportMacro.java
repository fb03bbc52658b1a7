package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.contact.Department;
import org.emptychair.view.panel.ReportView;
import org.slf4j.LoggerFactory;

/** The report of what our customers are saying, in a page. */
public final class WocasReportMacro implements Macro {
    private final ConfluenceRoot root;
    private final MacroBox box;

    public WocasReportMacro(ConfluenceRoot root) {
        this.root = root;
        this.box =
                new MacroBox(
                        root,
                        LoggerFactory.getLogger(WocasReportMacro.class),
                        "The report could not be drawn");
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        if (Medium.of(context) == Medium.OTHERS) {
            return box.box("elsewhere", "emptychair.part.elsewhere", List.of());
        }
        box.requireResources();
        root.services()
                .webResources()
                .assembler()
                .resources()
                .requireWebResource(Build.PLUGIN_KEY + ":wocas-page");
        return box.around(running -> report(running.chairs().reporting().reports(), parameters));
    }

    private String report(Reports reports, Map<String, String> parameters) {
        Optional<Department> department =
                Optional.ofNullable(parameters.get("department"))
                        .filter(name -> !name.isBlank())
                        .map(Department::new);
        if (department.filter(it -> !reports.departments().contains(it)).isPresent()) {
            throw new WrongParameters(List.of(root.texts().say("emptychair.report.no-department")));
        }
        ReportView view =
                reports.read(
                        Reports.Asked.of(department), ReportLinks.of(root.host()), root.texts());
        return root.templates()
                .fill("wocas/report.vm", root.texts(), Map.of("report", view))
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
