package org.attache.langchain4j;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import org.attache.answer.ModelUnavailable;
import org.attache.answer.verification.SecondReader;
import org.attache.answer.verification.SecondReading;
import org.attache.source.Statement;

/** Has a chat model say yes or no to one sentence and its statements. */
final class ModelReader implements SecondReader {

    private final ChatModel model;
    private final GuardedCalls calls;
    private final YesOrNo replies;

    ModelReader(ChatModel model, GuardedCalls calls, YesOrNo replies) {
        this.model = model;
        this.calls = calls;
        this.replies = replies;
    }

    @Override
    public SecondReading read(String sentence, List<Statement> statements) {
        SystemMessage rules = SystemMessage.from(Prompt.readingRules());
        UserMessage request = UserMessage.from(Prompt.reading(sentence, statements));
        try {
            return replies.parse(
                    calls.call(() -> model.chat(rules, request).aiMessage().text()));
        } catch (ModelUnavailable unavailable) {
            return new SecondReading.Unavailable(String.valueOf(unavailable.getMessage()));
        }
    }
}
