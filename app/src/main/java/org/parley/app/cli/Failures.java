package org.parley.app.cli;

import java.io.PrintWriter;
import org.parley.store.DossierException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an exception becomes words and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    static final String STACKTRACE = "--stacktrace";

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        terminal.note("parley: " + e.getMessage());
        PrintWriter err = command.getErr();
        UnmatchedArgumentException.printSuggestions(e, err);
        err.flush();
        terminal.note("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitStatus.UNUSABLE_CALL;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof CallException || e instanceof DossierException) {
            terminal.note("parley: " + e.getMessage());
        } else {
            fault(e);
        }
        if (parsed.expandedArgs().contains(STACKTRACE)) {
            PrintWriter err = command.getErr();
            e.printStackTrace(err);
            err.flush();
        }
        return ExitStatus.UNUSABLE_CALL;
    }

    /** What the virtual machine throws when it is at its end; the library hands on exceptions alone. */
    int handle(VirtualMachineError e) {
        fault(e);
        return ExitStatus.UNUSABLE_CALL;
    }

    private void fault(Throwable e) {
        terminal.note("parley: failed, which is a fault of Parley, not of the reports: " + e
                + ". Please report it with what " + STACKTRACE + " shows.");
    }
}
