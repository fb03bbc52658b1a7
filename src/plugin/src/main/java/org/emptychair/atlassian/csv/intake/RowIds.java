package org.emptychair.atlassian.csv.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids for rows that have none: made of what the row says, so that the same file gives the same ids
 * again; rows that say the same are numbered in the order of the file.
 */
final class RowIds {
    private static final int BYTES = 16;

    private final LongTable seen = new LongTable();

    /**
     * @param fields all but the id, always in the same order
     */
    String next(ObjectNode fields) {
        StringBuilder said = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            String value = field.getValue().toString();
            said.append(field.getKey()).append(':').append(value.length()).append(':');
            said.append(value).append('\n');
        }
        byte[] digest = Digest.of(said.toString());
        long key = Digest.key(digest);
        int times = seen.get(key, 0) + 1;
        seen.put(key, times);
        String id = "row-" + HexFormat.of().formatHex(digest, 0, BYTES);
        return times == 1 ? id : id + "-" + times;
    }
}
