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
import org.emptychair.view.Texts;
import org.emptychair.view.chart.Pictures;
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
        Medium medium = Medium.of(context);
        if (medium == Medium.SCREEN) {
            requireResources();
        }
        return box.around(
                running -> report(running.chairs().reporting().reports(), parameters, medium));
    }

    private void requireResources() {
        box.requireResources();
        root.services()
                .webResources()
                .assembler()
                .resources()
                .requireWebResource(Build.PLUGIN_KEY + ":wocas-page");
    }

    private String report(Reports reports, Map<String, String> parameters, Medium medium) {
        Reports.Asked asked = asked(reports, parameters);
        Texts texts = root.texts();
        return switch (medium) {
            case SCREEN ->
                    root.templates()
                            .fill(
                                    "wocas/report.vm",
                                    texts,
                                    Map.of(
                                            "report",
                                            reports.read(
                                                    asked, ReportLinks.of(root.host()), texts)))
                            .markup();
            case PAPER -> table(reports.readForPaper(asked, texts), Pictures.DRAWN);
            case OTHERS -> table(reports.readForAnybody(asked, texts), Pictures.WRITTEN);
        };
    }

    private Reports.Asked asked(Reports reports, Map<String, String> parameters) {
        Optional<Department> department =
                Optional.ofNullable(parameters.get("department"))
                        .filter(name -> !name.isBlank())
                        .map(Department::new);
        if (department.filter(it -> !reports.departments().contains(it)).isPresent()) {
            throw new WrongParameters(List.of(root.texts().say("emptychair.report.no-department")));
        }
        return Reports.Asked.of(department);
    }

    private String table(ReportView view, Pictures pictures) {
        return root.templates()
                .fill(
                        "wocas/report-table.vm",
                        root.texts(),
                        Map.of("report", view, "pictures", pictures))
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
