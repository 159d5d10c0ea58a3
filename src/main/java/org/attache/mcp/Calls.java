package org.attache.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Map;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.session.CommandFailed;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/** Turns what comes of a call, or why nothing does, into a result of the protocol. */
final class Calls {

    private static final System.Logger LOG = System.getLogger(Calls.class.getName());

    private Calls() {}

    static CallToolResult answer(Tool tool, @Nullable Map<String, Object> arguments) {
        try {
            Tool.Result result = tool.call(new Arguments(arguments == null ? Map.of() : arguments));
            return CallToolResult.builder()
                    .addTextContent(result.text())
                    .structuredContent(result.fields())
                    .isError(false)
                    .build();
        } catch (RuntimeException failure) {
            return CallToolResult.builder()
                    .addTextContent(sentence(failure, tool))
                    .isError(true)
                    .build();
        }
    }

    private static String sentence(RuntimeException failure, Tool tool) {
        return switch (failure) {
            case MalformedData unusable -> String.valueOf(unusable.getMessage());
            case CommandFailed failed -> String.valueOf(failed.getMessage());
            case KnowledgeUnavailable unavailable -> String.valueOf(unavailable.getMessage());
            case EmbedderUnavailable unavailable -> String.valueOf(unavailable.getMessage());
            case ReloadUnderWay underWay -> String.valueOf(underWay.getMessage());
            default -> {
                LOG.log(System.Logger.Level.ERROR, "The tool " + tool.name() + " broke down", failure);
                yield "Attaché broke down (" + failure.getClass().getSimpleName()
                        + "), which should not happen; its log says more.";
            }
        };
    }
}
