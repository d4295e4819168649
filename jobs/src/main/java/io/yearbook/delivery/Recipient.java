package io.yearbook.delivery;

import java.util.List;

/**
 * Someone who gets workbooks.
 *
 * @param districtCodes areas whose workbooks are wanted, the city among them where its own is; none twice
 */
public record Recipient(MailAddress address, List<String> districtCodes) {

    public Recipient {
        districtCodes = List.copyOf(districtCodes);
        if (districtCodes.isEmpty() || districtCodes.stream().distinct().count() < districtCodes.size()) {
            throw new IllegalArgumentException("no districts, or one twice: " + districtCodes);
        }
    }

    /** How the recipient is addressed. */
    String calledBy() {
        return address.name().isEmpty() ? address.address() : address.name();
    }
}
