package io.yearbook.model;

/** How the growth a source states compares with the growth computed from the published values. */
public enum ReportedVerdict {
    CONSISTENT("与公布数一致"),
    EXPLAINED("差异有说明"),
    CONTRADICTORY("与公布数矛盾"),
    UNDECIDABLE("无法核对");

    private final String nameZh;

    ReportedVerdict(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
