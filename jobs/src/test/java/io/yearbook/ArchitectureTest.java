package io.yearbook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.FileDescriptor;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports run one way, and what reaches out of the process stands at the edge. */
class ArchitectureTest {

    private static final String DATASETS = "datasets";
    private static final String REPORTS = "reports";
    private static final String TABLE = "table";
    private static final String SOURCE = "source";
    private static final String TRANSFORM = "transform";
    private static final String METRIC = "metric";
    private static final String DELIVERY = "delivery";
    private static final String ALERT = "alert";
    private static final String QUERY = "query";
    private static final String PUBLISH = "publish";
    private static final String JOB = "job";

    private static final String[] DATASETS_PACKAGES = {
        "io.yearbook.model..", "io.yearbook.catalog..", "io.yearbook.text..", "io.yearbook.document.."
    };
    private static final String[] REPORTS_PACKAGES = {
        "io.yearbook.content..",
        "io.yearbook.comparison..",
        "io.yearbook.workbook..",
        "io.yearbook.sheet..",
        "io.yearbook.accessible..",
        "io.yearbook.review.."
    };
    private static final String[] SPARK = {"org.apache.spark..", "org.apache.hadoop..", "io.delta..", "scala.."};
    private static final String[] DELTA = {"io.delta..", "org.apache.spark.sql.delta.."};

    private static final Set<String> READS_ENVIRONMENT = Set.of("getenv", "getProperty", "getProperties");
    private static final Set<String> READS_TIME = Set.of("currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> CLOCK = describe(
            "the clock",
            access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                    || access.getTargetOwner().getPackageName().equals("java.time")
                            && access.getName().equals("now")
                    || access.getTargetOwner().isEquivalentTo(System.class) && READS_TIME.contains(access.getName()));

