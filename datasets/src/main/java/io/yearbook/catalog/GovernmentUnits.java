package io.yearbook.catalog;

import io.yearbook.model.GovernmentUnit;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;

/** The offices that plans give tasks to. An office that is not registered keeps the name it is printed with. */
public final class GovernmentUnits implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> nameByKey = new HashMap<>();

    public GovernmentUnits(List<GovernmentUnit> units) {
        for (GovernmentUnit unit : units) {
            nameByKey.put(key(unit.districtCode(), unit.name()), unit.name());
            unit.aliases().forEach(alias -> nameByKey.put(key(unit.districtCode(), alias), unit.name()));
        }
    }

    /**
     * The registered name of an office: the district's own where it has one, else the one common to all districts.
     *
     * @param districtCode the district whose plan names the office; empty where it is not known
     */
    public String canonicalName(String printed, String districtCode) {
        String common = nameByKey.getOrDefault(key("", printed), printed.strip());
        return nameByKey.getOrDefault(key(districtCode, printed), common);
    }

    /** Recognition of print confuses 釆 with 采; a name is the same with either. */
    private static String key(String districtCode, String name) {
        return districtCode + ":" + Names.key(name).replace('釆', '采');
    }
}
