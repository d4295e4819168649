package io.yearbook.model;

/** Whether a promised figure was kept. */
public enum TargetVerdict {
    MET("已完成"),
    MISSED("未完成"),
    NOT_DUE("未到期"),
    NO_EVIDENCE("无数据"),
    NOT_COMPARABLE("不可比");

    private final String nameZh;

    TargetVerdict(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
