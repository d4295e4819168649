package io.yearbook.job.command;

import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.SparkOperations;
import io.yearbook.job.config.CommandConfig;
import io.yearbook.job.config.ConfigException;
import io.yearbook.job.config.ConfigReader;
import io.yearbook.job.config.Flags;
import io.yearbook.job.config.SimilarName;
import io.yearbook.job.config.Surroundings;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code jobs/yearbook}: the commands and what they share. */
@Command(
        name = "yearbook",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Official figures of districts: read from files, made comparable, published as tables and workbooks.",
        footer = {
            "",
            "Start with 'yearbook nightly', then look with 'yearbook sql \"SHOW TABLES\"'.",
            "'yearbook COMMAND --help' explains a command and its flags.",
            "",
            "Every flag --some-flag may also be given as the environment variable YEARBOOK_SOME_FLAG or as the line",
            "'some-flag: …' of yearbook.yml; flags override variables, which override the file.",
            "",
            "Exit codes: 0 done; 1 failed, nothing published; 2 wrong flag, setting or statement;",
            "3 another run holds the warehouse; 4 done, but a gate of --fail-on was hit."
        },
        subcommands = {
            NightlyCommand.class,
            IngestCommand.class,
            ComputeCommand.class,
            ExportCommand.class,
            ExportSdmxCommand.class,
            DeliverCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            IndexCommand.class,
            ReviewCommand.class,
            ExplainCommand.class,
            SqlCommand.class,
            StatusCommand.class,
            AlertCommand.class,
            MaintainCommand.class
        })
public final class YearbookCommand implements Runnable {

    /** Set by the launcher where Java will archive its classes as it exits. */
    private static final String ARCHIVING_PROPERTY = "yearbook.archiving";

    private static final int HELP_WIDTH = 110;

    private final Operations.Factory operations;
    private final ConfigReader configReader;
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    YearbookCommand(Operations.Factory operations, Surroundings surroundings, Console console) {
        this.operations = operations;
        this.configReader = new ConfigReader(surroundings);
        this.console = console;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        YearbookCommand command = new YearbookCommand(SparkOperations::open, Surroundings.ofProcess(), console);
        Thread farewell = new Thread(
                () -> console.lastWord("Interrupted. What was published before stands; start again to go on."));
        Runtime.getRuntime().addShutdownHook(farewell);
        int exitCode = command.execute(arguments);
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadyStopping) {
            return;
        }
        if (Boolean.getBoolean(ARCHIVING_PROPERTY)) {
            console.remark("Making later starts quicker, which takes some seconds this one time ...");
        }
        System.exit(exitCode);
    }

    /** Runs one command; whatever happens is printed and becomes an exit code. */
    int execute(String... arguments) {
        CommandLine line = new CommandLine(this)
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setParameterExceptionHandler((thrown, given) -> reportUsage(thrown))
                .setExecutionExceptionHandler(
                        (thrown, failed, parsed) -> report(thrown).exitCode());
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return report(e).exitCode();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    CommandConfig configure(Flags flags) throws ConfigException {
        return configReader.read(flags);
    }

    Operations open(JobConfig config) {
        return operations.open(config, console);
    }

    Console console() {
        return console;
    }

    /** Prints what is said of an error. */
    ErrorReport report(Throwable thrown) {
        ErrorReport report = ErrorReport.of(thrown);
        report.lines().forEach(console::remark);
        return report;
    }

    private int reportUsage(ParameterException thrown) {
        String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
        console.remark("yearbook: " + thrown.getMessage() + ".");
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            nearest(unmatched).ifPresent(meant -> console.remark("  why: did you mean " + meant + "?"));
        }
        console.remark("  do:  '%s --help' lists what is known.".formatted(command));
        return ExitCode.USAGE;
    }

    private static Optional<String> nearest(UnmatchedArgumentException unmatched) {
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        String given = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        Set<String> known = unmatched.isUnknownOption()
                ? command.optionsMap().keySet()
                : command.subcommands().keySet();
        return SimilarName.of(given, known);
    }
}
