package com.atlassian.applinks.api;

import java.net.URI;

public interface ApplicationType {
    String getI18nKey();

    URI getIconUrl();
}
