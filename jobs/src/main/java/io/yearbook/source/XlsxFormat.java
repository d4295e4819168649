package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

/** Tables in the sheets of an Excel workbook. */
final class XlsxFormat implements FormatReader {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xlsm");
    }

    @Override
    public boolean recognises(ContentProbe content) {
        return content.kind() == ContentProbe.Kind.WORKBOOK;
    }

    /** The content was unpacked once within the limits when it was probed. */
    @Override
    public RecordStream open(ReadRequest request) throws IOException, FileFaultException {
        XSSFWorkbook workbook = new XSSFWorkbook(request.file().open(), true);
        try {
            refuseMissingSheets(workbook);
            return new XlsxStream(workbook, chosen(workbook, request), request);
        } catch (FileFaultException | RuntimeException fault) {
            workbook.close();
            throw fault;
        }
    }

    /** POI passes over sheets whose part is not there; nobody would miss their figures. */
    private static void refuseMissingSheets(XSSFWorkbook workbook) throws FileFaultException {
        for (CTSheet listed : workbook.getCTWorkbook().getSheets().getSheetArray()) {
            if (workbook.getSheet(listed.getName()) == null) {
                throw new FileFaultException(
                        FileFault.FILE_DAMAGED,
                        "the workbook lists sheet \"%s\" but does not hold it; deliver it again"
                                .formatted(listed.getName()));
            }
        }
    }

    private static List<XSSFSheet> chosen(XSSFWorkbook workbook, ReadRequest request) throws FileFaultException {
        List<String> named = request.context().manifest().sheets();
        return named.isEmpty() ? visible(workbook, request) : named(workbook, named);
    }

    private static List<XSSFSheet> named(XSSFWorkbook workbook, List<String> names) throws FileFaultException {
        List<XSSFSheet> sheets = new ArrayList<>();
        for (String name : names) {
            XSSFSheet sheet = workbook.getSheet(name);
            if (sheet == null) {
                List<String> present = new ArrayList<>();
                workbook.forEach(other -> present.add(other.getSheetName()));
                throw new FileFaultException(
                        FileFault.MANIFEST_FAULTY,
                        "the manifest names sheet \"%s\", the workbook has %s".formatted(name, present));
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    private static List<XSSFSheet> visible(XSSFWorkbook workbook, ReadRequest request) {
        List<XSSFSheet> sheets = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            if (workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE) {
                sheets.add(workbook.getSheetAt(index));
            } else {
                request.notes()
                        .add(
                                "sheet \"%s\" is hidden and was not read; unhide it, or name it under sheets in the manifest"
                                        .formatted(workbook.getSheetName(index)));
            }
        }
        return sheets;
    }
}
