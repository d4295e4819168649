package io.yearbook.delivery;

import io.yearbook.table.Delivery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one recipient is to get: the workbooks by the code of their area.
 *
 * @param workbooks in the order of the recipient
 */
record Parcel(Edition edition, Recipient recipient, Map<String, Workbook> workbooks) {

    private static final int ID_CHARACTERS = 32;
    private static final int MAIL_FRAME_BYTES = 4096;

    Parcel {
        workbooks = Collections.unmodifiableMap(new LinkedHashMap<>(workbooks));
    }

    List<String> fileNames() {
        return workbooks.values().stream().map(Workbook::fileName).toList();
    }

    /** How large the mail will be, but for some hundred bytes. */
    long encodedBytes() {
        return MAIL_FRAME_BYTES
                + workbooks.values().stream().mapToLong(Workbook::encodedBytes).sum();
    }

    /** @throws IllegalArgumentException where the subject would not stay in its line */
    String subject(DistributionList list) {
        return HeaderText.require("the subject", list.subject().filled(values()));
    }

    /** @throws IllegalArgumentException where the subject would not stay in its line */
    WorkbookMail mail(DistributionList list, MailAddress from, Instant date) {
        return new WorkbookMail(
                from,
                recipient.address(),
                subject(list),
                list.text().filled(values()) + "\n",
                List.copyOf(workbooks.values()),
                messageId(from),
                date);
    }

    private Map<MailTemplate.Place, String> values() {
        Map<MailTemplate.Place, String> values = new EnumMap<>(MailTemplate.Place.class);
        values.put(
                MailTemplate.Place.AREAS,
                workbooks.values().stream().map(Workbook::areaName).collect(Collectors.joining("、")));
        values.put(MailTemplate.Place.YEAR, String.valueOf(edition.year()));
        values.put(MailTemplate.Place.EDITION, edition.runId());
        values.put(
                MailTemplate.Place.DATE,
                edition.date().getYear() + "年" + edition.date().getMonthValue() + "月"
                        + edition.date().getDayOfMonth() + "日");
        values.put(MailTemplate.Place.RECIPIENT, recipient.calledBy());
        return values;
    }

    private String messageId(MailAddress from) {
        String content = String.join(
                "\n",
                edition.runId(),
                String.valueOf(edition.year()),
                recipient.address().key(),
                String.join(",", new TreeSet<>(workbooks.keySet())));
        return "yearbook." + sha256(content).substring(0, ID_CHARACTERS) + "@" + from.domain();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The rows that say that it is about to be handed over. */
    List<Delivery> handedOver(DeliveryHistory history, String messageId, Instant at) {
        return workbooks.entrySet().stream()
                .map(entry -> new Delivery(
                        edition.runId(),
                        edition.year(),
                        entry.getKey(),
                        recipient.address().key(),
                        history.last(recipient.address(), entry.getKey())
                                        .map(Delivery::attempt)
                                        .orElse(0)
                                + 1,
                        Delivery.State.HANDED_OVER,
                        at,
                        entry.getValue().fileName(),
                        entry.getValue().sha256(),
                        messageId,
                        ""))
                .toList();
    }
}
