package io.yearbook.job;

/** Where a long operation says what it does. */
public interface Progress {

    /** What begins now, such as {@code Reading 14 files}. */
    void stage(String text);

    /** Something worth knowing that is no error, such as a leftover of a killed run that was cleared away. */
    void remark(String text);
}
