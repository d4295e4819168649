package io.yearbook.delivery;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is delivered, whoever gets it.
 *
 * @param again addresses that get anew what they got or may have got
 * @param sizeLimitBytes largest mail, its attachments as encoded
 */
public record Shipment(Edition edition, Workbooks workbooks, Set<String> again, long sizeLimitBytes) {

    public Shipment {
        again = again.stream().map(address -> address.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    boolean isSentAgain(MailAddress to) {
        return again.contains(to.key());
    }
}
