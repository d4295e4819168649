package io.yearbook.document.binding;

/** What a numeric expression of a document turned out to be: exactly one of these. */
public enum FigureUse {
    /** States an indicator of the catalogue. */
    OBSERVATION("观测值"),
    /** The growth that is stated for an observation, or the earlier figure of one. */
    REPORTED_CHANGE("增幅"),
    /** Promises a value. */
    TARGET("目标"),
    /** Belongs to a task: its deadline or its scope. */
    TASK_ATTRIBUTE("任务内容"),
    /** A date or a stretch of time. */
    DATE("日期"),
    /** The number of a document, a heading or a list. */
    NUMBER("编号"),
    /** Part of a name or of a set phrase. */
    NAME_PART("名称"),
    /** Digits or a unit were lost: never a value. */
    DAMAGED("残损"),
    /** A figure that no indicator claims with confidence: for review. */
    CANDIDATE("待审");

    private final String nameZh;

    FigureUse(String nameZh) {
        this.nameZh = nameZh;
    }

    /** The name printed in accounts. */
    public String nameZh() {
        return nameZh;
    }
}
