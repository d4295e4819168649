package io.yearbook.source.layout;

import io.yearbook.catalog.Names;
import io.yearbook.model.Field;
import io.yearbook.model.RecordKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The header texts that are always understood. A manifest adds others for its own file. */
final class HeaderNames {

    /** Beyond the column name of the field itself. Where a code and a name stand side by side, see {@link #CODES}. */
    private static final Map<Field, List<String>> ALIASES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Field.DISTRICT,
                    List.of(
                            "地区",
                            "区县",
                            "区县名称",
                            "县区",
                            "区(县)",
                            "区、县",
                            "行政区",
                            "行政区划",
                            "行政区域",
                            "区域",
                            "地区名称",
                            "单位名称",
                            "region",
                            "area",
                            "ref_area",
                            "county")),
            Map.entry(Field.INDICATOR, List.of("指标", "指标名称", "指标项", "统计指标", "项目指标", "measure")),
            Map.entry(
                    Field.PERIOD,
                    List.of(
                            "年份",
                            "年度",
                            "年",
                            "时期",
                            "时间",
                            "期间",
                            "统计时间",
                            "数据时间",
                            "报告期",
                            "year",
                            "time_period",
                            "time",
                            "date")),
            Map.entry(Field.PERIOD_START, List.of("开始日期", "起始日期", "期初", "start", "start_date")),
            Map.entry(Field.PERIOD_END, List.of("结束日期", "截止日期", "期末", "截至日期", "end", "end_date")),
            Map.entry(Field.SPAN, List.of("时期类型", "时段类型")),
            Map.entry(Field.VALUE, List.of("数值", "值", "指标值", "统计值", "数据", "绝对量", "总量", "obs_value", "figure")),
            Map.entry(Field.UNIT_MULT, List.of("数量级")),
            Map.entry(Field.UNIT, List.of("单位", "计量单位", "数据单位", "unit_measure")),
            Map.entry(Field.DECIMALS, List.of("小数位", "小数位数")),
            Map.entry(Field.OBS_STATUS, List.of("状态", "观测状态", "数据状态", "status")),
            Map.entry(Field.VALUE_QUALIFIER, List.of("限定词", "数值限定", "qualifier")),
            Map.entry(
                    Field.REPORTED_CHANGE,
                    List.of("同比", "同比增长", "同比增幅", "同比增减", "增长率", "增速", "比上年增长", "较上年增长", "reported_yoy")),
            Map.entry(Field.REPORTED_CHANGE_UNIT, List.of("同比单位", "增幅单位", "增长单位")),
            Map.entry(Field.PUBLISHER, List.of("发布单位", "发布机构", "发布机关", "发布部门", "公布单位", "来源单位")),
            Map.entry(Field.PUBLISHED_AT, List.of("发布日期", "发布时间", "公布日期", "成文日期", "published", "publication_date")),
            Map.entry(Field.NOTE, List.of("备注", "注", "说明", "注释", "remark", "comment", "comment_obs", "obs_comment")),
            Map.entry(Field.DOCUMENT, List.of("文件", "文件名称", "文号", "出处", "数据来源", "资料来源")),
            Map.entry(Field.DOCUMENT_PLACE, List.of("位置", "页码", "原文位置")),
            Map.entry(Field.VALUE_TEXT, List.of("原文", "原文数值", "数值原文")),
            Map.entry(Field.TARGET_ID, List.of("目标编号")),
            Map.entry(Field.PLAN_ID, List.of("方案编号", "计划编号")),
            Map.entry(Field.PLAN_YEAR, List.of("方案年度", "计划年度")),
            Map.entry(Field.TASK_NO, List.of("任务编号", "任务序号", "任务号")),
            Map.entry(Field.COMPARATOR, List.of("比较符", "比较方式", "目标方向")),
            Map.entry(Field.DUE_DATE, List.of("到期日", "目标期限", "due")),
            Map.entry(Field.FIRMNESS, List.of("约束力", "约束程度")),
            Map.entry(Field.SCOPE_NOTE, List.of("适用范围", "范围说明")),
            Map.entry(Field.PART, List.of("部分", "篇")),
            Map.entry(Field.SECTION, List.of("章节", "节", "小节")),
            Map.entry(Field.TITLE, List.of("任务", "任务名称", "任务内容", "标题", "事项")),
            Map.entry(Field.LEAD_UNITS, List.of("牵头单位", "牵头部门")),
            Map.entry(Field.RESPONSIBLE_UNITS, List.of("责任单位", "责任部门", "配合单位")),
            Map.entry(Field.DEADLINE, List.of("完成时限", "完成时间", "截止时间", "期限"))));

    /** Header texts of a code column; a name column beside one becomes the field's label. */
    private static final Map<String, Field> CODES = keyed(Map.of(
            Field.DISTRICT,
            List.of("district_code", "区县代码", "地区代码", "行政区划代码", "行政区代码", "行政代码", "区划代码"),
            Field.INDICATOR,
            List.of("indicator_code", "指标代码", "指标编码")));

    /** Columns that number the rows and state nothing. */
    private static final Set<String> SERIAL = Set.of("序号", "no", "no.", "编号");

    /** Header texts that leave open what the column is; its cells tell. */
    private static final Set<String> OPEN = Set.of("", "名称", "name", "name_zh", "代码", "code", "项目", "项目名称", "label");

    private static final Set<Field> PLAN_FIELDS = EnumSet.range(Field.TARGET_ID, Field.DEADLINE);

    private static final Map<String, Field> BY_NAME = names();

    private HeaderNames() {}

    private static Map<String, Field> names() {
        Map<String, Field> names = keyed(ALIASES);
        for (Field field : Field.values()) {
            names.put(Names.key(field.columnName()), field);
        }
        names.putAll(CODES);
        return Map.copyOf(names);
    }

    private static Map<String, Field> keyed(Map<Field, List<String>> aliases) {
        Map<String, Field> names = new HashMap<>();
        aliases.forEach((field, texts) -> texts.forEach(text -> names.put(Names.key(text), field)));
        return names;
    }

    /** The field that a header text names in a file of that kind. */
    static Optional<Field> fieldOf(String text, RecordKind kind) {
        Field field = BY_NAME.get(Names.key(text));
        if (field == null || (kind == RecordKind.OBSERVATION && PLAN_FIELDS.contains(field))) {
            return Optional.empty();
        }
        return Optional.of(field);
    }

    /** True where the header text says that the column holds codes. */
    static boolean namesCodes(String text) {
        return CODES.containsKey(Names.key(text));
    }

    static boolean isSerial(String text) {
        return SERIAL.contains(Names.key(text));
    }

    /** True for a head such as {@code 名称} or {@code 地区\年份} that only its cells explain. */
    static boolean isOpen(String text) {
        return OPEN.contains(Names.key(text)) || text.contains("\\") || text.contains("＼") || text.contains("╲");
    }

    /** The names to use, for a message. */
    static String advice(RecordKind kind) {
        return switch (kind) {
            case OBSERVATION, CANDIDATE ->
                "district (地区), indicator (指标), period (年份), value (数值), unit (单位), publisher (发布单位), published_at"
                        + " (发布日期); or years such as 2021年, or catalogue indicators such as GDP(亿元), as column heads";
            case TARGET -> "plan_id, district, indicator, comparator, value, unit, due_date";
            case TASK -> "plan_id, task_no, district, title, lead_units, responsible_units, deadline";
        };
    }
}
