package io.yearbook.delivery;

import io.yearbook.table.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends parcels over one server. Once that cannot be used, it is not asked again. */
final class Dispatch {

    private final Mailer mailer;
    private final DistributionList list;
    private final DeliveryLedger ledger;
    private final DeliveryHistory history;
    private final Supplier<Instant> clock;
    private final Instant date;
    private @Nullable String serverFault;

    Dispatch(
            Mailer mailer,
            DistributionList list,
            DeliveryLedger ledger,
            DeliveryHistory history,
            Supplier<Instant> clock,
            Instant date) {
        this.mailer = mailer;
        this.list = list;
        this.ledger = ledger;
        this.history = history;
        this.clock = clock;
        this.date = date;
    }

    DeliveryOutcome send(Parcel parcel) {
        if (serverFault != null) {
            return outcome(parcel, DeliveryOutcome.Kind.NOT_TRIED, "");
        }
        WorkbookMail mail;
        try {
            mail = parcel.mail(list, mailer.server().from(), date);
        } catch (IllegalArgumentException e) {
            return outcome(parcel, DeliveryOutcome.Kind.FAILED, String.valueOf(e.getMessage()));
        }
        try (MailConnection connection = mailer.connect()) {
            return handOver(parcel, mail, connection);
        } catch (MailServerException e) {
            serverFault = String.valueOf(e.getMessage());
            return outcome(parcel, DeliveryOutcome.Kind.FAILED, serverFault);
        }
    }

    private DeliveryOutcome handOver(Parcel parcel, WorkbookMail mail, MailConnection connection) {
        List<Delivery> handedOver = parcel.handedOver(history, mail.messageId(), clock.get());
        ledger.add(handedOver);
        try {
            connection.send(mail);
        } catch (MailConnection.RefusedException e) {
            String why = String.valueOf(e.getMessage());
            record(handedOver, Delivery.State.REFUSED, why);
            return outcome(parcel, DeliveryOutcome.Kind.FAILED, why);
        } catch (MailConnection.UnconfirmedException e) {
            return outcome(
                    parcel,
                    DeliveryOutcome.Kind.UNCONFIRMED,
                    "%s; ask whether it came, and only if not give --again %s"
                            .formatted(e.getMessage(), mail.to().address()));
        }
        record(handedOver, Delivery.State.SENT, "");
        return outcome(parcel, DeliveryOutcome.Kind.SENT, "");
    }

    private void record(List<Delivery> handedOver, Delivery.State end, String why) {
        Instant now = clock.get();
        ledger.add(handedOver.stream().map(row -> row.ended(end, now, why)).toList());
    }

    private static DeliveryOutcome outcome(Parcel parcel, DeliveryOutcome.Kind kind, String detail) {
        return new DeliveryOutcome(parcel.recipient().address(), kind, parcel.fileNames(), detail);
    }
}
