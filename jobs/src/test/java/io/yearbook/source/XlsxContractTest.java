package io.yearbook.source;

import static io.yearbook.source.WorkbookBytes.row;

class XlsxContractTest extends ReaderContract {

    private static final byte[] GOOD = WorkbookBytes.of(workbook -> WorkbookBytes.sheet(
            workbook, "表", row("地区", "年份", "GDP"), row("渝北区", 2021, 1), row("渝中区", 2021, 2), row("万州区", 2021, 3)));

    @Override
    String path() {
        return "figures.xlsx";
    }

    @Override
    byte[] goodFile() {
        return GOOD.clone();
    }

    @Override
    String format() {
        return "xlsx";
    }
}
