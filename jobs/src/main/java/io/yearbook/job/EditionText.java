package io.yearbook.job;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What decides the content of workbooks, as one line: the same line means the same files. */
final class EditionText {

    private static final String RUN = "run";
    private static final Pattern RUN_IN_EDITION = Pattern.compile("[{ ]" + RUN + "=([^,}]+)");

    private EditionText() {}

    /** The line of one edition, compared with an earlier one where that is not null. */
    static String of(PublishedEdition edition, @Nullable PublishedEdition earlier, String scope, JobConfig config) {
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

    /** The run that a line names; empty where it names none. */
    static String runIn(String editionText) {
        Matcher run = RUN_IN_EDITION.matcher(editionText);
        return run.find() ? run.group(1) : "";
    }
}
