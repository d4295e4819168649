-- The growth that a source states against the one that its published values allow, by intervals.

-- A figure may be any number that is rounded to it, a bound or approximate one so much more; each edge with whether it
-- belongs to the numbers. Null is without limit.
CREATE TABLE held_growth AS
WITH widened AS (
    SELECT *, ten_to(8 - published_decimals(value, decimals)) AS rounding,
           ten_to(8 - published_decimals(previous, previous_decimals)) AS previous_rounding
    FROM compared WHERE growth IS NOT NULL),
edges AS (
    SELECT *, lowest - rounding AS now_low, qualifier = 'GT' AS now_low_open,
           highest + rounding AS now_high, qualifier = 'LT' AS now_high_open,
           previous_lowest - previous_rounding AS base_low, previous_qualifier = 'GT' AS base_low_open,
           previous_highest + previous_rounding AS base_high, previous_qualifier = 'LT' AS base_high_open,
           ten_to(8 - shown_decimals(growth)) AS growth_half
    FROM widened),
-- What each edge of a change in percent is a change from: the base that makes it the farthest one.
bases AS (
    SELECT *, coalesce(base_low > 0 OR base_low = 0 AND base_low_open, false) AS base_positive,
           CASE WHEN now_low < 0 THEN base_low ELSE base_high END AS low_base,
           CASE WHEN now_low < 0 THEN base_low_open ELSE base_high_open END AS low_base_open,
           CASE WHEN now_high < 0 THEN base_high ELSE base_low END AS high_base,
           CASE WHEN now_high < 0 THEN base_high_open ELSE base_low_open END AS high_base_open
    FROM edges)
SELECT *, growth_unit = '%' AS in_percent,
       growth_unit = CASE value_kind WHEN 'RATIO' THEN '百分点' WHEN 'AVERAGE' THEN unit_of_indicator
           WHEN 'DURATION' THEN unit_of_indicator END AS in_units
FROM bases;

-- How an edge of the change lies to a number of grains: -1 below, 0 on it, 1 above; null where there is no edge. A
-- change from a base without limit comes near to -100 %.
CREATE MACRO order_of(change, base, number) AS sign(change * CAST(100 AS HUGEINT) * 200000000 - number * base);
CREATE MACRO edge_order(in_percent, now_edge, base_edge, base_missing, number) AS CASE
    WHEN now_edge IS NULL THEN NULL
    WHEN in_percent AND base_missing THEN sign(CAST(-100 AS HUGEINT) * 200000000 - number)
    WHEN in_percent AND base_edge = 0 THEN NULL
    WHEN in_percent THEN order_of(now_edge - base_edge, base_edge, number)
    WHEN base_missing THEN NULL
    ELSE sign(now_edge - base_edge - number) END;

-- The change and the numbers from one edge to the other have one in common.
CREATE MACRO reaches(orders, open) AS coalesce(CASE WHEN open THEN orders < 0 ELSE orders <= 0 END, true);

CREATE TABLE growth AS
WITH ends AS (
    SELECT *,
           CASE WHEN in_percent THEN low_base ELSE base_high END AS low_from,
           CASE WHEN in_percent THEN high_base ELSE base_low END AS high_from,
           now_low_open OR CASE WHEN in_percent THEN coalesce(low_base_open, true) OR low_base IS NULL ELSE base_high_open END
               AS low_open,
           now_high_open OR CASE WHEN in_percent THEN coalesce(high_base_open, true) OR high_base IS NULL ELSE base_low_open END
               AS high_open,
           growth - growth_half AS rounded_low, growth + growth_half AS rounded_high,
           CASE WHEN growth > 0 THEN growth ELSE growth - 2 * growth_half END AS cut_low, growth <= 0 AS cut_low_open,
           CASE WHEN growth < 0 THEN growth ELSE growth + 2 * growth_half END AS cut_high, growth >= 0 AS cut_high_open
    FROM held_growth),
met AS (
    SELECT *,
           reaches(edge_order(in_percent, now_low, low_from, low_from IS NULL, rounded_high), low_open)
               AND reaches(0 - edge_order(in_percent, now_high, high_from, high_from IS NULL, rounded_low), high_open)
               AS by_rounding,
           reaches(edge_order(in_percent, now_low, low_from, low_from IS NULL, cut_high), low_open OR cut_high_open)
               AND reaches(0 - edge_order(in_percent, now_high, high_from, high_from IS NULL, cut_low),
                           high_open OR cut_low_open) AS by_cutting
    FROM ends)
-- Undecidable is what has no comparable year before, whatever revisions of scope are declared; what is stated in a unit
-- that no change of the indicator has; and what bounds allow without proving it.
SELECT district, indicator, year, span, CASE
    WHEN value IS NULL OR figures = 0 OR unstated OR NOT same_window OR previous IS NULL OR NOT one_series
        THEN 'UNDECIDABLE'
    WHEN unit <> unit_of_indicator OR previous_unit <> unit_of_indicator THEN 'UNDECIDABLE'
    WHEN status IN ('B', 'D', 'W') OR previous_status IN ('B', 'D', 'W') THEN 'UNDECIDABLE'
    WHEN (status = 'F') <> (previous_status = 'F') THEN 'UNDECIDABLE'
    WHEN status = 'P' AND previous_status NOT IN ('P', 'E') THEN 'UNDECIDABLE'
    WHEN previous_status = 'P' AND status NOT IN ('P', 'E') THEN 'UNDECIDABLE'
    WHEN territory_changed THEN 'UNDECIDABLE'
    WHEN in_percent AND (value_kind = 'RATIO' OR NOT base_positive) THEN 'UNDECIDABLE'
    WHEN NOT in_percent AND NOT coalesce(in_units, false) THEN 'UNDECIDABLE'
    WHEN by_rounding OR by_cutting THEN CASE WHEN exact THEN 'CONSISTENT' ELSE 'UNDECIDABLE' END
    WHEN in_percent AND price_basis = 'NOMINAL_WITH_REAL_GROWTH' OR scope_revised THEN 'EXPLAINED'
    ELSE 'CONTRADICTORY' END AS reported_verdict
FROM met;
