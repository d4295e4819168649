package io.yearbook.model;

import java.util.Arrays;
import java.util.Optional;

/** Status of an observation: SDMX code list CL_OBS_STATUS, version 2.2. A missing value always carries one that says so. */
public enum ObservationStatus {
    A("正常", "normal value", false),
    B("时间序列中断", "time series break", false),
    D("定义不同", "definition differs", false),
    E("估计值", "estimated value", false),
    F("预测值", "forecast value", false),
    G("试验性", "experimental value", false),
    H("缺失:节假日", "missing; holiday or weekend", true),
    I("插补值", "imputed value", false),
    J("豁免", "derogation", false),
    K("计入其他类别", "data included in another category", true),
    L("缺失:未采集", "missing; data exist but were not collected", true),
    M("缺失:不存在", "missing; data cannot exist", true),
    N("不足最小单位", "not significant: below the smallest unit shown", true),
    O("缺失", "missing value", true),
    P("初步数", "provisional value", false),
    Q("缺失:不公开", "missing; suppressed", true),
    S("特殊事件影响", "strike and other special events", false),
    T("过渡期", "transition", false),
    U("可靠性低", "low reliability", false),
    V("未经核实", "unvalidated value", false),
    W("含其他类别", "includes data from another category", false);

    private final String nameZh;
    private final String nameEn;
    private final boolean missing;

    ObservationStatus(String nameZh, String nameEn, boolean missing) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.missing = missing;
    }

    public static Optional<ObservationStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.name().equalsIgnoreCase(code))
                .findFirst();
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    /** True where there is no value: the value is null exactly when this is true. */
    public boolean isMissing() {
        return missing;
    }

    /** True where the value belongs to another definition, scope or series than its neighbours in time. */
    public boolean breaksComparison() {
        return this == B || differsInMeaning();
    }

    /** True where the value is not what the indicator asks for: its definition differs, or it holds another category too. */
    public boolean differsInMeaning() {
        return this == D || this == W;
    }

    /**
     * True where the two values are at different stages of their making, so that their difference may be a coming
     * revision and no change: a forecast beside anything else, or a provisional value beside a final one. An estimate may
     * be either and stands beside both.
     */
    public boolean differsInStage(ObservationStatus other) {
        if (this == F || other == F) {
            return this != other;
        }
        return this == P && other.isFinal() || isFinal() && other == P;
    }

    private boolean isFinal() {
        return this != P && this != E;
    }
}
