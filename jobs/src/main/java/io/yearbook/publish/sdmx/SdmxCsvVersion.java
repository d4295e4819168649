package io.yearbook.publish.sdmx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Versions of SDMX-CSV. They differ in the columns that say what structure the rows have. */
public enum SdmxCsvVersion {
    /** Aligned with SDMX 2.1. */
    V1_0("1.0", List.of("DATAFLOW")) {
        @Override
        List<String> structureCells(String reference) {
            return List.of(reference);
        }
    },
    /** Aligned with SDMX 3.0. Rows have the action I, information. */
    V2_0("2.0", List.of("STRUCTURE", "STRUCTURE_ID", "ACTION")) {
        @Override
        List<String> structureCells(String reference) {
            return List.of("dataflow", reference, "I");
        }
    };

    private final String number;
    private final List<String> structureColumns;

    SdmxCsvVersion(String number, List<String> structureColumns) {
        this.number = number;
        this.structureColumns = structureColumns;
    }

    public static Optional<SdmxCsvVersion> ofNumber(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findFirst();
    }

    /** As people write it. */
    public String number() {
        return number;
    }

    List<String> structureColumns() {
        return structureColumns;
    }

    /** @param reference of the data structure */
    abstract List<String> structureCells(String reference);
}
