package io.yearbook.transform;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A vintage that an earlier run recorded.
 *
 * @param id its identity
 * @param content what it states
 * @param latestPublishedAt the latest date of publication among its evidence
 */
public record KnownVintage<T extends Serializable>(String id, T content, LocalDate latestPublishedAt)
        implements Serializable {}
