package io.yearbook.delivery;

import io.yearbook.table.Delivery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was recorded of an edition before. */
final class DeliveryHistory {

    private final List<Delivery> recorded;
    private final int year;

    DeliveryHistory(List<Delivery> recorded, int year) {
        this.recorded = List.copyOf(recorded);
        this.year = year;
    }

    /** How far the last attempt came; empty where there was none. */
    Optional<Delivery> last(MailAddress to, String districtCode) {
        return recorded.stream()
                .filter(row -> row.year() == year
                        && row.districtCode().equals(districtCode)
                        && row.address().equals(to.key()))
                .max(Comparator.comparingInt(Delivery::attempt).thenComparing(Delivery::state));
    }

    boolean isSent(MailAddress to, String districtCode) {
        return isLast(to, districtCode, Delivery.State.SENT);
    }

    /** True where it is not known whether the server has the workbook. */
    boolean isUnconfirmed(MailAddress to, String districtCode) {
        return isLast(to, districtCode, Delivery.State.HANDED_OVER);
    }

    private boolean isLast(MailAddress to, String districtCode, Delivery.State state) {
        return last(to, districtCode).filter(row -> row.state() == state).isPresent();
    }
}
