package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableChangeTest {

    private static final Map<String, String> CONSTRAINTS = Map.of("positive", "a > 0");

    /** Columns before, columns defined, and what comes of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a INT NOT NULL              | a INT NOT NULL              | added=[] relaxed=[] obstacles=[]
            a INT NOT NULL              | a INT NOT NULL, b DATE      | added=[b] relaxed=[] obstacles=[]
            a INT NOT NULL, b DATE      | a INT NOT NULL, c INT, b DATE | added=[c] relaxed=[] obstacles=[]
            a INT NOT NULL              | a INT                       | added=[] relaxed=[a] obstacles=[]
            a INT                       | a INT NOT NULL              | added=[] relaxed=[] obstacles=[its column a may be null, which is not allowed here]
            a INT                       | a INT, b DATE NOT NULL      | added=[] relaxed=[] obstacles=[it has no column b, which every row must fill]
            a DECIMAL(38,8)             | a DECIMAL(20,2)             | added=[] relaxed=[] obstacles=[its column a is decimal(38,8), but decimal(20,2) here]
            a INT, b DATE               | a INT                       | added=[] relaxed=[] obstacles=[it has a column b that is not known here]
            """)
    void whatCanBeDoneInPlaceIsToldFromWhatCannot(String held, String defined, String expected) {
        TableChange change =
                TableChange.between(StructType.fromDDL(held), CONSTRAINTS, definition(defined, CONSTRAINTS));

        assertThat("added=%s relaxed=%s obstacles=%s"
                        .formatted(names(change.added()), change.relaxed(), change.obstacles()))
                .isEqualTo(expected);
    }

    @Test
    void aConstraintIsReplacedWhereItSaysSomethingElse() {
        TableChange change = TableChange.between(
                StructType.fromDDL("a INT"),
                Map.of("positive", "a > 0", "gone", "a < 9", "same", "a <> 5"),
                definition("a INT", Map.of("positive", "a >= 0", "new", "a < 10", "same", "a <> 5")));

        assertThat(change.dropped()).containsExactlyInAnyOrder("positive", "gone");
        assertThat(change.constrained())
                .containsExactlyInAnyOrderEntriesOf(Map.of("positive", "a >= 0", "new", "a < 10"));
        assertThat(change.obstacles()).isEmpty();
    }

    @Test
    void aTableDoesNotDifferFromItsOwnDefinition() {
        assertThat(WarehouseTables.ALL)
                .allMatch(table -> TableChange.between(table.schema(), table.constraints(), table)
                        .isNone());
    }

    private static TableDefinition definition(String columns, Map<String, String> constraints) {
        return new TableDefinition("t", "", StructType.fromDDL(columns), List.of("a"), List.of(), constraints);
    }

    private static List<String> names(List<StructField> fields) {
        return fields.stream().map(StructField::name).collect(Collectors.toList());
    }
}
