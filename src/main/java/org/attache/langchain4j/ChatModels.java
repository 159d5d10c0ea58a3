package org.attache.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import org.jspecify.annotations.Nullable;

/** Builds the chat model of each provider, without retries of its own: {@link GuardedCalls} sees to those. */
final class ChatModels {

    /** The form of a reply that {@link ReplyParser} reads first. */
    static final ResponseFormat SENTENCES = format(
            "answer",
            object().addProperty(
                            "sentences",
                            array(object().addStringProperty("text")
                                    .addProperty("citations", array(new JsonIntegerSchema()))
                                    .required("text", "citations")
                                    .build()))
                    .required("sentences")
                    .build());

    /** The form of a reply that {@link YesOrNo} reads first. */
    static final ResponseFormat SUPPORTED = format(
            "reading",
            object().addBooleanProperty("supported").required("supported").build());

    /** The form of a reply that {@link ModelRestater} reads. */
    static final ResponseFormat QUESTION = format(
            "question",
            object().addStringProperty("question").required("question").build());

    private ChatModels() {}

    private static ResponseFormat format(String name, JsonSchemaElement root) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder().name(name).rootElement(root).build())
                .build();
    }

    static ChatModel of(ModelSettings settings, @Nullable String key, ResponseFormat reply) {
        HttpClientBuilder client = new BoundedHttpClient.Builder(settings.timeout());
        return switch (settings.provider()) {
            case "openai" -> openAi(settings, key, client, reply);
            case "ollama" -> ollama(settings, client, reply);
            case "anthropic" -> anthropic(settings, key, client);
            default -> throw new IllegalArgumentException("no provider " + settings.provider());
        };
    }

    private static ChatModel openAi(
            ModelSettings settings, @Nullable String key, HttpClientBuilder client, ResponseFormat reply) {
        var model = OpenAiChatModel.builder()
                .httpClientBuilder(client)
                .timeout(settings.timeout())
                .apiKey(key)
                .modelName(settings.model())
                .temperature(settings.temperature())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .responseFormat(reply)
                .strictJsonSchema(true)
                .maxRetries(0);
        // OpenAI's newer models know only the second name of the limit, other servers often only the first.
        return settings.baseUrl() == null
                ? model.maxCompletionTokens(settings.maxTokens()).build()
                : model.baseUrl(settings.baseUrl().toString())
                        .maxTokens(settings.maxTokens())
                        .build();
    }

    private static ChatModel ollama(ModelSettings settings, HttpClientBuilder client, ResponseFormat reply) {
        return OllamaChatModel.builder()
                .httpClientBuilder(client)
                .timeout(settings.timeout())
                .baseUrl(
                        settings.baseUrl() == null
                                ? "http://localhost:11434"
                                : settings.baseUrl().toString())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .numPredict(settings.maxTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .responseFormat(reply)
                .maxRetries(0)
                .build();
    }

    private static ChatModel anthropic(ModelSettings settings, @Nullable String key, HttpClientBuilder client) {
        var model = AnthropicChatModel.builder()
                .httpClientBuilder(client)
                .timeout(settings.timeout())
                .apiKey(key)
                .modelName(settings.model())
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .maxRetries(0);
        return settings.baseUrl() == null
                ? model.build()
                : model.baseUrl(settings.baseUrl().toString()).build();
    }

    private static JsonObjectSchema.Builder object() {
        return JsonObjectSchema.builder().additionalProperties(false);
    }

    private static JsonArraySchema array(JsonSchemaElement items) {
        return JsonArraySchema.builder().items(items).build();
    }
}
