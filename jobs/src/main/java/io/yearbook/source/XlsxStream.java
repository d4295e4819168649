package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import io.yearbook.source.layout.TableHeaderFinder;
import io.yearbook.source.layout.TableRecords;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The records of a workbook, sheet by sheet. */
final class XlsxStream implements RecordStream {

    private final XSSFWorkbook workbook;
    private final ArrayDeque<XSSFSheet> sheets;
    private final ReadRequest request;
    private @Nullable TableRecords table;
    private @Nullable FileFaultException notFound;
    private boolean anyTable;

    XlsxStream(XSSFWorkbook workbook, List<XSSFSheet> sheets, ReadRequest request) {
        this.workbook = workbook;
        this.sheets = new ArrayDeque<>(sheets);
        this.request = request;
    }

    @Override
    public @Nullable RawRecord next() throws IOException, FileFaultException {
        while (true) {
            RawRecord record = table == null ? null : table.next();
            if (record != null) {
                return record;
            }
            XSSFSheet sheet = sheets.poll();
            if (sheet == null) {
                refuseWithoutTable();
                return null;
            }
            table = open(sheet);
        }
    }

    private @Nullable TableRecords open(XSSFSheet sheet) throws IOException, FileFaultException {
        SheetGrid grid = new SheetGrid(sheet, workbook.isDate1904());
        TableRecords records = new TableRecords(
                grid, new TableHeaderFinder(request.context(), grid.name()), request.context(), request.notes());
        if (records.open()) {
            HiddenCells.notes(sheet).forEach(request.notes()::add);
            anyTable = true;
            return records;
        }
        if (records.isEmpty()) {
            request.notes().add("sheet \"%s\" is empty".formatted(grid.name()));
            return null;
        }
        FileFaultException fault = records.headerNotFound();
        if (!request.context().manifest().sheets().isEmpty()) {
            throw fault;
        }
        notFound = notFound == null ? fault : notFound;
        long numbers = grid.numbers();
        if (numbers > 0) {
            request.notes()
                    .add("sheet \"%s\" has no header that is recognised; its %d numbers are not read"
                            .formatted(grid.name(), numbers));
        }
        return null;
    }

    private void refuseWithoutTable() throws FileFaultException {
        if (notFound != null && !anyTable) {
            throw notFound;
        }
        if (!anyTable) {
            throw new FileFaultException(FileFault.FILE_EMPTY, "no visible sheet holds a cell; deliver it again");
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
