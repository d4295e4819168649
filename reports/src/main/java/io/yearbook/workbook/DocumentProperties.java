package io.yearbook.workbook;

import io.yearbook.content.ReportFacts;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What a file says of itself, as file managers and archives show it. */
final class DocumentProperties {

    private static final String CATEGORY = "年度报告";
    private static final String LANGUAGE = "zh-CN";

    private DocumentProperties() {}

    /** POI takes the time of a document only as a {@link Date}. */
    @SuppressWarnings("JavaUtilDate")
    static void describe(POIXMLProperties properties, ReportFacts facts) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CellText.storable(facts.title()));
        core.setCreator(CellText.storable(facts.preparedBy()));
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        core.setCategory(CATEGORY);
        core.setSubjectProperty(CellText.storable(facts.areaName() + " " + facts.areaCode() + " " + facts.year()));
        core.setKeywords(CellText.storable("run " + facts.runId() + ", catalogue " + facts.shortCatalogueHash()));
        core.setDescription(CellText.storable(facts.areaName() + facts.year() + "年指标数据、排名、承诺和出处。"));
        Optional<Date> asOf = Optional.of(Date.from(facts.dataAsOf()));
        core.setCreated(asOf);
        core.setModified(asOf);
    }
}
