package org.emptychair.host;

import java.io.IOException;
import java.nio.file.Path;

/** A plugin with one of everything, for both products. */
final class TrialPlugin {

    private TrialPlugin() {}

    static Path in(Path folder) throws IOException {
        return PluginJar.withModules(MODULES)
                .file("trial/texts.properties", "trial.hello=Hello, {0}")
                .file("trial/base.css", ".base {}")
                .file("trial/look.css", ".look {}")
                .file("trial/look.js", "// look")
                .source(
                        "LineRow",
                        "public interface LineRow extends net.java.ao.Entity { String getLine(); void setLine(String line); }")
                .source(
                        "OtherRow",
                        "public interface OtherRow extends net.java.ao.Entity { String getLine(); void setLine(String line); }")
                .source(
                        "Silent",
                        "public class Silent implements LifecycleAware {"
                                + " public void onStart() { throw new IllegalStateException(\"not exported\"); }"
                                + " public void onStop() {} }")
                .source("Diary", DIARY)
                .source("DiaryServlet", SERVLET)
                .source("trial.rest", "Calls", RESOURCE)
                .source(
                        "trial.rest",
                        "Wishful",
                        "@Path(\"wishful\") public class Wishful {"
                                + " @jakarta.inject.Inject UserManager users;"
                                + " @GET @UnrestrictedAccess public String get() { return \"\" + users; } }")
                .in(folder);
    }

    private static final String MODULES =
            """
                        <resource type="i18n" name="texts" location="trial/texts"/>
                        <component-import key="ao" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
                        <component-import key="events" interface="com.atlassian.event.api.EventPublisher"/>
                        <component-import key="settings" interface="com.atlassian.sal.api.pluginsettings.PluginSettingsFactory"/>
                        <component-import key="users" interface="com.atlassian.sal.api.user.UserManager"/>
                        <component key="diary" class="trial.Diary" public="true">
                          <interface>com.atlassian.sal.api.lifecycle.LifecycleAware</interface>
                        </component>
                        <component key="silent" class="trial.Silent"/>
                        <component key="confluence-only" class="trial.Missing" application="crowd"/>
                        <servlet key="diary-servlet" class="trial.DiaryServlet">
                          <url-pattern>/trial/diary</url-pattern>
                        </servlet>
                        <web-resource key="base">
                          <resource type="download" name="base.css" location="trial/base.css"/>
                        </web-resource>
                        <web-resource key="look">
                          <dependency>org.example.trial:base</dependency>
                          <resource type="download" name="look.css" location="trial/look.css"/>
                          <resource type="download" name="look.js" location="trial/look.js"/>
                        </web-resource>
                        <ao key="rows">
                          <entity>trial.LineRow</entity>
                        </ao>
                        <unheard-of key="strange"/>
                        <rest key="trial-rest" path="/trial" version="1.0">
                          <package>trial.rest</package>
                        </rest>
                        """;

    private static final String DIARY =
            """
            public class Diary implements LifecycleAware {
                static final List<String> LINES = Collections.synchronizedList(new ArrayList<>());
                final ActiveObjects ao;
                final PluginSettingsFactory settings;
                final UserManager users;
                public Diary(ActiveObjects ao, EventPublisher events, PluginSettingsFactory settings, UserManager users) {
                    this.ao = ao;
                    this.settings = settings;
                    this.users = users;
                    events.register(this);
                    LINES.clear();
                }
                public void onStart() { LINES.add("started"); tryToRead(); }
                public void onStop() {}
                @com.atlassian.event.api.EventListener
                public void enabled(PluginEnabledEvent event) { LINES.add("enabled " + event.getPlugin().getKey()); }
                private void tryToRead() {
                    try { ao.count(LineRow.class); LINES.add("read"); }
                    catch (IllegalStateException refused) { LINES.add("refused"); }
                }
            }
            """;

    private static final String SERVLET =
            """
            public class DiaryServlet extends HttpServlet {
                private final Diary diary;
                public DiaryServlet(Diary diary) { this.diary = diary; }
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    response.setContentType("text/plain;charset=UTF-8");
                    PrintWriter out = response.getWriter();
                    String what = String.valueOf(request.getParameter("what"));
                    switch (what) {
                        case "lines" -> out.print(Diary.LINES);
                        case "me" -> out.print(diary.users.getRemoteUser() == null ? "nobody" : diary.users.getRemoteUser().getFullName());
                        case "write" -> {
                            diary.ao.executeInTransaction(() -> diary.ao.create(LineRow.class, Map.of("LINE", "one")));
                            diary.settings.createGlobalSettings().put("trial", List.of("kept"));
                        }
                        case "half" -> diary.ao.executeInTransaction(() -> {
                            diary.ao.create(LineRow.class, Map.of("LINE", "half"));
                            diary.ao.executeInTransaction(() -> diary.ao.create(LineRow.class, Map.of("LINE", "inner")));
                            throw new IllegalStateException("secret detail");
                        });
                        case "unlisted" -> diary.ao.count(OtherRow.class);
                        case "read" -> out.print(diary.ao.count(LineRow.class) + " " + diary.settings.createGlobalSettings().get("trial"));
                        case "sees" -> {
                            for (String name : request.getParameterValues("class")) {
                                try { getClass().getClassLoader().loadClass(name); out.print(name + " "); }
                                catch (ClassNotFoundException hidden) { out.print(""); }
                            }
                        }
                        default -> out.print("diary");
                    }
                }
            }
            """;

    private static final String RESOURCE =
            """
            @Path("calls")
            @Produces("text/plain")
            public class Calls {
                @GET @Path("open") @UnrestrictedAccess public String open() { return "open"; }
                @GET @Path("member") @LicensedOnly public String member() { return "member"; }
                @GET @Path("admin") @AdminOnly public String admin() { return "admin"; }
                @GET @Path("silent") public String silent() { return "silent"; }
                @GET @Path("broken") @UnrestrictedAccess public String broken() { throw new IllegalStateException("secret detail"); }
                @POST @Path("form") @UnrestrictedAccess @Consumes("*/*") public String form(String body) { return "taken"; }
                @POST @Path("hook") @UnrestrictedAccess @Consumes("*/*")
                @com.atlassian.annotations.security.XsrfProtectionExcluded public String hook(String body) { return "taken"; }
            }
            """;
}
