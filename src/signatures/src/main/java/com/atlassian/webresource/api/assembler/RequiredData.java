package com.atlassian.webresource.api.assembler;

public interface RequiredData {
    RequiredData requireData(String key, String content);
}
