package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

public interface XsrfRequestValidator {
    boolean validateRequestPassesXsrfChecks(HttpServletRequest request);
}
