-- What a second opinion is formed from: the exported observations and targets, and the catalogue. The published
-- figures are read as well, only to be compared with in the end.

-- Decimals are counted in grains of half of the last digit that is stored, 0.000000005, so that all arithmetic is that
-- of whole numbers: exact, also of half a unit of a published digit.
CREATE MACRO grains(number) AS
    2 * CAST(replace(CAST(CAST(number AS DECIMAL(38, 8)) AS VARCHAR), '.', '') AS HUGEINT);

-- The quotient of whole numbers, an exact half going to the even one.
CREATE MACRO half_even(dividend, divisor) AS
    dividend // divisor + CASE
        WHEN 2 * abs(dividend % divisor) > divisor
          OR 2 * abs(dividend % divisor) = divisor AND (dividend // divisor) % 2 <> 0
        THEN CAST(sign(dividend) AS HUGEINT) ELSE 0 END;

-- Computed numbers have ten digits after the point; they are compared as whole numbers of the last of them.
CREATE MACRO tenth_digits(number) AS
    CAST(replace(CAST(CAST(number AS DECIMAL(38, 10)) AS VARCHAR), '.', '') AS HUGEINT);

CREATE TABLE indicator AS
SELECT indicator_code AS indicator, unit, value_kind, direction, comparable, price_basis,
       grains(valid_min) AS least, grains(valid_max) AS most
FROM csv('catalog', 'indicators.csv');

CREATE TABLE district AS
SELECT district_code AS district, kind,
       coalesce(CAST(valid_from AS DATE), DATE '0001-01-01') AS first_day,
       coalesce(CAST(valid_to AS DATE), DATE '9999-12-31') AS last_day
FROM csv('catalog', 'districts.csv');

-- A district is one thing only between its changes: its first day, every break, and the day after its last.
CREATE TABLE territory_break AS
SELECT district_code AS district, CAST(trim(unnest(string_split(territory_breaks, ';'))) AS DATE) AS first_day
FROM csv('catalog', 'districts.csv') WHERE territory_breaks IS NOT NULL
UNION
SELECT district_code, CAST(valid_from AS DATE) FROM csv('catalog', 'districts.csv') WHERE valid_from IS NOT NULL
UNION
SELECT district_code, CAST(valid_to AS DATE) + 1 FROM csv('catalog', 'districts.csv') WHERE valid_to IS NOT NULL;

CREATE MACRO territory_changed(area, earlier_start, later_end) AS EXISTS (
    SELECT * FROM territory_break b
    WHERE b.district = area AND b.first_day > earlier_start AND b.first_day <= later_end);

CREATE TABLE peer_group AS
SELECT group_code, district_code AS district,
       coalesce(CAST(valid_from AS DATE), DATE '0001-01-01') AS first_day,
       coalesce(CAST(valid_to AS DATE), DATE '9999-12-31') AS last_day
FROM csv('catalog', 'peer_groups.csv');

CREATE TABLE scope_revision AS
SELECT indicator_code AS indicator, publisher, CAST(effective_from AS DATE) AS first_day
FROM csv('catalog', 'scope_revisions.csv');

-- A percentile is in the band that begins highest of those that do not begin above it.
CREATE TABLE band AS
SELECT band, grains(percentile_from) * 50 AS percentile_from FROM csv('catalog', 'bands.csv');

CREATE TABLE source AS
SELECT publisher, CAST(precedence AS BIGINT) AS precedence, series FROM csv('catalog', 'sources.csv');

-- All vintages of what publishers stated; those that no later one has replaced or withdrawn are in force.
CREATE TABLE vintage AS SELECT * FROM csv('export', 'observation.csv');

-- A publisher that is not registered comes after all that are. Without a declared series it is a series of its own.
-- A period is unstated where the source does not say which stretch is covered, or not from when.
CREATE MACRO figures_of(vintages) AS TABLE
SELECT o.REF_AREA AS district, o.INDICATOR AS indicator, o.PUBLISHER AS publisher,
       CAST(o.PERIOD_START AS DATE) AS period_start, CAST(o.PERIOD_END AS DATE) AS period_end, o.SPAN AS span,
       year(CAST(o.PERIOD_END AS DATE)) AS year, o.SPAN = 'UNSTATED' OR o.PERIOD_START IS NULL AS unstated,
       CAST(o.OBS_VALUE AS DECIMAL(38, 8)) AS stated_value, grains(o.OBS_VALUE) AS value, o.UNIT_MEASURE AS unit,
       CAST(o.DECIMALS AS INTEGER) AS decimals, o.OBS_STATUS AS status, o.VALUE_QUALIFIER AS qualifier,
       grains(o.REPORTED_CHANGE) AS growth, o.REPORTED_CHANGE_UNIT AS growth_unit,
       CAST(o.PUBLISHED_AT AS DATE) AS published_at,
       coalesce(s.precedence, 9223372036854775807) AS precedence,
       coalesce(s.series, o.PUBLISHER) AS series, row_number() OVER () AS statement
FROM query_table(vintages) o
JOIN indicator i ON i.indicator = o.INDICATOR
LEFT JOIN source s ON s.publisher = o.PUBLISHER;

CREATE TABLE in_force AS SELECT * FROM vintage WHERE KNOWN_TO IS NULL;
CREATE TABLE observation AS SELECT * FROM figures_of('in_force');

-- The figures as they were first published: of one publisher, district, indicator and period what was published first;
-- of the same day, what was known first. All that is said of them is in a schema of its own.
CREATE TABLE first_vintage AS
SELECT * FROM vintage
QUALIFY row_number() OVER (
    PARTITION BY PUBLISHER, REF_AREA, INDICATOR, PERIOD_START, PERIOD_END
    ORDER BY CAST(PUBLISHED_AT AS DATE), CAST(KNOWN_FROM AS TIMESTAMP), OBSERVATION_ID) = 1;
CREATE SCHEMA at_first;
CREATE TABLE at_first.observation AS SELECT * FROM figures_of('first_vintage');

CREATE TABLE target AS
SELECT TARGET_ID AS target_id, REF_AREA AS district, INDICATOR AS indicator, COMPARATOR AS comparator,
       grains(OBS_VALUE) AS promised, UNIT_MEASURE AS unit, CAST(DUE_DATE AS DATE) AS due_date,
       CAST(PUBLISHED_AT AS DATE) AS published_at, PLAN_ID AS plan, coalesce(STATED_PLAN_ID, PLAN_ID) AS reading
FROM csv('export', 'target.csv') WHERE KNOWN_TO IS NULL;

-- What another reading of the plan states alike, and is judged for it, is no promise of its own.
DELETE FROM target AS t
WHERE t.target_id NOT IN (SELECT TARGET_ID FROM csv('export', 'target_outcome.csv'))
  AND EXISTS (
    FROM target AS o
    WHERE o.plan = t.plan AND o.district = t.district AND o.indicator = t.indicator AND o.reading <> t.reading
      AND o.comparator = t.comparator AND o.promised = t.promised AND o.unit = t.unit AND o.due_date = t.due_date
      AND o.target_id IN (SELECT TARGET_ID FROM csv('export', 'target_outcome.csv')));

CREATE TABLE published AS SELECT * FROM csv('export', 'indicator_year.csv');
