package io.yearbook.delivery;

import java.util.List;

/** Who gets which workbooks, and what the mails say. */
public record DistributionList(MailTemplate subject, MailTemplate text, List<Recipient> recipients) {

    public DistributionList {
        recipients = List.copyOf(recipients);
    }

    /** The list for one area alone: those who do not want it are left out. */
    public DistributionList only(String districtCode) {
        return new DistributionList(
                subject,
                text,
                recipients.stream()
                        .filter(recipient -> recipient.districtCodes().contains(districtCode))
                        .map(recipient -> new Recipient(recipient.address(), List.of(districtCode)))
                        .toList());
    }
}
