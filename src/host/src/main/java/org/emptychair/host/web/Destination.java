package org.emptychair.host.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a form leads back to: always a path of this product, never another site. */
final class Destination {

    private Destination() {}

    static String of(HttpServletRequest request, String parameter) {
        String home = request.getContextPath() + "/";
        String wanted = request.getParameter(parameter);
        if (wanted == null || wanted.isBlank() || wanted.contains("\\") || wanted.contains("//")) {
            return home;
        }
        String path =
                wanted.startsWith(request.getContextPath() + "/")
                        ? wanted
                        : request.getContextPath() + wanted;
        return wanted.startsWith("/") ? path : home;
    }
}
