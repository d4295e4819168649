package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.catalog.LandingManifestParser;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is read of the document that ships with the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedDocumentTest {

    private static final Path FILE = Path.of("../datasets/landing/jiangbei-rule-of-law-report-2023-excerpt.txt");

    private List<RawRecord> records = List.of();

    @BeforeAll
    void read() throws Exception {
        Path beside = FILE.resolveSibling(FILE.getFileName() + ".yml");
        LandingManifest manifest = LandingManifestParser.parse(beside.toString(), Files.readString(beside));
        Readings readings = Readings.of(
                FileBytes.of(FILE.toString(), Files.readAllBytes(FILE)),
                manifest,
                new LandingReader(CatalogLoader.load(Path.of("../datasets/catalog")), ReadLimits.DEFAULT));
        records = readings.records();
        assertThat(readings.report().fault()).isNull();
    }

    /** The last two inherit the year from the words before. */
    @Test
    void figuresAreReadWithTheirGrowthTheirBoundAndTheirPeriod() {
        assertThat(shown(RecordKind.OBSERVATION))
                .contains(
                        "new_market_entities|30700|户|EXACT|FULL_YEAR|2023-12-31|+24.1%",
                        "new_market_entity_rate|28.89|%|EXACT|FULL_YEAR|2023-12-31|",
                        "bank_tax_credit_amount|112000|万元|EXACT|UNSTATED|2023-12-31|",
                        "private_investment_lists|2|期|EXACT|UNSTATED|2023-12-31|",
                        "initial_petition_one_time_resolution_rate|94|%|GE|UNSTATED|2023-12-31|",
                        "mailbox_average_handling_days|3.5|工作日|EXACT|UNSTATED|2023-12-31|",
                        "cadre_law_exam_participants|12000|人|GE|UNSTATED|2023-12-31|",
                        "disputes_resolved|13930|件|EXACT|FULL_YEAR|2023-12-31|",
                        "admin_review_upheld|37|件|EXACT|FULL_YEAR|2023-12-31|");
    }

    @Test
    void nothingIsRefused() {
        assertThat(records).extracting(RawRecord::fault).containsOnlyNulls();
    }

    @Test
    void whatTheCatalogueDoesNotKnowWaitsForReviewInItsSentence() {
        assertThat(records)
                .filteredOn(record -> record.kind() == RecordKind.CANDIDATE)
                .extracting(record -> record.text(Field.VALUE_TEXT), RawRecord::quote)
                .contains(tuple("65项", "全市统筹的集成服务，本区承接65项；实行清单管理的行政权力，分为6类。"));
    }

    private List<String> shown(RecordKind kind) {
        return records.stream()
                .filter(record -> record.kind() == kind)
                .map(record -> Arrays.stream(new Field[] {
                            Field.INDICATOR,
                            Field.VALUE,
                            Field.UNIT,
                            Field.VALUE_QUALIFIER,
                            Field.SPAN,
                            Field.PERIOD_END,
                            Field.REPORTED_CHANGE
                        })
                        .map(field -> Objects.requireNonNullElse(record.text(field), ""))
                        .collect(Collectors.joining("|")))
                .toList();
    }
}
