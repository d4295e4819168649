package io.yearbook.model;

/** The fields that a landing file can hold, by the names of the canonical long CSV in lower case. */
public enum Field {
    DISTRICT,
    /** Name beside a code; checked against it, never used alone where a code is given. */
    DISTRICT_NAME,
    INDICATOR,
    INDICATOR_NAME,
    PERIOD,
    PERIOD_START,
    PERIOD_END,
    SPAN,
    VALUE,
    /** Power of ten that the value is to be multiplied with (SDMX UNIT_MULT). */
    UNIT_MULT,
    UNIT,
    DECIMALS,
    OBS_STATUS,
    VALUE_QUALIFIER,
    REPORTED_CHANGE,
    REPORTED_CHANGE_UNIT,
    PUBLISHER,
    PUBLISHED_AT,
    NOTE,
    /** Title or number of the document the figure was taken from. */
    DOCUMENT,
    /** Where in that document it stands: page, line, characters. */
    DOCUMENT_PLACE,
    /** The figure as the document prints it. */
    VALUE_TEXT,
    /** SDMX action column. */
    ACTION,
    TARGET_ID,
    PLAN_ID,
    PLAN_YEAR,
    TASK_NO,
    COMPARATOR,
    DUE_DATE,
    FIRMNESS,
    SCOPE_NOTE,
    PART,
    SECTION,
    TITLE,
    LEAD_UNITS,
    RESPONSIBLE_UNITS,
    DEADLINE;

    /** The canonical column name. */
    public String columnName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
