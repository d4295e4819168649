package io.yearbook.workbook;

import io.yearbook.content.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as an Excel file. The same content gives the same bytes, whenever it is written. */
public final class WorkbookWriter {

    private final List<ReportSheet> sheets;
    private final ThemeSettings settings;

    /** @param sheets in the order of their tabs */
    public WorkbookWriter(List<ReportSheet> sheets) {
        this(sheets, ThemeSettings.DEFAULTS);
    }

    /** @param sheets in the order of their tabs */
    public WorkbookWriter(List<ReportSheet> sheets, ThemeSettings settings) {
        this.sheets = List.copyOf(sheets);
        this.settings = settings;
    }

    /** Writes the whole file; the stream is flushed but not closed. */
    public void write(AnnualReport report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Theme theme = new Theme(workbook, settings);
            // All tabs exist before any is filled: a link is checked against them.
            sheets.forEach(sheet -> workbook.createSheet(sheet.name()));
            for (ReportSheet sheet : sheets) {
                XSSFSheet tab = workbook.getSheet(sheet.name());
                PageSetup.apply(tab, sheet.orientation(), report.facts().title());
                sheet.write(report, tab, theme);
                tab.setTabColor(Palette.colour(sheet.tabColour()));
            }
            DocumentProperties.describe(workbook.getProperties(), report.facts());
            workbook.write(uncompressed(bytes));
        }
        StableZip.copy(bytes.toByteArray(), out);
    }

    /** What POI writes is compressed only once, by {@link StableZip}; into such a stream it writes as it is. */
    private static ZipArchiveOutputStream uncompressed(OutputStream out) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }
}
