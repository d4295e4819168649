package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RawRecord;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import io.yearbook.publish.sdmx.DataStructures;
import io.yearbook.publish.sdmx.SdmxCsvVersion;
import io.yearbook.publish.sdmx.SdmxCsvWriter;
import io.yearbook.publish.sdmx.Vintages;
import io.yearbook.table.ObservationTable;
import io.yearbook.text.DecimalMark;
import io.yearbook.transform.ObservationParser;
import io.yearbook.transform.Parsed;
import io.yearbook.transform.Statement;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an observation holds, what is written of it as SDMX-CSV is read back as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SdmxRoundTripTest {

    private static final int OBSERVATIONS = 2000;
    private static final List<String> TEXTS = List.of(
            "重庆市统计局",
            "第一行\n第二行",
            "第一行\r\n第二行",
            "=1+1",
            "@SUM(A1)",
            "+17.3%",
            "他说“好”,she said \"no\"; 'x'\ty",
            "\"",
            "注：说明",
            "#N/A",
            "NaN",
            "-",
            "…",
            "a: b",
            "𠮷野家",
            "null");

    private final Random random = new Random(11);
    private Catalog catalog;
    private List<Statement<Observation>> statements;

    @BeforeAll
    void state() throws Exception {
        catalog = CatalogLoader.load(Path.of("../datasets/catalog"));
        statements = new ArrayList<>();
        for (int i = 0; i < OBSERVATIONS; i++) {
            statements.add(statement(oneOf(catalog.indicators().all())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anObservationIsReadBackAsItWas(SdmxCsvVersion version) throws IOException {
        String written = write(statements, version);
        Readings read = Readings.of(
                FileBytes.of("observation.csv", written),
                LandingManifest.NONE,
                new LandingReader(catalog, ReadLimits.DEFAULT));
        assertThat(read.report().format()).isEqualTo("sdmx-csv");
        assertThat(read.report().notes()).isEmpty();
        List<Statement<Observation>> again =
                read.records().stream().map(this::parsed).toList();

        assertThat(again).hasSameSizeAs(statements);
        for (int i = 0; i < again.size(); i++) {
            Observation was = statements.get(i).content();
            Observation is = again.get(i).content();
            assertThat(is.saysTheSameAs(was)).as("%s was %s", is, was).isTrue();
            assertThat(is.publishedAt()).isEqualTo(was.publishedAt());
            assertThat(texts(again.get(i).evidence()))
                    .isEqualTo(texts(statements.get(i).evidence()));
        }
        assertThat(write(again, version)).isEqualTo(written);
    }

    private static List<String> texts(Evidence evidence) {
        return List.of(evidence.quote(), evidence.document(), evidence.documentPlace(), evidence.note());
    }

    private Statement<Observation> parsed(RawRecord raw) {
        Parsed<Observation> parsed = new ObservationParser(catalog).parse(raw, DecimalMark.POINT);
        if (parsed instanceof Parsed.Accepted<Observation> accepted) {
            return accepted.statement();
        }
        throw new AssertionError(parsed.toString());
    }

    private static String write(List<Statement<Observation>> statements, SdmxCsvVersion version) throws IOException {
        StringWriter text = new StringWriter();
        new SdmxCsvWriter(DataStructures.observation(Vintages.CURRENT), version)
                .write(statements.stream().map(SdmxRoundTripTest::row).iterator(), text);
        return text.toString();
    }

    private static Row row(Statement<Observation> statement) {
        Row values = ObservationTable.row(statement.content(), "id", Instant.EPOCH, null, "run");
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(values.get(i));
        }
        cells.addAll(texts(statement.evidence()));
        return new GenericRowWithSchema(cells.toArray(), DataStructures.OBSERVATION_ROW);
    }

    private Statement<Observation> statement(Indicator indicator) {
        Period period = period();
        boolean missing = random.nextInt(6) == 0;
        BigDecimal value = missing ? null : value(indicator);
        boolean reports = random.nextInt(3) == 0;
        LocalDate publishedAt = period.end().plusDays(random.nextInt(500));
        Observation observation = new Observation(
                oneOf(catalog.districts().all().stream().map(District::code).toList()),
                indicator.code(),
                period,
                value,
                indicator.unit(),
                value == null ? null : Integer.valueOf(value.scale() - random.nextInt(4)),
                oneOf(Arrays.stream(ObservationStatus.values())
                        .filter(status -> status.isMissing() == missing)
                        .toList()),
                missing ? ValueQualifier.EXACT : oneOf(List.of(ValueQualifier.values())),
                reports ? BigDecimal.valueOf(random.nextInt(4000) - 2000, random.nextInt(3)) : null,
                reports ? oneOf(List.of("%", "百分点", indicator.unit())) : null,
                oneOf(TEXTS),
                publishedAt);
        String quote = missing ? oneOf(List.of("", "…", "—")) : oneOf(TEXTS) + oneOf(List.of("", " ", "\n"));
        return new Statement<>(
                observation, new Evidence("0".repeat(64), "f", "row", quote, maybe(), maybe(), maybe(), publishedAt));
    }

    private String maybe() {
        return random.nextBoolean() ? "" : oneOf(TEXTS);
    }

    private BigDecimal value(Indicator indicator) {
        BigDecimal value = BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 50)), random.nextInt(9));
        BigDecimal signed = random.nextInt(5) == 0 ? value.negate() : value;
        if (indicator.admits(signed)) {
            return signed;
        }
        return indicator.validMin() == null
                ? BigDecimal.ZERO.min(new BigDecimal(String.valueOf(indicator.validMax())))
                : indicator.validMin();
    }

    private Period period() {
        LocalDate start = LocalDate.of(2015 + random.nextInt(10), 1, 1);
        LocalDate day = start.plusDays(random.nextInt(365));
        return switch (random.nextInt(9)) {
            case 0 -> Period.of(start, day);
            case 1 -> Period.of(day, day.plusDays(random.nextInt(700)));
            case 2 -> Period.pointInTime(day);
            case 3 -> new Period(day, day, oneOf(List.of(Span.PART_YEAR, Span.CUMULATIVE, Span.UNSTATED)));
            case 4 -> new Period(null, day, oneOf(List.of(Span.CUMULATIVE, Span.UNSTATED)));
            case 5 -> new Period(start, day, oneOf(List.of(Span.CUMULATIVE, Span.UNSTATED)));
            case 6 -> Period.of(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case 7 ->
                Period.of(start, start.plusMonths(3L + 3 * random.nextInt(3)).minusDays(1));
            default -> Period.fullYear(start.getYear());
        };
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
