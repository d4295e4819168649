-- From the published figures to those that are normalised: divided by a size, imputed, treated for outliers, transformed.
-- OECD/JRC, Handbook on Constructing Composite Indicators (2008), steps 3 and 5.

CREATE TABLE denominated AS
SELECT p.node, k.unit, k.year, CASE WHEN p.denominator IS NULL THEN k.value WHEN s.value > 0 THEN k.value / s.value * p.per END
           AS value
FROM part p JOIN known k USING (indicator)
LEFT JOIN known s ON s.indicator = p.denominator AND s.unit = k.unit AND s.year = coalesce(p.denominator_year, k.year);

-- A missing figure is the mean or median of the others of the year, of its group among them, or its own last one.
CREATE TABLE imputed AS
WITH place AS (
    SELECT p.node, p.imputation, u.unit, u.year, u.region, d.value
    FROM part p CROSS JOIN unit_year u LEFT JOIN denominated d USING (node, unit, year)
    WHERE p.indicator IS NOT NULL),
estimated AS (
    SELECT *, CASE
        WHEN imputation = 'mean' THEN favg(value) OVER of_year
        WHEN imputation = 'median' THEN median(value) OVER of_year
        WHEN imputation = 'group_mean' AND region IS NOT NULL THEN favg(value) OVER of_group
        WHEN imputation = 'group_median' AND region IS NOT NULL THEN median(value) OVER of_group
        WHEN imputation = 'last_value' THEN last_value(value IGNORE NULLS) OVER so_far
        END AS estimate
    FROM place
    WINDOW of_year AS (PARTITION BY node, year), of_group AS (PARTITION BY node, year, region),
           so_far AS (PARTITION BY node, unit ORDER BY year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
SELECT node, unit, year, coalesce(value, estimate) AS value, value IS NULL AND estimate IS NOT NULL AS is_estimate
FROM estimated;

-- Outliers: sample skewness and excess kurtosis beyond the limits. The values farthest out are set to the next until they
-- are within, or so many were set, the highest first where skewness is 0; where that does not suffice, all values as they were are transformed.
CREATE MACRO exceeds(number, most) AS number > most AND NOT level(number, most);
CREATE MACRO has_outliers(sample, skewness_limit, kurtosis_limit, beyond) AS
    CASE WHEN len(sample) < 4 OR level(list_min(sample), list_max(sample)) THEN false
         WHEN beyond = 'both' THEN exceeds(abs(list_skewness(sample)), skewness_limit)
             AND exceeds(list_kurtosis(sample), kurtosis_limit)
         ELSE exceeds(abs(list_skewness(sample)), skewness_limit)
             OR exceeds(list_kurtosis(sample), kurtosis_limit) END;

CREATE TABLE winsorised AS
WITH RECURSIVE state AS (
    SELECT node, year, list(unit ORDER BY unit) AS units, list(value ORDER BY unit) AS former,
           list(value ORDER BY unit) AS present, list(false) AS touched, 0 AS round
    FROM imputed JOIN part USING (node) WHERE treatment = 'winsorise' AND value IS NOT NULL GROUP BY node, year
    UNION ALL
    SELECT node, year, units, former, list_transform(present, lambda x: CASE WHEN x = farthest THEN following ELSE x END),
           list_transform(range(1, len(present) + 1), lambda i: touched[i] OR present[i] = farthest), round + 1
    FROM (
        SELECT *, CASE WHEN high THEN list_max(list_filter(present, lambda x: x < farthest))
                  ELSE list_min(list_filter(present, lambda x: x > farthest)) END AS following
        FROM (
            SELECT *, CASE WHEN high THEN list_max(present) ELSE list_min(present) END AS farthest
            FROM (
                SELECT s.*, list_skewness(present) > -1e-9 AS high
                FROM state s JOIN part USING (node)
                WHERE len(list_filter(touched, lambda t: t)) < points
                  AND has_outliers(present, skewness_limit, kurtosis_limit, beyond)))))
SELECT * FROM state QUALIFY row_number() OVER (PARTITION BY node, year ORDER BY round DESC) = 1;

CREATE TABLE treated AS
WITH sample AS (
    SELECT w.*, has_outliers(present, skewness_limit, kurtosis_limit, beyond) AS still, otherwise,
           list_min(former) AS lowest, list_max(former) AS highest,
           (list_max(former) - list_min(former)) / 100 AS hundredth, list_skewness(former) AS skew
    FROM winsorised w JOIN part USING (node)),
each AS (
    SELECT *, unnest(units) AS unit, unnest(former) AS was, unnest(present) AS now FROM sample)
SELECT node, year, unit, CASE
    WHEN NOT still OR otherwise = 'none' THEN now
    WHEN otherwise = 'log' THEN CASE WHEN lowest > 0 THEN ln(was) ELSE was END
    WHEN otherwise = 'log_shifted' THEN ln(was - lowest + hundredth)
    WHEN otherwise = 'log_shifted_by_one' THEN ln(was - lowest + 1)
    WHEN otherwise = 'log_reflected' THEN
        CASE WHEN skew > 1e-9 THEN ln(was - lowest + hundredth) ELSE 0 - ln(highest - was + hundredth) END
    END AS value, still, round
FROM each;

CREATE TABLE given AS
WITH prepared AS (
    SELECT i.node, i.unit, i.year, coalesce(t.value, i.value) AS value, i.is_estimate, k.value AS published
    FROM imputed i JOIN part p USING (node)
    LEFT JOIN treated t USING (node, unit, year)
    LEFT JOIN known k ON k.indicator = p.indicator AND k.unit = i.unit AND k.year = i.year),
transformed AS (
    SELECT r.*, applied(operation_2, argument_2, applied(operation_1, argument_1, r.value)) AS figure
    FROM prepared r JOIN part p USING (node))
SELECT node, unit, year, figure AS value, is_estimate, CASE
    WHEN value IS NULL THEN CASE WHEN published IS NULL THEN 'VALUE_MISSING' ELSE 'DENOMINATOR_MISSING' END
    WHEN figure IS NULL THEN 'TRANSFORMATION_UNDEFINED' END AS reason
FROM transformed;
