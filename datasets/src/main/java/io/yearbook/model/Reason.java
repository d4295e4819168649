package io.yearbook.model;

/** Why something was refused: a stable code and one sentence in each language. */
public interface Reason {

    /** The code stored in tables. */
    String name();

    /** One Chinese sentence for a report's reader. */
    String sentenceZh();

    /** One English sentence for the data team. */
    String sentenceEn();
}
