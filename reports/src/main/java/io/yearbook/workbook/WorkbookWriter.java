package io.yearbook.workbook;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as an Excel file. The same content gives the same bytes, whenever it is written. */
public final class WorkbookWriter {

    private static final String LANGUAGE = "zh-CN";

    private final List<ReportSheet> sheets;

    /** @param sheets in the order of their tabs */
    public WorkbookWriter(List<ReportSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** Writes the whole file; the stream is flushed but not closed. */
    public void write(AnnualReport report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Theme theme = new Theme(workbook);
            // All tabs exist before any is filled: a link is checked against them.
            sheets.forEach(sheet -> workbook.createSheet(sheet.name()));
            for (ReportSheet sheet : sheets) {
                XSSFSheet tab = workbook.getSheet(sheet.name());
                PageSetup.apply(tab, sheet.orientation(), report.facts().title());
                sheet.write(report, tab, theme);
            }
            describe(workbook.getProperties(), report.facts());
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

    /** POI takes the time of a document only as a {@link Date}. */
    @SuppressWarnings("JavaUtilDate")
    private static void describe(POIXMLProperties properties, ReportFacts facts) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CellText.storable(facts.title()));
        core.setCreator(CellText.storable(facts.preparedBy()));
        core.setSubjectProperty(CellText.storable(facts.areaName() + " " + facts.areaCode() + " " + facts.year()));
        core.setKeywords(CellText.storable("run " + facts.runId() + ", catalogue " + facts.shortCatalogueHash()));
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        Optional<Date> asOf = Optional.of(Date.from(facts.dataAsOf()));
        core.setCreated(asOf);
        core.setModified(asOf);
    }
}
