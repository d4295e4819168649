package io.yearbook.job;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.District;
import java.time.LocalDate;

/** The district that a user names. */
final class NamedDistrict {

    private NamedDistrict() {}

    /**
     * @param text a code or a name
     * @param date the day on which names count
     * @throws OperationException where it is neither
     */
    static District of(DistrictRegister districts, String text, LocalDate date) {
        return districts
                .byCode(text)
                .or(() -> districts.resolve(text, date))
                .orElseThrow(() -> new OperationException(
                        "No district is called " + text,
                        "It is neither a code nor a name of districts.csv.",
                        "Give a code such as 500112 or a name such as 渝北区."));
    }
}
