package io.yearbook.job;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What decides the content of the workbooks of an edition, as one line: where it is the same, they need not be made. */
final class EditionText {

    private static final String RUN = "run";
    private static final Pattern RUN_IN_EDITION = Pattern.compile("[{ ]" + RUN + "=([^,}]+)");

    private EditionText() {}

    /**
     * @param earlier what the edition is compared with; null for nothing
     * @param scope what the workbooks are about
     */
    static String of(PublishedEdition edition, @Nullable PublishedEdition earlier, JobConfig config, String scope) {
        Map<String, String> parts = new TreeMap<>();
        parts.put(RUN, edition.run().runId());
        parts.put("catalog", edition.run().catalogHash());
        parts.put("compared with", earlier == null ? "" : earlier.run().runId());
        parts.put("scope", scope);
        parts.put("rank", config.rank().toString());
        parts.put("theme", config.theme().toString());
        parts.put("program", ProgramVersion.fingerprint());
        return parts.toString();
    }

    /** The run that the text of an edition names; empty where it names none. */
    static String runIn(String editionText) {
        Matcher run = RUN_IN_EDITION.matcher(editionText);
        return run.find() ? run.group(1) : "";
    }
}
