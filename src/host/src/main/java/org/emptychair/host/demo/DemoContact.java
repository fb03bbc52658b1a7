package org.emptychair.host.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact of the demo in the shape of {@code POST contacts}; what is null is not sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DemoContact(
        String source,
        String id,
        String at,
        String channel,
        String customer,
        String words,
        @Nullable Boolean helpful,
        @JsonProperty("public") boolean publicPost,
        @Nullable String department,
        List<String> themes) {}
