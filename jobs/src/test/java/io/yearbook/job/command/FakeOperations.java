package io.yearbook.job.command;

import io.yearbook.job.ComputeSummary;
import io.yearbook.job.DeliveryRequest;
import io.yearbook.job.DeliverySummary;
import io.yearbook.job.Explanation;
import io.yearbook.job.ExportSummary;
import io.yearbook.job.FigureQuestion;
import io.yearbook.job.FileValidation;
import io.yearbook.job.IngestSummary;
import io.yearbook.job.JobConfig;
import io.yearbook.job.MaintenanceSummary;
import io.yearbook.job.Operations;
import io.yearbook.job.Progress;
import io.yearbook.job.QueryResult;
import io.yearbook.job.ReviewSummary;
import io.yearbook.job.RunStatus;
import io.yearbook.job.RunSummary;
import io.yearbook.job.SdmxExport;
import io.yearbook.job.SdmxExportSummary;
import io.yearbook.job.SdmxExportSummary.ExportedFile;
import io.yearbook.job.freshness.DocumentStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Operations that note what they are asked and answer what a test has put in. */
final class FakeOperations implements Operations, Operations.Factory {

    final List<String> asked = new ArrayList<>();

    @Nullable
    JobConfig config;

    @Nullable
    IngestSummary ingest;

    @Nullable
    ComputeSummary compute;

    @Nullable
    ExportSummary export;

    TreeMap<String, Long> tablesWritten = new TreeMap<>();
    List<FileValidation> validations = new ArrayList<>();
    List<Explanation> explanations = List.of();
    QueryResult queryResult = new QueryResult(new StructType(), Collections.emptyIterator());
    List<RunStatus> runs = List.of();
    List<DocumentStatus> expected = List.of();

    int waiting;
    boolean isNothingFailed;

    @Nullable
    DeliverySummary delivery;

    @Nullable
    ReviewSummary review;

    @Nullable
    MaintenanceSummary maintenance;

    @Nullable
    RuntimeException failure;

    @Nullable
    Error error;

    private @Nullable Progress progress;

    @Override
    public Operations open(JobConfig opened, Progress shown) {
        config = opened;
        progress = shown;
        return this;
    }

    @Override
    public RunSummary nightly() {
        return run("nightly");
    }

    @Override
    public Optional<RunSummary> retry(@Nullable String runId) {
        RunSummary summary = run("retry " + runId);
        return isNothingFailed ? Optional.empty() : Optional.of(summary);
    }

    @Override
    public RunSummary ingest() {
        return run("ingest");
    }

    @Override
    public RunSummary compute() {
        return run("compute");
    }

    @Override
    public RunSummary export(@Nullable String compareWith) {
        return run(compareWith == null ? "export" : "export, compared with " + compareWith);
    }

    private RunSummary run(String command) {
        note(command);
        return new RunSummary("r-7", Duration.ofMillis(13_400), ingest, compute, export, tablesWritten);
    }

    @Override
    public SdmxExportSummary exportSdmx(SdmxExport wanted) {
        note(wanted.toString());
        return new SdmxExportSummary(List.of(new ExportedFile(wanted.to().resolve("observation.csv"), 2)));
    }

    @Override
    public FileValidation validate(Path file, int rejectedRows) {
        note("validate " + file.getFileName() + " " + rejectedRows);
        return validations.remove(0);
    }

    @Override
    public List<Explanation> explain(FigureQuestion question) {
        note(question.toString());
        return explanations;
    }

    @Override
    public QueryResult sql(String statement) {
        note(statement);
        return queryResult;
    }

    @Override
    public QueryResult sqlWithoutSpark(String statement) {
        note("without Spark: " + statement);
        return queryResult;
    }

    @Override
    public int exportReview(Path to) {
        note("review to " + to.getFileName());
        return waiting;
    }

    @Override
    public ReviewSummary takeReview(Path from, String reviewer) {
        note("review from " + from.getFileName() + " by " + reviewer);
        return Objects.requireNonNull(review);
    }

    @Override
    public DeliverySummary deliver(DeliveryRequest request) {
        note(request.toString());
        return Objects.requireNonNull(delivery);
    }

    @Override
    public MaintenanceSummary maintain() {
        note("maintain");
        return Objects.requireNonNull(maintenance);
    }

    @Override
    public List<RunStatus> status(int last) {
        note("status " + last);
        return runs;
    }

    @Override
    public List<DocumentStatus> expected() {
        note("expected");
        return expected;
    }

    @Override
    public void close() {
        asked.add("close");
    }

    private void note(String question) {
        asked.add(question);
        if (progress != null) {
            progress.stage("Working");
        }
        if (failure != null) {
            throw failure;
        }
        if (error != null) {
            throw error;
        }
    }
}
