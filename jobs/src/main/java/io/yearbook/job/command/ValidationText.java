package io.yearbook.job.command;

import io.yearbook.job.FileValidation;
import java.util.List;

/** What ingest would make of one file. */
final class ValidationText {

    private ValidationText() {}

    static List<String> of(FileValidation file) {
        TextBlock text = new TextBlock();
        text.line("File", file.file().toString());
        text.line("Format", file.format().isEmpty() ? "not recognised" : file.format());
        if (file.fault() == null) {
            text.line(
                    "Rows",
                    "%d read = %d accepted + %d rejected%s"
                            .formatted(
                                    file.rowsRead(),
                                    file.rowsAccepted(),
                                    file.rowsRejected(),
                                    SummaryText.review(file.candidates())));
            addRejected(text, file);
        } else {
            text.line(
                            "Fault",
                            file.fault().name() + ": " + file.fault().sentenceEn() + " "
                                    + file.fault().sentenceZh())
                    .detail(file.faultDetail());
        }
        file.notes().forEach(note -> text.line("Note", note));
        return text.lines();
    }

    private static void addRejected(TextBlock text, FileValidation file) {
        file.rejected()
                .forEach(row -> text.detail(row.place() + ": " + row.reason().name() + " "
                        + row.reason().sentenceZh() + " " + row.message()));
        long more = file.rowsRejected() - file.rejected().size();
        if (more > 0) {
            text.detail("and %d more; --rows shows more of them".formatted(more));
        }
    }
}
