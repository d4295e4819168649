package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.delivery.Deliverer;
import io.yearbook.delivery.DeliveryLedger;
import io.yearbook.delivery.DeliveryOutcome;
import io.yearbook.delivery.DistributionList;
import io.yearbook.delivery.DistributionListException;
import io.yearbook.delivery.DistributionListParser;
import io.yearbook.delivery.Edition;
import io.yearbook.delivery.Mailer;
import io.yearbook.delivery.Shipment;
import io.yearbook.delivery.SmtpServer;
import io.yearbook.table.Delivery;
import io.yearbook.table.DeliveryLog;
import io.yearbook.table.Run;
import io.yearbook.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** Mails the workbooks of the published run. */
final class DeliveryJob {

    private static final String MARK_OF_UTF_8 = "\uFEFF";

    private final JobConfig config;
    private final Progress progress;
    private final DeliveryRequest request;
    private final DistributionList list;

    /**
     * @param catalog whose districts the distribution list names
     * @throws OperationException where the list has faults; it names every one
     */
    DeliveryJob(JobConfig config, Progress progress, DeliveryRequest request, Catalog catalog) {
        this.config = config;
        this.progress = progress;
        this.request = request;
        this.list = list(catalog);
    }

    private DistributionList list(Catalog catalog) {
        Path file = Objects.requireNonNull(config.delivery().recipients(), "no file of recipients");
        try {
            DistributionList all = DistributionListParser.parse(
                    String.valueOf(file.getFileName()),
                    Files.readString(file).replaceFirst("^" + MARK_OF_UTF_8, ""),
                    catalog.districts(),
                    Dates.inShanghai(config.runInstant()));
            requireKnown(all);
            return config.district() == null ? all : all.only(code(catalog, config.district()));
        } catch (DistributionListException e) {
            throw new OperationException(
                    "The distribution list " + file + " cannot be used",
                    String.join(System.lineSeparator(), e.faults()),
                    "Correct the lines named; nothing was mailed.");
        } catch (IOException e) {
            throw new OperationException(
                    "The distribution list " + file + " cannot be read",
                    SparkMessage.brief(e),
                    "Name a file in UTF-8 with --recipients that the user who runs Yearbook may read.",
                    e);
        }
    }

    private void requireKnown(DistributionList all) {
        for (String address : request.again()) {
            if (all.recipients().stream()
                    .noneMatch(known -> known.address().key().equals(address.toLowerCase(Locale.ROOT)))) {
                throw new OperationException(
                        "No recipient has the address " + address,
                        "--again takes an address of the distribution list.",
                        "Correct it; nothing was mailed.");
            }
        }
    }

    private String code(Catalog catalog, String district) {
        return NamedDistrict.of(catalog.districts(), district, Dates.inShanghai(config.runInstant()))
                .code();
    }

    /** Does what is asked while no other run or delivery changes the warehouse; a trial needs no such care. */
    DeliverySummary alone(Warehouse warehouse, Supplier<DeliverySummary> delivery) {
        if (request.mode() == DeliveryRequest.Mode.TRIAL) {
            return delivery.get();
        }
        return new LockedWarehouse(config, warehouse).during("deliver", delivery);
    }

    /**
     * Mails what is missing.
     *
     * @param edition the run that the workbooks are to print
     * @param inForce its catalogue
     * @param year the year they are to report
     */
    DeliverySummary deliver(Warehouse warehouse, Run edition, Catalog inForce, int year) {
        new DeliveryGate(config.failOn(), request.despiteGate())
                .check(warehouse.runs().last(Integer.MAX_VALUE), edition);
        Edition delivered = new Edition(edition.runId(), year, Dates.inShanghai(edition.startedAt()));
        long limit = config.delivery().sizeLimitBytes();
        Shipment shipment = new Shipment(
                delivered,
                new MadeWorkbooks(config.out(), delivered, inForce.districts(), limit),
                request.again(),
                limit);
        Deliverer deliverer = new Deliverer(list, shipment, ledger(warehouse));
        return new DeliverySummary(delivered, request.mode(), outcomes(deliverer));
    }

    private List<DeliveryOutcome> outcomes(Deliverer deliverer) {
        if (request.mode() == DeliveryRequest.Mode.TRIAL) {
            return deliverer.plan();
        }
        SmtpServer server = Objects.requireNonNull(config.delivery().server(), "no mail server");
        try {
            Mailer mailer = new Mailer(server, SSLContext.getDefault());
            return deliverer.deliver(mailer, config.runInstant(), Instant::now, progress::stage);
        } catch (NoSuchAlgorithmException e) {
            throw new OperationException(
                    "The certificates that are trusted cannot be read",
                    SparkMessage.brief(e),
                    "Check javax.net.ssl.trustStore in YEARBOOK_JAVA_OPTS; nothing was mailed.",
                    e);
        }
    }

    private static DeliveryLedger ledger(Warehouse warehouse) {
        DeliveryLog log = warehouse.deliveries();
        return new DeliveryLedger() {
            @Override
            public List<Delivery> ofRun(String runId) {
                return log.ofRun(runId);
            }

            @Override
            public void add(List<Delivery> deliveries) {
                log.add(deliveries);
            }
        };
    }
}
