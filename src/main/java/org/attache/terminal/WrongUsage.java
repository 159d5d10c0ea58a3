package org.attache.terminal;

import java.util.List;
import org.attache.session.ExitCode;
import org.attache.terminal.screen.Screen;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what would be right. */
final class WrongUsage {

    private WrongUsage() {}

    static int tell(ParameterException failure, Screen screen) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String sentence = switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing ->
                name + " lacks "
                        + String.join(
                                ", ",
                                missing.getMissing().stream()
                                        .map(argument -> argument.paramLabel())
                                        .toList());
            default -> String.valueOf(failure.getMessage()).replaceFirst("^Error: ", "");
        };
        screen.say(sentence + "; see " + name + " --help.");
        return ExitCode.USAGE.number();
    }

    private static String unmatched(UnmatchedArgumentException failure, CommandLine command) {
        List<String> unmatched = failure.getUnmatched();
        String first = unmatched.getFirst();
        String name = command.getCommandSpec().qualifiedName();
        boolean isRoot = command.getParent() == null;
        CommandLine root = isRoot ? command : command.getParent();
        if (!isRoot && root.getSubcommands().containsKey(first)) {
            return "The command comes first, then its options: ./attache " + first + " …";
        }
        if (failure.isUnknownOption()) {
            return name + " has no option " + first + near(failure);
        }
        if (isRoot) {
            return "There is no command \"" + first + "\"; there are "
                    + String.join(", ", root.getSubcommands().keySet())
                    + ", and a question is asked by ./attache ask \"…\"";
        }
        return name + " takes no " + String.join(" ", unmatched);
    }

    private static String near(UnmatchedArgumentException failure) {
        List<String> near = failure.getSuggestions();
        return near.isEmpty() ? "" : " (perhaps " + String.join(" or ", near) + ")";
    }
}
