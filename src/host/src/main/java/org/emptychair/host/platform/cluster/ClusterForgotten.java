package org.emptychair.host.platform.cluster;

import com.hazelcast.topic.ITopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.emptychair.host.platform.cache.Forgotten;

/** Tells the other nodes what a cache forgot, and hears it from them. */
record ClusterForgotten(ITopic<ArrayList<Object>> topic) implements Forgotten {
    @Override
    public void tell(String cache, Optional<Object> key) {
        ArrayList<Object> message = new ArrayList<>(List.of(cache));
        key.ifPresent(message::add);
        topic.publish(message);
    }

    @Override
    public void hear(BiConsumer<String, Optional<Object>> forgotten) {
        topic.addMessageListener(
                message -> {
                    List<Object> said = message.getMessageObject();
                    if (!message.getPublishingMember().localMember()) {
                        forgotten.accept(
                                said.get(0).toString(),
                                said.size() > 1 ? Optional.of(said.get(1)) : Optional.empty());
                    }
                });
    }
}
