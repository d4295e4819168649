package io.yearbook.delivery;

import java.util.List;

/**
 * What became of one recipient.
 *
 * @param fileNames the workbooks it is about
 * @param detail why, and what to do; empty where the kind says it all
 */
public record DeliveryOutcome(MailAddress to, Kind kind, List<String> fileNames, String detail) {

    /** Kinds of outcome. */
    public enum Kind {
        /** The server has the mail. */
        SENT,
        /** An earlier delivery sent all of it. */
        SENT_BEFORE,
        /** It would be sent; asked for with a trial run. */
        TO_SEND,
        /** Nothing was sent; the next delivery tries again. */
        FAILED,
        /** The server may have the mail or not: it is not sent again unless asked for. */
        UNCONFIRMED,
        /** The server could not be used, so it was not asked. */
        NOT_TRIED;

        /** True where nothing is left to do for anyone. */
        public boolean isDone() {
            return this == SENT || this == SENT_BEFORE || this == TO_SEND;
        }
    }

    public DeliveryOutcome {
        fileNames = List.copyOf(fileNames);
    }
}
