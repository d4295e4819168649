package io.yearbook.model;

/** Why a row was not accepted. The row is kept with its text; the rest of its file goes on. */
public enum RejectReason implements Reason {
    DISTRICT_MISSING("未填写区县。", "No district is given."),
    DISTRICT_UNKNOWN("区县名称或代码不在区县名录中。", "The district is not in the register of districts."),
    INDICATOR_MISSING("未填写指标。", "No indicator is given."),
    INDICATOR_UNKNOWN("指标不在指标目录中。", "The indicator is not in the catalogue."),
    LABEL_CONTRADICTS("代码与名称指向不同对象。", "The code and the name beside it mean different things."),
    PERIOD_MISSING("未填写数据所属时期。", "No period is given."),
    PERIOD_UNREADABLE("时期无法识别或日期不存在。", "The period cannot be read, or its date does not exist."),
    PERIOD_CONTRADICTS("时期类型与起止日期矛盾。", "The span contradicts the dates."),
    PERIOD_IN_FUTURE("数据所属时期晚于发布日期。", "The period ends after the figure was published."),
    VALUE_MISSING("数值为空且未说明缺失原因。", "There is no value and no status that says why."),
    VALUE_WITH_MISSING_STATUS("状态标明缺失但仍有数值。", "The status says the value is missing, yet there is one."),
    NUMBER_UNREADABLE("数值无法识别。", "The value cannot be read as a number."),
    NUMBER_TOO_LARGE("数值位数超出可存储范围。", "The value has more digits than can be stored exactly."),
    VALUE_OUT_OF_RANGE("数值超出指标的合理范围。", "The value lies outside the range the catalogue allows."),
    UNIT_UNKNOWN("计量单位无法识别。", "The unit is not known."),
    UNIT_DIFFERS("计量单位与指标不同类，不能换算。", "The unit is of another dimension than the indicator's."),
    UNIT_CONTRADICTS("数值自带单位与单位栏矛盾。", "The unit written with the value contradicts the unit given for it."),
    STATUS_UNKNOWN("观测状态代码无法识别。", "The observation status is not an SDMX code."),
    QUALIFIER_UNKNOWN("数值限定词无法识别。", "The value qualifier is not known."),
    REPORTED_CHANGE_UNREADABLE("原文增幅或其单位无法识别。", "The reported change or its unit cannot be read."),
    PUBLISHER_MISSING("未说明发布单位。", "No publisher is given."),
    PUBLISHED_AT_MISSING("未说明发布日期。", "No date of publication is given."),
    PUBLISHED_AT_UNREADABLE("发布日期无法识别。", "The date of publication cannot be read."),
    ACTION_NOT_SUPPORTED("不支持该 SDMX 操作。", "This SDMX action is not supported."),
    DUPLICATE_ROW("同一文件中重复的行。", "The same figure stands in the file already."),
    KEY_CONFLICT("同一发布单位对同一指标同一时期给出两个不同数值。", "The same key carries different figures of one date of publication."),
    CELL_ERROR("单元格显示错误，或公式、数字格式使数值不能确定。", "The cell shows an error, or its formula or format leaves its value open."),
    CELL_MERGED(
            "数值单元格跨多行或多列合并，归属不明。",
            "The figure's cell is merged over several rows or columns: whose it is, is not clear."),
    NUL_CHARACTER("行内含空字符，数据可能损坏。", "The row holds a NUL character: the file may be damaged."),
    TEXT_DAMAGED("文字有损坏的字符。", "The text holds characters that were lost in conversion."),
    ROW_TOO_LONG("单行过长。", "The row is longer than a row of data can be."),
    COLUMN_COUNT_DIFFERS("该行列数多于表头。", "The row has more columns than the header."),
    TARGET_UNREADABLE("目标的字段无法识别。", "A field of the target cannot be read."),
    TASK_UNREADABLE("任务的字段无法识别。", "A field of the task cannot be read.");

    private final String sentenceZh;
    private final String sentenceEn;

    RejectReason(String sentenceZh, String sentenceEn) {
        this.sentenceZh = sentenceZh;
        this.sentenceEn = sentenceEn;
    }

    @Override
    public String sentenceZh() {
        return sentenceZh;
    }

    @Override
    public String sentenceEn() {
        return sentenceEn;
    }
}
