package io.yearbook.content;

import io.yearbook.model.DistrictKind;
import java.time.Instant;

/**
 * What a report is of, and what it was made from.
 *
 * @param title see {@link #titleOf}
 * @param scope CITY for the report of the whole city; any other kind for the report of one area
 * @param areaName full name, such as {@code 渝北区}
 * @param areaCode code in the register of districts
 * @param year reported year
 * @param dataAsOf observations known at this instant are used; also the date of the document, so that a report made
 *     again is the same file
 * @param runId the published run
 * @param catalogueHash SHA-256 of the catalogue
 * @param preparedBy program and version
 */
public record ReportFacts(
        String title,
        DistrictKind scope,
        String areaName,
        String areaCode,
        int year,
        Instant dataAsOf,
        String runId,
        String catalogueHash,
        String preparedBy) {

    private static final int SHORT_HASH = 12;

    /** The official title: {@code 重庆市渝北区2022年指标年度报告}. */
    public static String titleOf(String cityName, String areaName, int year) {
        String area = areaName.startsWith(cityName) ? areaName : (cityName + areaName);
        return area + year + "年指标年度报告";
    }

    public boolean isCity() {
        return scope == DistrictKind.CITY;
    }

    public String shortCatalogueHash() {
        return shortHash(catalogueHash);
    }

    /** The first characters of a hash, enough to tell files apart by eye. */
    public static String shortHash(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
