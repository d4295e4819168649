package io.yearbook.transform;

import static io.yearbook.model.Field.DISTRICT;
import static io.yearbook.model.Field.DISTRICT_NAME;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.District;
import io.yearbook.model.Field;
import io.yearbook.model.RejectReason;
import io.yearbook.text.Excerpt;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the district that a record is about, as it was on the last day of the record's period. */
final class DistrictReading implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DistrictRegister districts;

    DistrictReading(DistrictRegister districts) {
        this.districts = districts;
    }

    /** The district by its code or name; a name beside a code that means another district is refused. */
    District read(RecordFields fields, @Nullable LocalDate on) throws RecordRefused {
        Field column = fields.text(DISTRICT) == null && fields.text(DISTRICT_NAME) != null ? DISTRICT_NAME : DISTRICT;
        String text = fields.require(column, RejectReason.DISTRICT_MISSING);
        Optional<District> found = districts.resolve(text, on);
        if (found.isEmpty()) {
            throw fields.refusal(RejectReason.DISTRICT_UNKNOWN, column, unknown(text));
        }
        District district = found.get();
        String label = fields.text(DISTRICT_NAME);
        Optional<District> labelled = label == null ? Optional.empty() : districts.resolve(label, on);
        if (labelled.isPresent() && !labelled.get().code().equals(district.code())) {
            throw fields.refusal(
                    RejectReason.LABEL_CONTRADICTS,
                    DISTRICT_NAME,
                    "%s stands beside %s, which is %s; correct the one or the other"
                            .formatted(Excerpt.of(String.valueOf(label)), text, district.nameZh()));
        }
        return district;
    }

    private String unknown(String text) {
        List<String> names = districts.all().stream()
                .flatMap(district -> Stream.of(district.code(), district.nameZh(), district.shortNameZh()))
                .distinct()
                .toList();
        String advice = Suggestion.nearest(text, names)
                .map("did you mean %s?"::formatted)
                .orElse("see districts.csv for the codes and names that are known");
        return "%s is no district of the register; %s".formatted(Excerpt.of(text), advice);
    }
}
