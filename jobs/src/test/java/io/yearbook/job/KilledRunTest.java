package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.table.ObservationTable;
import io.yearbook.table.Run;
import io.yearbook.table.WarehouseLock;
import io.yearbook.table.WarehouseTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed writes tables but no row in {@code run}: that is how it is played here. */
class KilledRunTest {

    private static final String GDP = """
            district,indicator,period,value,unit,publisher,published_at
            渝北,gdp,2022,2297.11,亿元,统计局,2023-03-01
            """;
    private static final String VALUES = "SELECT value FROM observation WHERE known_to IS NULL";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void deliver() {
        office = new Office(folder);
        office.deliver("gdp.csv", GDP);
    }

    @Test
    void whatAKilledRunLeftIsNeverSeenNorBuiltUpon() throws IOException {
        leaveTablesOfARunThatNeverEnded();
        assertThatThrownBy(() -> office.sql(VALUES)).hasMessageContaining("Nothing is published");

        office.night();
        assertThat(office.sql(VALUES)).containsExactly("2297.11");

        appendToObservations();
        assertThat(office.sql("SELECT count(*) FROM observation")).containsExactly("1");
        Office.Night next = office.night();
        assertThat(next.ingest().filesRead()).isZero();
        assertThat(office.sql("SELECT count(*) FROM observation")).containsExactly("1");
        assertThat(office.store().read(ObservationTable.TABLE).count()).isEqualTo(1);

        try (WarehouseLock held = WarehouseLock.take(
                office.warehouse().root(), office.warehouse().configuration(), "nightly of others")) {
            assertThatThrownBy(office::night)
                    .isInstanceOfSatisfying(
                            WarehouseBusyException.class,
                            busy -> assertThat(busy.why()).contains("nightly of others"));
        } catch (WarehouseLock.HeldException e) {
            throw new AssertionError(e);
        }
        assertThat(office.runs()).hasSize(2);
    }

    @Test
    void workbooksThatAKilledRunDidNotPutInPlaceAreThereAfterTheNextNight() throws IOException {
        office.night();
        Path before = folder.resolve("out-before");
        Office.copy(office.out(), before);
        office.deliver("gdp.csv", GDP.replace("2297.11", "2300.00"));
        office.night();
        Map<String, List<Byte>> published = office.workbooks();
        StagingFolder.delete(office.out());
        Files.move(before, office.out());
        Path staging = Files.createDirectory(office.out().resolve(".yearbook-staging-999999999-1"));
        Files.writeString(staging.resolve("年度报告_part.xlsx"), "half");

        Office.Night next = office.night();

        assertThat(next.tablesWritten()).isEmpty();
        assertThat(office.workbooks()).isEqualTo(published);
        assertThat(staging).doesNotExist();
        aWorkbookDeletedByHandComesBack(published);
    }

    private void aWorkbookDeletedByHandComesBack(Map<String, List<Byte>> published) throws IOException {
        Files.delete(office.out().resolve(published.keySet().iterator().next()));
        office.districtOnly("渝北").export(null);

        Office.Night next = office.night();

        assertThat(office.workbooks()).isEqualTo(published);
        assertThat(next.export().written().size() + next.export().unchanged().size())
                .isEqualTo(published.size());
    }

    @Test
    void aFailedRunIsRecordedAndPublishesNothing() throws IOException {
        office.night();
        Map<String, List<Byte>> published = office.workbooks();
        office.deliver("gdp.csv", GDP.replace("2297.11", "2300.00"));
        Path aside = folder.resolve("aside");
        Files.move(office.out(), aside);
        Files.writeString(office.out(), "a file where the folder should be");

        assertThatThrownBy(office::night).isInstanceOf(OperationException.class);

        assertThat(office.sql(VALUES)).containsExactly("2297.11");
        assertThat(office.runs().get(0).state()).isEqualTo(Run.State.FAILED);
        assertThat(office.runs().get(0).message()).isNotBlank();
        Files.delete(office.out());
        Files.move(aside, office.out());
        assertThat(office.workbooks()).isEqualTo(published);

        Path landing = folder.resolve("landing-aside");
        Files.move(office.landing(), landing);
        assertThatThrownBy(office::night).hasMessageContaining("landing folder");
        Files.move(landing, office.landing());

        Office.Night next = office.night();
        assertThat(next.ingest().vintagesOpened()).isEqualTo(1);
        assertThat(office.sql(VALUES)).containsExactly("2300");
        assertThat(office.runs())
                .extracting(Run::state)
                .containsExactly(Run.State.PUBLISHED, Run.State.FAILED, Run.State.FAILED, Run.State.PUBLISHED);
        assertThatThrownBy(() -> office.at(Office.FIRST_NIGHT, null).nightly())
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("cannot follow");
    }

    private void leaveTablesOfARunThatNeverEnded() {
        WarehouseTables.ALL.forEach(office.store()::create);
        appendToObservations();
    }

    private void appendToObservations() {
        office.store()
                .append(
                        ObservationTable.TABLE,
                        SharedSpark.SESSION.createDataFrame(
                                List.of(ObservationTable.row(
                                        Figures.gdp("99"), "leftover", Office.FIRST_NIGHT, null, "killed")),
                                ObservationTable.SCHEMA));
    }
}
