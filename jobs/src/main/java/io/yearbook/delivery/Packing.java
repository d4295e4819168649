package io.yearbook.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides what a recipient still needs; a recipient gets all of it or, with the reason, nothing. */
final class Packing {

    private static final double MEGABYTE = DeliverySettings.BYTES_PER_MEGABYTE;

    private final Shipment shipment;
    private final DeliveryHistory history;

    Packing(Shipment shipment, DeliveryHistory history) {
        this.shipment = shipment;
        this.history = history;
    }

    Packed pack(Recipient recipient) {
        MailAddress to = recipient.address();
        boolean sendsAgain = shipment.isSentAgain(to);
        List<String> open = recipient.districtCodes().stream()
                .filter(code -> !sendsAgain && history.isUnconfirmed(to, code))
                .toList();
        if (!open.isEmpty()) {
            return settled(recipient, DeliveryOutcome.Kind.UNCONFIRMED, unconfirmed(to, open.get(0)));
        }
        List<String> missing = recipient.districtCodes().stream()
                .filter(code -> sendsAgain || !history.isSent(to, code))
                .toList();
        return missing.isEmpty() ? settled(recipient, DeliveryOutcome.Kind.SENT_BEFORE, "") : pack(recipient, missing);
    }

    private String unconfirmed(MailAddress to, String code) {
        String when =
                history.last(to, code).map(row -> row.recordedAt().toString()).orElse("before");
        return "the mail of %s was never confirmed; ask whether it came, and only if not give --again %s"
                .formatted(when, to.address());
    }

    private Packed pack(Recipient recipient, List<String> codes) {
        Map<String, Workbook> packed = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (String code : codes) {
            try {
                packed.put(code, shipment.workbooks().of(code));
            } catch (Workbooks.UnavailableException e) {
                faults.add(String.valueOf(e.getMessage()));
            }
        }
        Parcel parcel = new Parcel(shipment.edition(), recipient, packed);
        if (faults.isEmpty() && parcel.encodedBytes() > shipment.sizeLimitBytes()) {
            faults.add(tooLarge(parcel));
        }
        return faults.isEmpty()
                ? new Packed.ToSend(parcel)
                : settled(recipient, DeliveryOutcome.Kind.FAILED, String.join("; ", faults));
    }

    private String tooLarge(Parcel parcel) {
        return String.format(
                Locale.ROOT,
                "the mail would have %.1f MB and smtp.size-limit-mb allows %.1f; raise it if the server takes more, or"
                        + " give the recipient fewer districts",
                parcel.encodedBytes() / MEGABYTE,
                shipment.sizeLimitBytes() / MEGABYTE);
    }

    private static Packed settled(Recipient recipient, DeliveryOutcome.Kind kind, String detail) {
        return new Packed.Settled(new DeliveryOutcome(recipient.address(), kind, List.of(), detail));
    }
}
