-- What a composite index is computed from: the panel, a row a unit and year with a column an indicator; the parts of the
-- index, each with its level below the index itself (level 0); and how scores are ranked.

CREATE TABLE part AS
SELECT node, parent, CAST(level AS INTEGER) AS level, CAST(weight AS DECIMAL(12, 4)) AS weight,
       CAST(decimals AS INTEGER) AS decimals, indicator, direction, method, outside, taken_from,
       CAST(score_of_0 AS DOUBLE) AS score_of_0, CAST(score_of_1 AS DOUBLE) AS score_of_1,
       aggregation, CAST(share AS DECIMAL(12, 4)) AS share, CAST(parts AS BIGINT) AS fewest
FROM csv('export', 'part.csv');

CREATE TABLE ranking AS
SELECT better, ties, CAST(decimals AS INTEGER) AS decimals, CAST(minimum AS BIGINT) AS minimum
FROM csv('export', 'ranking.csv');

CREATE TABLE unit_year AS SELECT unit, CAST(year AS INTEGER) AS year FROM csv('export', 'panel.csv');

CREATE TABLE known AS
SELECT unit, CAST(year AS INTEGER) AS year, indicator, CAST(value AS DOUBLE) AS value
FROM (UNPIVOT (SELECT * FROM csv('export', 'panel.csv'))
      ON COLUMNS(* EXCLUDE (unit, year)) INTO NAME indicator VALUE value);
