package io.yearbook.catalog;

import io.yearbook.model.District;
import io.yearbook.model.PeerGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The file peer_groups.csv: which districts are compared as peers, and when. */
final class PeerGroupsFile {

    static final String NAME = "peer_groups.csv";

    private static final String GROUP_CODE = "group_code";
    private static final String NAME_ZH = "name_zh";
    private static final String DISTRICT_CODE = "district_code";
    private static final String VALID_FROM = "valid_from";
    private static final List<String> COLUMNS = List.of(GROUP_CODE, NAME_ZH, DISTRICT_CODE, VALID_FROM, "valid_to");

    private PeerGroupsFile() {}

    /** @param districts the districts that a group may name; none where their file could not be read */
    static List<PeerGroup> read(Map<String, byte[]> files, List<District> districts, Faults faults) {
        Set<String> codes = districts.stream().map(District::code).collect(Collectors.toSet());
        List<PeerGroup> groups = new ArrayList<>();
        Map<String, String> nameByCode = new HashMap<>();
        for (CatalogRow row : CatalogTable.read(NAME, COLUMNS, files, faults)) {
            PeerGroup group = group(row);
            checkDistrict(row, group, codes);
            checkName(row, group, nameByCode);
            checkOverlap(row, group, groups);
            groups.add(group);
        }
        return groups;
    }

    private static PeerGroup group(CatalogRow row) {
        Validity validity = row.validity();
        return new PeerGroup(
                row.required(GROUP_CODE),
                row.required(NAME_ZH),
                row.required(DISTRICT_CODE),
                validity.from(),
                validity.to());
    }

    private static void checkDistrict(CatalogRow row, PeerGroup group, Set<String> codes) {
        if (!codes.isEmpty() && !group.districtCode().isEmpty() && !codes.contains(group.districtCode())) {
            row.fault(
                    DISTRICT_CODE,
                    "read \"%s\"; allowed: a district_code of %s".formatted(group.districtCode(), DistrictsFile.NAME));
        }
    }

    private static void checkName(CatalogRow row, PeerGroup group, Map<String, String> nameByCode) {
        String name = nameByCode.putIfAbsent(group.code(), group.nameZh());
        if (name != null && !name.equals(group.nameZh())) {
            row.fault(NAME_ZH, "read \"%s\"; group %s is \"%s\" above".formatted(group.nameZh(), group.code(), name));
        }
    }

    /** A district is a peer of one group at a time: there is one peer rank. */
    private static void checkOverlap(CatalogRow row, PeerGroup group, List<PeerGroup> earlier) {
        Validity validity = new Validity(group.validFrom(), group.validTo());
        for (PeerGroup other : earlier) {
            Validity theirs = new Validity(other.validFrom(), other.validTo());
            if (!group.districtCode().isEmpty()
                    && group.districtCode().equals(other.districtCode())
                    && validity.overlaps(theirs)) {
                row.fault(
                        VALID_FROM,
                        "%s is in group %s from %s and in %s from %s; a district is in one group at a time"
                                .formatted(group.districtCode(), group.code(), validity, other.code(), theirs));
            }
        }
    }
}