    private static final DescribedPredicate<JavaAccess<?>> ENVIRONMENT = describe(
            "the environment",
            access -> access.getTargetOwner().isEquivalentTo(System.class)
                    && READS_ENVIRONMENT.contains(access.getName()));

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("io.yearbook");
    }

    /** A module missing from the class path would let every rule about it pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "catalog",
                "catalog.index",
                "catalog.yaml",
                "text",
                "text.prose",
                "document",
                "document.binding",
                "document.plan",
                "document.evaluation",
                "content",
                "comparison",
                "workbook",
                "sheet",
                "accessible",
                "review",
                "table",
                "source",
                "transform",
                "metric",
                "metric.index",
                "delivery",
                "alert",
                "query",
                "publish",
                "publish.sdmx",
                "job",
                "job.index",
                "job.freshness",
                "job.command",
                "job.config",
                "job.session"
            })
    void everyPackageIsLookedAt(String name) {
        assertThat(classes.containPackage("io.yearbook." + name)).isTrue();
    }

    @Test
    void modulesAndLayersOfJobsImportOneWay() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer(DATASETS)
                .definedBy(DATASETS_PACKAGES)
                .layer(REPORTS)
                .definedBy(REPORTS_PACKAGES)
                .layer(TABLE)
                .definedBy("io.yearbook.table..")
                .layer(SOURCE)
                .definedBy("io.yearbook.source..")
                .layer(TRANSFORM)
                .definedBy("io.yearbook.transform..")
                .layer(METRIC)
                .definedBy("io.yearbook.metric..")
                .layer(DELIVERY)
                .definedBy("io.yearbook.delivery..")
                .layer(ALERT)
                .definedBy("io.yearbook.alert..")
                .layer(QUERY)
                .definedBy("io.yearbook.query..")
                .layer(PUBLISH)
                .definedBy("io.yearbook.publish..")
                .layer(JOB)
                .definedBy("io.yearbook.job..");
        layers.whereLayer(DATASETS)
                .mayNotAccessAnyLayer()
                .whereLayer(REPORTS)
                .mayOnlyAccessLayers(DATASETS)
                .whereLayer(TABLE)
                .mayOnlyAccessLayers(DATASETS)
                .whereLayer(SOURCE)
                .mayOnlyAccessLayers(DATASETS, TABLE)
                .whereLayer(TRANSFORM)
                .mayOnlyAccessLayers(DATASETS, TABLE)
                .whereLayer(METRIC)
                .mayOnlyAccessLayers(DATASETS, TABLE)
                .whereLayer(ALERT)
                .mayOnlyAccessLayers(DELIVERY)
                .whereLayer(DELIVERY)
                .mayOnlyAccessLayers(DATASETS, TABLE)
                .whereLayer(QUERY)
                .mayOnlyAccessLayers(DATASETS, TABLE, METRIC)
                .whereLayer(PUBLISH)
                .mayOnlyAccessLayers(DATASETS, REPORTS, TABLE, SOURCE, TRANSFORM, METRIC)
                .whereLayer(JOB)
                .mayNotBeAccessedByAnyLayer()
                .check(classes);
    }

    @Test
    void vocabularyImportsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("io.yearbook.model..")
                .layer("text")
                .definedBy("io.yearbook.text..")
                .layer("catalog")
                .definedBy("io.yearbook.catalog..")
                .layer("document")
                .definedBy("io.yearbook.document..")
                .whereLayer("document")
                .mayOnlyAccessLayers("model", "text", "catalog")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("model")
                .whereLayer("catalog")
                .mayOnlyAccessLayers("model", "text")
                .check(classes);
    }

    @Test
    void documentsAreReadBeforeTheyAreBoundAndEvaluatedLast() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("document")
                .definedBy("io.yearbook.document")
                .layer("binding")
                .definedBy("io.yearbook.document.binding..")
                .layer("plan")
                .definedBy("io.yearbook.document.plan..")
                .layer("evaluation")
                .definedBy("io.yearbook.document.evaluation..")
                .whereLayer("document")
                .mayNotAccessAnyLayer()
                .whereLayer("binding")
                .mayOnlyAccessLayers("document")
                .whereLayer("plan")
                .mayOnlyAccessLayers("document")
                .whereLayer("evaluation")
                .mayNotBeAccessedByAnyLayer()
                .check(classes);
    }

    @Test
    void sheetsAreFedWithContent() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("content")
                .definedBy("io.yearbook.content..")
                .layer("comparison")
                .definedBy("io.yearbook.comparison..")
                .layer("workbook")
                .definedBy("io.yearbook.workbook..")
                .layer("sheet")
                .definedBy("io.yearbook.sheet..")
                .layer("accessible")
                .definedBy("io.yearbook.accessible..")
                .whereLayer("content")
                .mayNotAccessAnyLayer()
                .whereLayer("workbook")
                .mayOnlyAccessLayers("content")
                .whereLayer("comparison")
                .mayOnlyAccessLayers("content")
                .whereLayer("sheet")
                .mayOnlyAccessLayers("content", "comparison", "workbook")
                .whereLayer("accessible")
                .mayOnlyAccessLayers("content", "workbook")
                .check(classes);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("io.yearbook.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void datasetsNeedNeitherSparkNorExcel() {
        noClasses()
                .that()
                .resideInAnyPackage(DATASETS_PACKAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPARK)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(classes);
    }

    @Test
    void reportsNeedNoSpark() {
        noClasses()
                .that()
                .resideInAnyPackage(REPORTS_PACKAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPARK)
                .check(classes);
    }

    @Test
    void deliveryNeedsNoSpark() {
        noClasses()
                .that()
                .resideInAPackage("io.yearbook.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPARK)
                .check(classes);
    }

    @Test
    void theLightPathNeedsNoSpark() {
        noClasses()
                .that()
                .resideInAPackage("io.yearbook.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPARK)
                .check(classes);
    }

    @Test
    void deliveryAloneSendsMail() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.yearbook.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(classes);
    }

    @Test
    void tablesAloneKnowDelta() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.yearbook.table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DELTA)
                .check(classes);
    }

    @Test
    void jobsAloneKnowTheClockAndTheEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.yearbook.job..")
                .should()
                .accessTargetWhere(CLOCK.or(ENVIRONMENT))
                .check(classes);
    }

    @Test
    void commandsAloneWriteToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.yearbook.job.command..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(FileDescriptor.class, "out")
                .orShould()
                .accessField(FileDescriptor.class, "err")
                .check(classes);
    }

    @Test
    void packagesSayWhatMayBeNull() {
        List<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).as("packages that are not @NullMarked").isEmpty();
    }

    @Test
    void classesAreNamedForWhatTheyDo() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Utility|Utilities|Helper|Helpers)")
                .check(classes);
    }
}
