package org.emptychair.host.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventListenerRegistrar;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.osgi.Translations;
import org.emptychair.host.platform.LocalPlatform.Ground;
import org.emptychair.host.platform.ao.AoStore;
import org.emptychair.host.platform.ao.LocalActiveObjects;
import org.emptychair.host.platform.cache.Forgotten;
import org.emptychair.host.platform.cache.LocalCacheManager;
import org.emptychair.host.platform.cache.LocalClusterLockService;
import org.emptychair.host.platform.cluster.Cluster;
import org.emptychair.host.platform.link.LocalApplicationLink;
import org.emptychair.host.platform.link.LocalApplicationLinkService;
import org.emptychair.host.platform.mail.FolderMailServer;
import org.emptychair.host.platform.mail.LocalMailServerManager;
import org.emptychair.host.platform.mail.RelayMailServer;
import org.emptychair.host.platform.schedule.LocalSchedulerService;
import org.emptychair.host.platform.schedule.Turns;
import org.emptychair.host.product.Visitors;

/** The host services that both products offer, by the interface a component import names. */
public final class SharedServices implements AutoCloseable {

    private final LocalPlatform platform;
    private final Visitors visitors;
    private final Optional<Cluster> cluster;
    private final LocalSchedulerService scheduler;
    private final LocalWebSudoManager webSudo;

    public SharedServices(LocalPlatform platform, Visitors visitors, Optional<Cluster> cluster) {
        Ground ground = platform.ground();
        this.platform = platform;
        this.visitors = visitors;
        this.cluster = cluster;
        this.scheduler =
                new LocalSchedulerService(
                        ground.product(),
                        ground.clock(),
                        cluster.map(it -> it.turns(ground.product())).orElse(Turns.ALWAYS));
        this.webSudo = new LocalWebSudoManager(ground.baseUrl(), ground.clock());
    }

    public LocalWebSudoManager webSudo() {
        return webSudo;
    }

    /** All of them for one plugin. */
    public Map<Class<?>, Object> forPlugin(Translations texts, AoStore store, Optional<URI> smtp) {
        String product = platform.ground().product();
        LocalCacheManager caches =
                new LocalCacheManager(
                        cluster.map(it -> it.forgotten(product)).orElse(Forgotten.ALONE));
        Map<Class<?>, Object> services = new LinkedHashMap<>(sal(texts, caches));
        services.put(ActiveObjects.class, new LocalActiveObjects(store, platform.transactions()));
        services.put(MailServerManager.class, new LocalMailServerManager(mail(smtp)));
        services.put(SchedulerService.class, scheduler);
        services.put(
                ClusterLockService.class,
                cluster.<ClusterLockService>map(it -> it.locks(product))
                        .orElseGet(LocalClusterLockService::new));
        services.put(CacheManager.class, caches);
        services.put(CacheFactory.class, caches);
        services.put(EventPublisher.class, platform.events());
        services.put(EventListenerRegistrar.class, platform.events());
        services.put(ApplicationLinkService.class, links());
        services.put(PageBuilderService.class, platform.pageBuilder());
        return services;
    }

    private Map<Class<?>, Object> sal(Translations texts, LocalCacheManager caches) {
        Ground ground = platform.ground();
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(
                UserManager.class,
                new LocalUserManager(ground.directory(), visitors, ground.baseUrl()));
        services.put(
                ApplicationProperties.class,
                new LocalApplicationProperties(
                        ground.product(), ground.baseUrl(), ground.home(), sharedHome()));
        services.put(
                PluginSettingsFactory.class,
                new LocalPluginSettingsFactory(platform.jdbi(), caches));
        services.put(TransactionTemplate.class, platform.transactions());
        services.put(I18nResolver.class, new LocalI18nResolver(texts));
        services.put(LocaleResolver.class, new LocalLocaleResolver(platform.languages()));
        services.put(LoginUriProvider.class, new LocalLoginUriProvider(ground.baseUrl()));
        services.put(XsrfTokenAccessor.class, platform.tokens());
        services.put(XsrfTokenValidator.class, platform.tokens());
        services.put(XsrfRequestValidator.class, platform.tokens());
        services.put(WebSudoManager.class, webSudo);
        services.put(TimeZoneManager.class, new LocalTimeZoneManager(ZoneId.of("Europe/Berlin")));
        services.put(
                ThreadLocalDelegateExecutorFactory.class,
                new LocalThreadLocalDelegateExecutorFactory(visitors));
        return services;
    }

    private Path sharedHome() {
        Ground ground = platform.ground();
        Path own = ground.home().resolve("shared-home");
        return cluster.map(it -> it.shared(ground.product() + "-home", own)).orElse(own);
    }

    private SMTPMailServer mail(Optional<URI> smtp) {
        Ground ground = platform.ground();
        return smtp.<SMTPMailServer>map(address -> new RelayMailServer(address, ground.clock()))
                .orElseGet(
                        () -> new FolderMailServer(ground.home().resolve("mail"), ground.clock()));
    }

    private LocalApplicationLinkService links() {
        Ground ground = platform.ground();
        return new LocalApplicationLinkService(
                ground.realJira()
                        .orElseGet(
                                () ->
                                        LocalApplicationLink.toOtherSide(
                                                ground.product().equals("jira")
                                                        ? "confluence"
                                                        : "jira",
                                                ground.otherSide(),
                                                visitors,
                                                ground.trust())));
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
