package org.attache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/** Whose protocol a model's server speaks, and what it sends around the model's words. */
enum Provider {
    /** As vLLM and others send it. */
    OPENAI("/v1", """
            {"id":"chatcmpl-7","object":"chat.completion","created":1710237600,"model":"small","choices":[{"index":0,\
            "message":{"role":"assistant","content":%s,"refusal":null,"tool_calls":[]},"logprobs":null,\
            "finish_reason":"stop","stop_reason":null}],"usage":{"prompt_tokens":412,"total_tokens":440,\
            "completion_tokens":28,"prompt_tokens_details":null},"system_fingerprint":null}\
            """),
    OLLAMA("", """
            {"model":"small","created_at":"2024-03-12T10:00:00.123456789Z","message":{"role":"assistant","content":%s},\
            "done_reason":"stop","done":true,"total_duration":812000000,"load_duration":5000000,\
            "prompt_eval_count":412,"prompt_eval_duration":300000000,"eval_count":28,"eval_duration":500000000}\
            """),
    ANTHROPIC("/v1", """
            {"id":"msg_01","type":"message","role":"assistant","model":"small","content":[{"type":"text","text":%s}],\
            "stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":412,\
            "cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":28,"service_tier":"standard"}}\
            """);

    private final String path;
    private final String envelope;

    Provider(String path, String envelope) {
        this.path = path;
        this.envelope = envelope;
    }

    /** Its name among the settings. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    String baseUrl(ModelServer server) {
        return server.url() + path;
    }

    /** The body of an answer with these words of the model. */
    String reply(String words) {
        try {
            return envelope.formatted(new ObjectMapper().writeValueAsString(words));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
