package io.yearbook.job;

import io.yearbook.accessible.AccessibleSheets;
import io.yearbook.content.ReportFacts;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.WorkbookName;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which the same content is written as a workbook. */
public enum WorkbookEdition {
    /** To look at and to print: a cover, links, charts. */
    STANDARD(ReportSheets.ALL) {
        @Override
        String fileName(ReportFacts facts) {
            return WorkbookName.of(facts);
        }
    },
    /** To be read aloud and by programs: one plain table a sheet. */
    ACCESSIBLE(AccessibleSheets.ALL) {
        @Override
        String fileName(ReportFacts facts) {
            return WorkbookName.ofAccessible(facts);
        }
    };

    /** What the setting may be. */
    public static final List<String> CHOICES = List.of("standard", "accessible", "both");

    private final List<ReportSheet> sheets;

    WorkbookEdition(List<ReportSheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * The editions that a choice stands for.
     *
     * @param choice one of {@link #CHOICES}
     */
    public static Set<WorkbookEdition> of(String choice) {
        return switch (choice) {
            case "both" -> EnumSet.allOf(WorkbookEdition.class);
            case "standard" -> Set.of(STANDARD);
            case "accessible" -> Set.of(ACCESSIBLE);
            default -> throw new IllegalArgumentException("\"%s\" is not one of %s".formatted(choice, CHOICES));
        };
    }

    List<ReportSheet> sheets() {
        return sheets;
    }

    abstract String fileName(ReportFacts facts);

    /** The scope of its files: that of the standard edition is named by year and district alone. */
    String scope(String yearAndDistrict) {
        return this == STANDARD ? yearAndDistrict : name().toLowerCase(Locale.ROOT) + "-" + yearAndDistrict;
    }
}
