package io.yearbook.comparison;

/** Why a cell differs between two editions. The first that holds is given. */
public enum Cause {
    /** The line is in the later edition only. */
    LINE_ADDED("新增一行"),
    /** The line is in the earlier edition only. */
    LINE_GONE("不再列出"),
    /** The observation printed is another vintage, or of another publisher. */
    FIGURE_REVISED("数据有修订或改用其他来源"),
    /** The observation is the same, the one a year before is another. */
    PREVIOUS_REVISED("上年同期数据有变动"),
    /** The observation is the same, figures of other districts are not. */
    OTHERS_REVISED("其他区县的数据有变动"),
    /** Some of the observations it rests on are others, here or elsewhere. */
    DATA_CHANGED("所依据的数据有变动"),
    /** A target fell due between the editions. */
    FELL_DUE("承诺在两版之间到期"),
    /** The data are the same, the catalogue is another: names, directions, comparability, rules. */
    CATALOGUE_CHANGED("指标目录有改动"),
    /** Both editions are of one run: settings, or the program. */
    METHOD_CHANGED("计算设置或程序有改动");

    private final String nameZh;

    Cause(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
