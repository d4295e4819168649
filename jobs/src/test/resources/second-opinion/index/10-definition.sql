-- What a composite index is computed from: the panel, a row a unit and year with a column an indicator, the size of the
-- unit and the group it is of; the parts of the index, each with its level below the index itself (level 0), its place
-- among its brothers, and what is done to it; and how scores are ranked.

CREATE TABLE part AS
SELECT node, parent, CAST(level AS INTEGER) AS level, CAST(place AS INTEGER) AS place,
       CAST(weight AS DECIMAL(12, 4)) AS weight, CAST(decimals AS INTEGER) AS decimals,
       indicator, direction, denominator, CAST(per AS DOUBLE) AS per, CAST(denominator_year AS INTEGER) AS denominator_year,
       imputation, treatment, CAST(skewness AS DOUBLE) AS skewness_limit, CAST(kurtosis AS DOUBLE) AS kurtosis_limit,
       beyond, CAST(points AS INTEGER) AS points, otherwise,
       operation_1, CAST(argument_1 AS DOUBLE) AS argument_1, operation_2, CAST(argument_2 AS DOUBLE) AS argument_2,
       method, outside, taken_from, CAST(score_of_0 AS DOUBLE) AS score_of_0, CAST(score_of_1 AS DOUBLE) AS score_of_1,
       CAST(low AS DOUBLE) AS low, CAST(high AS DOUBLE) AS high, CAST(target AS DOUBLE) AS target, reference,
       aggregation, CAST(share AS DECIMAL(12, 4)) AS share, CAST(parts AS BIGINT) AS fewest
FROM csv('export', 'part.csv');

CREATE TABLE ranking AS
SELECT better, ties, CAST(decimals AS INTEGER) AS decimals, CAST(minimum AS BIGINT) AS minimum
FROM csv('export', 'ranking.csv');

CREATE TABLE unit_year AS SELECT unit, CAST(year AS INTEGER) AS year, region FROM csv('export', 'panel.csv');

CREATE TABLE known AS
SELECT unit, CAST(year AS INTEGER) AS year, indicator, CAST(value AS DOUBLE) AS value
FROM (UNPIVOT (SELECT * FROM csv('export', 'panel.csv'))
      ON COLUMNS(* EXCLUDE (unit, year, region)) INTO NAME indicator VALUE value);

-- Whether two numbers are the same in the twelve digits that a computation carries.
CREATE MACRO level(one, other) AS printf('%.11e', one + 0.0) = printf('%.11e', other + 0.0);

-- A function of one value; null where it is not defined.
CREATE MACRO applied(operation, argument, x) AS CASE
    WHEN x IS NULL OR operation IS NULL THEN x
    WHEN operation = 'log' THEN CASE WHEN x > 0 THEN ln(x) END
    WHEN operation = 'log10' THEN CASE WHEN x > 0 THEN ln(x) / ln(10) END
    WHEN operation = 'log1p' THEN CASE WHEN x > -1 THEN ln(1 + x) END
    WHEN operation = 'square_root' THEN CASE WHEN x >= 0 THEN sqrt(x) END
    WHEN operation = 'reciprocal' THEN CASE WHEN x <> 0 THEN 1 / x END
    WHEN operation = 'negate' THEN 0 - x
    WHEN operation = 'absolute' THEN CASE WHEN x < 0 THEN 0 - x ELSE x END
    WHEN operation = 'add' THEN x + argument
    WHEN operation = 'multiply' THEN x * argument
    WHEN operation = 'divide' THEN x / argument
    WHEN operation = 'power' THEN CASE WHEN x > 0 OR x = 0 AND argument > 0 OR argument = floor(argument) AND x <> 0
        THEN pow(x, argument) END
    WHEN operation = 'cap' THEN CASE WHEN x > argument THEN argument ELSE x END
    WHEN operation = 'floor' THEN CASE WHEN x < argument THEN argument ELSE x END
    END;
