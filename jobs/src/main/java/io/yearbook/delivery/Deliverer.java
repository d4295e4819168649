package io.yearbook.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sends what is missing, one recipient after the other, each at most once: a mail is recorded before the server gets it
 * and again when the server has it. What ends in between leaves the recipient unconfirmed, and no later delivery sends
 * it again by itself. What a server refuses was not delivered and is tried again the next time.
 */
public final class Deliverer {

    private final DistributionList list;
    private final DeliveryLedger ledger;
    private final DeliveryHistory history;
    private final Packing packing;

    public Deliverer(DistributionList list, Shipment shipment, DeliveryLedger ledger) {
        this.list = list;
        this.ledger = ledger;
        Edition edition = shipment.edition();
        this.history = new DeliveryHistory(ledger.ofRun(edition.runId()), edition.year());
        this.packing = new Packing(shipment, history);
    }

    /** What a delivery would do, each mail with its subject: nothing is sent or recorded, and no server is asked. */
    public List<DeliveryOutcome> plan() {
        return list.recipients().stream()
                .map(packing::pack)
                .map(packed -> packed.match(this::planned, settled -> settled))
                .toList();
    }

    private DeliveryOutcome planned(Parcel parcel) {
        MailAddress to = parcel.recipient().address();
        try {
            String subject = parcel.subject(list);
            return new DeliveryOutcome(to, DeliveryOutcome.Kind.TO_SEND, parcel.fileNames(), subject);
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            return new DeliveryOutcome(to, DeliveryOutcome.Kind.FAILED, parcel.fileNames(), why);
        }
    }

    /**
     * Sends the mails.
     *
     * @param date of the mails
     * @param clock for the record
     * @param progress told of each recipient
     * @return one outcome for each recipient, in the order of the list
     */
    public List<DeliveryOutcome> deliver(
            Mailer mailer, Instant date, Supplier<Instant> clock, Consumer<String> progress) {
        Dispatch dispatch = new Dispatch(mailer, list, ledger, history, clock, date);
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        for (Recipient recipient : list.recipients()) {
            progress.accept("Mail %d of %d: %s"
                    .formatted(
                            outcomes.size() + 1,
                            list.recipients().size(),
                            recipient.address().address()));
            outcomes.add(packing.pack(recipient).match(dispatch::send, settled -> settled));
        }
        return outcomes;
    }
}
