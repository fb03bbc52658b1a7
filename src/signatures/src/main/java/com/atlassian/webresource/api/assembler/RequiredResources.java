package com.atlassian.webresource.api.assembler;

public interface RequiredResources {
    /** The complete key: plugin key, colon, module key. */
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
