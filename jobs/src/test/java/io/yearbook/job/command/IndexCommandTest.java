package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jobs/yearbook index}: files in, rows out; no engine is started. */
class IndexCommandTest {

    private static final String DEFINITION = """
            index: sample
            steps: [denominate, impute: mean, normalise: {method: min_max, range: [0, 100]}, aggregate: arithmetic]
            rank: {decimals: 1, minimum: 2}
            published: {score: stated, rank: stated_rank, decimals: 1}
            tree:
              parts:
                - {indicator: x, direction: higher, denominator: people}
                - {indicator: y, direction: lower}
            """;

    private static final String DATA = """
            code,name,year,x,y,people,stated,stated_rank
            a,甲,2020,10,1,1,100,1
            b,乙,2020,20,3,4,0,2
            c,丙,2020,30,NA,4,41.7,3
            """;

    @TempDir
    Path folder;

    private final CommandLineFixture yearbook = new CommandLineFixture();

    @BeforeEach
    void deliver() throws IOException {
        Files.writeString(folder.resolve("sample.yml"), DEFINITION);
        Files.writeString(folder.resolve("data.csv"), DATA);
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "index",
                "--catalog",
                Path.of("../datasets/catalog").toAbsolutePath().toString(),
                "--definition",
                folder.resolve("sample.yml").toString(),
                "--data",
                folder.resolve("data.csv").toString()));
        arguments.addAll(List.of(more));
        return yearbook.run(arguments.toArray(String[]::new));
    }

    @Test
    void scoresArePrintedInTheOrderOfTheirRanks() {
        assertThat(run("--format", "csv")).isZero();

        assertThat(yearbook.out().lines().map(line -> line.replaceAll("^((?:[^,]*,){7}).*", "$1")))
                .containsExactly(
                        "unit,name,year,part,score,rank,ranked,",
                        "a,甲,2020,sample,100.0,1,3,",
                        "c,丙,2020,sample,50.0,2,3,",
                        "b,乙,2020,sample,0.0,3,3,");
        assertThat(yearbook.operations.asked).containsExactly("close");
    }

    @ParameterizedTest
    @CsvSource({"raw, 30.0", "denominated, 7.5", "imputed, 7.5", "normalised, 50.0"})
    void theDataAfterAStepArePrinted(String stage, String ofLast) {
        assertThat(run("--step", stage, "--format", "csv")).isZero();

        assertThat(yearbook.out().lines().skip(3)).singleElement().asString().startsWith("c,丙,2020," + ofLast);
    }

    @Test
    void aStepGoesOnFromThePrintedDataOfTheOneBefore() throws IOException {
        run("--format", "csv", "--parts", "all");
        String whole = yearbook.out();
        CommandLineFixture second = new CommandLineFixture();
        CommandLineFixture first = new CommandLineFixture();
        String[] common = {
            "index",
            "--catalog",
            Path.of("../datasets/catalog").toAbsolutePath().toString(),
            "--format",
            "csv",
            "--definition",
            folder.resolve("sample.yml").toString()
        };
        first.run(with(common, "--data", folder.resolve("data.csv").toString(), "--step", "normalised"));
        Path normalised = folder.resolve("normalised.csv");
        Files.writeString(normalised, first.out());

        assertThat(second.run(with(common, "--data", normalised.toString(), "--from", "normalised", "--parts", "all")))
                .isZero();
        assertThat(second.out().lines().map(IndexCommandTest::untilRank).toList())
                .isEqualTo(whole.lines().map(IndexCommandTest::untilRank).toList());
    }

    private static String untilRank(String line) {
        return line.replaceAll("^((?:[^,]*,){7}).*", "$1");
    }

    private static String[] with(String[] one, String... more) {
        List<String> all = new ArrayList<>(List.of(one));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void whatWasImputedIsLogged() {
        assertThat(run("--log", "--format", "csv")).isZero();

        assertThat(yearbook.out().lines())
                .containsExactly("unit,name,year,part,action,before,after,detail", "c,丙,2020,y,IMPUTED,,,MEAN");
    }

    @Test
    void whatAPublisherGotWrongIsPrintedAndMayBeAGate() {
        assertThat(run("--compare", "data", "--format", "csv", "--fail-on", "finding"))
                .isEqualTo(4);

        assertThat(yearbook.out().lines().skip(1).map(line -> line.replaceAll(",[^,]*$", "")))
                .containsExactly(
                        "b,乙,2020,sample,RANK_CONTRADICTS_SCORES,2,3",
                        "c,丙,2020,sample,SCORE_DIFFERS,41.7,50",
                        "c,丙,2020,sample,RANK_CONTRADICTS_SCORES,3,2");
    }

    @Test
    void aFileOfRanksByPartIsCompared() throws IOException {
        Path ranks = Files.writeString(
                folder.resolve("ranks.csv"), "code,year,sample,x\na,2020,1,1\nb,2020,3,2\nc,2020,2,2\n");

        assertThat(run("--compare", ranks.toString(), "--compare-as", "rank", "--format", "csv"))
                .isZero();

        assertThat(yearbook.out().lines().skip(1))
                .containsExactly(
                        "b,乙,2020,x,RANK_DIFFERS,2,3,The published rank is not the one that follows from the data.");
    }

    @Test
    void partsFollowEachOtherInTheOrderOfTheTreeAndUnitsWithoutARankComeLast() {
        assertThat(run("--parts", "all", "--format", "csv")).isZero();

        assertThat(yearbook.out().lines().skip(1).map(line -> line.replaceAll("^(.),.,2020,(\\w+),.*", "$2 $1")))
                .containsExactly("sample a", "sample c", "sample b", "x a", "x c", "x b", "y a", "y c", "y b");
    }

    @Test
    void aPublishedUnitThatTheDataHaveNotIsAFinding() throws IOException {
        Path stated = Files.writeString(
                folder.resolve("stated.csv"),
                "code,year,score,rank\na,2020,100,1\nc,2020,50,2\nb,2020,0,3\nd,2020,-1,4\n");

        assertThat(run("--compare", stated.toString(), "--format", "csv")).isZero();

        assertThat(yearbook.out().lines().skip(1))
                .containsExactly(
                        "d,d,2020,sample,NOT_IN_DATA,-1,,\"It is published, but the data have no such unit.\"");
    }

    @Test
    void aPublishedFileWithoutYearsIsMatchedByUnitWhereTheDataHaveOneYear() throws IOException {
        Path ranks = Files.writeString(folder.resolve("ranks.csv"), "code,rank\na,1\nb,2\nc,2\n");

        assertThat(run("--compare", ranks.toString(), "--format", "csv")).isZero();

        assertThat(yearbook.out().lines().skip(1).map(line -> line.replaceAll(",[^,]*$", "")))
                .containsExactly("b,乙,2020,sample,RANK_DIFFERS,2,3");

        Files.writeString(folder.resolve("data.csv"), DATA + "a,甲,2021,10,1,1,100,1\n");

        assertThat(run("--compare", ranks.toString())).isEqualTo(1);
        assertThat(yearbook.err()).contains("ranks.csv cannot be compared", "Add the column year");
    }

    @Test
    void denominatorsMayComeFromAnotherFileInAnotherEncoding() throws IOException {
        Files.writeString(folder.resolve("data.csv"), DATA.replace("people", "nobody"));
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "区县;people\na;1\nb;4\nc;4\n", Charset.forName("GB18030"));

        assertThat(run("--lookup", people.toString(), "--format", "csv", "--step", "denominated"))
                .isZero();
        assertThat(yearbook.out()).contains("c,丙,2020,7.5,");
    }

    @Test
    void allFaultsOfTheDataAreNamed() throws IOException {
        Files.writeString(
                folder.resolve("data.csv"), DATA.replace("people", "pepole").replace("20,3,", "\"20,5\",three,"));

        assertThat(run()).isEqualTo(1);
        assertThat(yearbook.err())
                .contains("data.csv, row 3, column \"x\": cannot read \"20,5\" as a number")
                .contains("data.csv, row 3, column \"y\": cannot read \"three\" as a number")
                .contains("data.csv: there is no column \"people\"; did you mean \"pepole\"?");
    }

    @Test
    void allFaultsOfTheDefinitionAreNamed() throws IOException {
        Files.writeString(
                folder.resolve("sample.yml"),
                DEFINITION.replace("min_max", "min_maks").replace("lower", "down"));

        assertThat(run()).isEqualTo(1);
        assertThat(yearbook.err())
                .contains("sample.yml, line 2, steps[2].normalise.method: \"min_maks\" is not allowed")
                .contains("sample.yml, line 8, tree.parts[1].direction: \"down\" is not allowed");
    }

    @Test
    void aStageThatTheIndexDoesNotHaveIsRefused() {
        assertThat(run("--step", "treated")).isEqualTo(1);
        assertThat(yearbook.err()).contains("The index sample has no step treat");
    }
}
