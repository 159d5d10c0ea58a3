package org.attache.session;

/** A command cannot be carried out; the message is one sentence with the remedy. */
public final class CommandFailed extends RuntimeException {

    private final ExitCode code;

    public CommandFailed(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }
}
