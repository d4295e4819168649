package io.yearbook.content;

/** A sign that a report prints beside a value, as yearbooks do. The value itself stays a number or an empty cell. */
public enum Mark {
    BELOW_UNIT("…", "数值不为零，但不足所列的最小单位；单元格中仍存有数值的，选中可见。"),
    NO_FIGURE("—", "没有数值：未公布、未采集或不存在；不以0代替。"),
    REMARKED("*", "估计值、初步数、口径不同等，不是通常意义上的公布数，见同一行“说明”。");

    private final String sign;
    private final String meaning;

    Mark(String sign, String meaning) {
        this.sign = sign;
        this.meaning = meaning;
    }

    public String sign() {
        return sign;
    }

    /** One Chinese sentence. */
    public String meaning() {
        return meaning;
    }
}
