package io.yearbook.transform;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.text.PeriodText;
import io.yearbook.text.StatedPeriod;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says which area and year a record that was not accepted is about, as far as the record, its file or its document states
 * it: by the district, else by the only one that the names of publisher and document hold; by the period, else by the day
 * of publication. Of a record of no area the year is that of its publication.
 */
public final class RecordArea implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DistrictRegister districts;

    public RecordArea(DistrictRegister districts) {
        this.districts = districts;
    }

    /** The same, with area and year where it was rejected. */
    public <T extends Serializable> Parsed<T> placed(RawRecord raw, Parsed<T> parsed) {
        return parsed.match(accepted -> parsed, rejection -> new Parsed.Rejected<>(placed(raw, rejection)));
    }

    private Rejection placed(RawRecord raw, Rejection rejection) {
        LocalDate published = day(raw, Field.PUBLISHED_AT).orElse(null);
        LocalDate period = lastDay(raw).orElse(null);
        String area = area(raw, period == null ? published : period).orElse(null);
        LocalDate first = area == null ? published : period;
        LocalDate second = area == null ? period : published;
        LocalDate known = first == null ? second : first;
        return rejection.about(area, known == null ? null : Integer.valueOf(known.getYear()));
    }

    private Optional<String> area(RawRecord raw, @Nullable LocalDate on) {
        Optional<String> stated = Stream.of(Field.DISTRICT, Field.DISTRICT_NAME)
                .map(field -> text(raw, field))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> districts.resolve(text, on).stream())
                .map(District::code)
                .findFirst();
        return stated.or(() -> named(text(raw, Field.PUBLISHER), on)).or(() -> named(text(raw, Field.DOCUMENT), on));
    }

    /** The only district whose full name a text holds. */
    private Optional<String> named(String text, @Nullable LocalDate on) {
        List<String> named = districts.all().stream()
                .filter(district -> district.kind() == DistrictKind.DISTRICT && text.contains(district.nameZh()))
                .filter(district -> on == null || district.existsOn(on))
                .map(District::code)
                .distinct()
                .collect(Collectors.toList());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(RawRecord raw) {
        return day(raw, Field.PERIOD_END)
                .or(() -> PeriodText.read(text(raw, Field.PERIOD))
                        .<Optional<LocalDate>>match(
                                period -> Optional.of(period).map(StatedPeriod::end), unreadable -> Optional.empty()));
    }

    private static Optional<LocalDate> day(RawRecord raw, Field field) {
        return PeriodText.readDay(text(raw, field)).match(Optional::of, unreadable -> Optional.empty());
    }

    private static String text(RawRecord raw, Field field) {
        String text = raw.text(field);
        return text == null ? "" : text.strip();
    }
}
