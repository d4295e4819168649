package io.yearbook.model;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO("提示"),
    /** To be looked at: it may be wrong, or be right for a reason that the figures do not show. */
    WARNING("关注"),
    /** Published figures cannot all be true. */
    ERROR("错误");

    private final String nameZh;

    Severity(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
