package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.delivery.Edition;
import io.yearbook.delivery.Workbook;
import io.yearbook.delivery.Workbooks.UnavailableException;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeWorkbooksTest {

    private static final DistrictRegister DISTRICTS = new DistrictRegister(List.of(
            new District("500112", DistrictKind.DISTRICT, "渝北区", "渝北", "Yubei", null, null, List.of(), List.of(), ""),
            new District(
                    "500103", DistrictKind.DISTRICT, "渝中区", "渝中", "Yuzhong", null, null, List.of(), List.of(), "")));
    private static final String YUBEI = "年度报告_渝北区_500112_2022.xlsx";
    private static final String YUZHONG = "年度报告_渝中区_500103_2022.xlsx";

    @TempDir
    Path folder;

    @Test
    void aWorkbookIsReadAsItWasMade() throws Exception {
        make("2022", "r1", YUBEI, "figures");

        Workbook workbook = workbooks("r1").of("500112");

        assertThat(new String(workbook.bytes())).isEqualTo("figures");
        assertThat(workbook.areaName()).isEqualTo("渝北区");
        assertThat(workbook.fileName()).isEqualTo(YUBEI);
        assertThat(workbook.sha256()).hasSize(64);
    }

    @Test
    void aWorkbookThatSomeoneChangedStays() throws Exception {
        make("2022", "r1", YUBEI, "figures");
        Files.writeString(folder.resolve(YUBEI), "better figures");

        assertThat(refusal("r1", "500112"))
                .isEqualTo(YUBEI + " was changed after it was made; run the command export, which makes it anew");
        Files.delete(folder.resolve(YUBEI));
        assertThat(refusal("r1", "500112")).startsWith(YUBEI + " is gone; ");
    }

    @Test
    void workbooksOfAnotherRunStay() throws Exception {
        make("2022", "r1", YUBEI, "figures");

        OperationException refused = catchThrowableOfType(OperationException.class, () -> workbooks("r2"));

        assertThat(refused.problem())
                .isEqualTo("The workbooks in %s are not those of the published run r2".formatted(folder));
        assertThat(refused.why()).isEqualTo("They were made of r1.");
        make("2022-500103", "r2", YUZHONG, "figures");
        assertThat(refusal("r2", "500112")).isEqualTo(YUBEI + " is not of the published run; run the command export");
    }

    @Test
    void anEditionOfOneDistrictCountsBesideThatOfAll() throws Exception {
        make("2022", "r1", YUBEI, "figures");
        make("2022-500112", "r1", YUBEI, "figures of a newer program");

        assertThat(new String(workbooks("r1").of("500112").bytes())).isEqualTo("figures of a newer program");
    }

    @Test
    void aDistrictWithoutAWorkbookIsNamed() throws Exception {
        make("2022", "r1", YUBEI, "figures");

        assertThat(refusal("r1", "500103"))
                .isEqualTo("there is no workbook of 渝中区 for 2022; it has no figures, or was not exported");
        assertThat(refusal("r1", "500999")).isEqualTo("500999 is no district of the catalogue that was published");
    }

    @Test
    void aFileTooLargeToMailIsNotRead() throws Exception {
        make("2022", "r1", YUBEI, "x".repeat(2_000));

        assertThat(refusal("r1", "500112")).isEqualTo(YUBEI + " has 2000 bytes, more than smtp.size-limit-mb allows");
    }

    @Test
    void anEmptyFolderHasNothingToMail() {
        assertThatThrownBy(() -> workbooks("r1"))
                .isInstanceOfSatisfying(
                        OperationException.class,
                        refused -> assertThat(refused.why()).isEqualTo("There are none."));
    }

    private void make(String scope, String run, String name, String content) throws IOException {
        StagingArea staging = new StagingArea(folder);
        WorkbookFolder made = new WorkbookFolder(
                folder,
                scope,
                "{catalog=c, program=p, rank=Rank[a=1], run=%s, scope=%s}".formatted(run, scope),
                staging);
        try (OutputStream out = made.create(name)) {
            out.write(content.getBytes());
        }
        made.seal();
        made.release();
        staging.delete();
    }

    private MadeWorkbooks workbooks(String run) {
        return new MadeWorkbooks(folder, new Edition(run, 2022, LocalDate.of(2024, 3, 2)), DISTRICTS, 1_000);
    }

    private String refusal(String run, String code) {
        return String.valueOf(catchThrowableOfType(
                        UnavailableException.class, () -> workbooks(run).of(code))
                .getMessage());
    }
}
