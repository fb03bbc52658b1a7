package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

public interface ConfluenceApplicationType extends ApplicationType {}
