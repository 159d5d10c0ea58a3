package org.attache.langchain4j;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import java.util.Map;
import java.util.Optional;
import org.attache.answer.ModelUnavailable;
import org.attache.question.Question;
import org.attache.question.restating.Restater;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;

/** Has a chat model say a question again in plain English. */
final class ModelRestater implements Restater {

    private final ChatModel model;
    private final GuardedCalls calls;
    private final DataParser parser;

    ModelRestater(ChatModel model, GuardedCalls calls, DataParser parser) {
        this.model = model;
        this.calls = calls;
        this.parser = parser;
    }

    @Override
    public Optional<String> restate(Question question) {
        SystemMessage rules = SystemMessage.from(Prompt.restatingRules());
        UserMessage request = UserMessage.from(Prompt.restating(question));
        try {
            String reply =
                    calls.call(() -> model.chat(rules, request).aiMessage().text());
            return question(Reply.body(reply));
        } catch (ModelUnavailable unavailable) {
            return Optional.empty();
        }
    }

    private Optional<String> question(String body) {
        try {
            return body.startsWith("{")
                            && parser.parse(body, DataParser.Notation.JSON) instanceof Map<?, ?> reply
                            && reply.get("question") instanceof String question
                            && !question.isBlank()
                    ? Optional.of(question)
                    : Optional.empty();
        } catch (MalformedData e) {
            return Optional.empty();
        }
    }
}
