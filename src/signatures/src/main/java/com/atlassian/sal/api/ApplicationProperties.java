package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

public interface ApplicationProperties {
    String PLATFORM_CONFLUENCE = "conf";
    String PLATFORM_JIRA = "jira";

    String getBaseUrl(UrlMode mode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Date getBuildDate();

    String getBuildNumber();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();

    String getApplicationFileEncoding();
}
