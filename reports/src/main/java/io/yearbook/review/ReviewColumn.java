package io.yearbook.review;

/** The columns of the sheet on which figures are decided, from the left. */
enum ReviewColumn {
    NUMBER("序号", 6, Use.SHOWN, ""),
    DOCUMENT("文件", 22, Use.SHOWN, ""),
    PLACE("位置", 16, Use.SHOWN, ""),
    SENTENCE("原文句子", 52, Use.SHOWN, "【】内为待审数字。"),
    FIGURE("数字", 12, Use.SHOWN, "原文照录，不能改；数字有误的选“不是指标”或“暂缓”，并更正原文件。"),
    VALUE("读作", 12, Use.SHOWN, "换算“万”“亿”后的数值；空白表示不是单一数值，不能接受。"),
    UNIT("单位", 8, Use.SHOWN, ""),
    KIND("类型", 7, Use.SHOWN, "“数据”接受后成为观测值，“目标”接受后成为目标；目标不填时期和限定。"),
    DECISION("决定", 15, Use.ANSWER, "必选其一才算已审；空白等同“暂缓”，下次仍会列出。"),
    GUESS("推荐指标", 30, Use.ANSWER, "最像的几个指标及把握（0 到 1）；都不对就选“另选”。"),
    OTHER("另选指标", 30, Use.ANSWER, "填了就以此为准。请从下拉表选择，含义见“指标目录”。"),
    DISTRICT("区县", 18, Use.ANSWER, "空白则为文件本身的区县；全市的数字请改选市级。"),
    START("起始日", 12, Use.ANSWER, "时期的第一天；累计、未明示的可以空白。"),
    END("截止日", 12, Use.ANSWER, "时期的最后一天，接受数据时必填。"),
    SPAN("时期类型", 12, Use.ANSWER, "须与起止日一致；空白则由起止日推定。"),
    QUALIFIER("限定", 10, Use.ANSWER, "“余、以上”为 ≥，“超”为 >，“以内、不超过”为 ≤，“不足”为 <，“近、约”为 约。"),
    ALIAS("别名", 18, Use.ANSWER, "只在“接受并记为别名”时使用：记住后，别的文件再出现这个说法就能自动认出。不能与其他指标的名称或别名相同。"),
    NOTE("备注", 24, Use.ANSWER, "可不填，随数据存档。"),
    /** At the end, for title and note stand in the first column. */
    KEY("键", 4, Use.HIDDEN, "");

    /** What a column is for. */
    enum Use {
        HIDDEN,
        SHOWN,
        ANSWER
    }

    private final String header;
    private final int width;
    private final Use use;
    private final String guide;

    ReviewColumn(String header, int width, Use use, String guide) {
        this.header = header;
        this.width = width;
        this.use = use;
        this.guide = guide;
    }

    String header() {
        return header;
    }

    /** In characters of Latin text. */
    int width() {
        return width;
    }

    Use use() {
        return use;
    }

    /** How it is filled in or read; empty where the head says it all. */
    String guide() {
        return guide;
    }
}
