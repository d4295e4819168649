-- Change: since the same span and window exactly one year before.

-- All that a district has for the year before, of any publisher, span and window.
CREATE TABLE year_before AS
SELECT f.district, f.indicator, f.year, f.span, count(p.year) AS figures, bool_and(p.unstated) AS all_unstated
FROM figure f
LEFT JOIN observation p ON p.district = f.district AND p.indicator = f.indicator AND p.year = f.year - 1
GROUP BY ALL;

-- The figure to compare with: of the same span and window, rather of one series, with a value, of the same publisher.
-- Running totals never have the same window.
CREATE TABLE previous AS
SELECT f.district, f.indicator, f.year, f.span, f.period_end AS now_end,
       p.period_start, p.value, p.stated_value, p.unit, p.status, p.qualifier, p.decimals,
       p.publisher, p.series = f.series AS one_series
FROM figure f
JOIN observation p ON p.district = f.district AND p.indicator = f.indicator AND p.span = f.span
    AND p.period_end = end_before(f.period_end) AND p.period_start = start_before(f.period_start, f.period_end)
WHERE f.span <> 'CUMULATIVE'
QUALIFY row_number() OVER (
    PARTITION BY f.district, f.indicator, f.year, f.span
    ORDER BY p.series <> f.series, p.value IS NULL, p.publisher <> f.publisher, p.precedence, p.published_at DESC,
             p.publisher) = 1;

-- All numbers that a figure may stand for: itself, where it is exact; from a bound to the limit of the catalogue, if
-- that lies on the open side; half a significant unit to either side of an approximate figure. Null is without limit.
CREATE MACRO low(value, qualifier, half, least) AS
    CASE WHEN qualifier IN ('EXACT', 'GE', 'GT') THEN value
         WHEN qualifier = 'APPROX' THEN value - half
         WHEN least <= value THEN least END;
CREATE MACRO high(value, qualifier, half, most) AS
    CASE WHEN qualifier IN ('EXACT', 'LE', 'LT') THEN value
         WHEN qualifier = 'APPROX' THEN value + half
         WHEN most >= value THEN most END;

CREATE TABLE compared AS
WITH halves AS (
    SELECT f.*, i.unit AS unit_of_indicator, i.value_kind, i.price_basis,
           i.value_kind IN ('FLOW', 'STOCK', 'AMOUNT') AS percent_due, i.least, i.most,
           p.period_start AS previous_start, p.value AS previous, p.stated_value AS previous_value,
           p.unit AS previous_unit, p.status AS previous_status, p.qualifier AS previous_qualifier,
           p.decimals AS previous_decimals, p.publisher AS previous_publisher, p.one_series,
           p.year IS NOT NULL AS same_window, y.figures, y.all_unstated,
           half_significant_unit(f.value, published_decimals(f.value, f.decimals)) AS half,
           half_significant_unit(p.value, published_decimals(p.value, p.decimals)) AS previous_half
    FROM figure f
    JOIN indicator i USING (indicator)
    JOIN year_before y USING (district, indicator, year, span)
    LEFT JOIN previous p USING (district, indicator, year, span)),
ranges AS (
    SELECT *, low(value, qualifier, half, least) AS lowest, high(value, qualifier, half, most) AS highest,
           low(previous, previous_qualifier, previous_half, least) AS previous_lowest,
           high(previous, previous_qualifier, previous_half, most) AS previous_highest,
           territory_changed(district, previous_start, period_end) AS territory_changed,
           EXISTS (SELECT * FROM scope_revision r
                   WHERE r.indicator = halves.indicator
                     AND (r.publisher IS NULL OR r.publisher IN (halves.publisher, previous_publisher))
                     AND r.first_day > previous_start AND r.first_day <= period_end) AS scope_revised
    FROM halves),
-- A change is certain to be a rise where the lowest of now lies above the highest of before, or touches it and one of
-- the two is a bound that does not belong to its range; and a fall likewise.
signs AS (
    SELECT *,
           coalesce(lowest > previous_highest
               OR lowest = previous_highest AND (qualifier = 'GT' OR previous_qualifier = 'LT'), false) AS rises,
           coalesce(highest < previous_lowest
               OR highest = previous_lowest AND (qualifier = 'LT' OR previous_qualifier = 'GT'), false) AS falls,
           qualifier = 'EXACT' AND previous_qualifier = 'EXACT' AS exact,
           qualifier IN ('EXACT', 'APPROX') AND previous_qualifier IN ('EXACT', 'APPROX') AS without_bound
    FROM ranges),
-- The two values whose change is given: the stated ones; with a bound the edges, between which the change is certain.
pairs AS (
    SELECT *,
           CASE WHEN without_bound THEN value WHEN rises THEN lowest ELSE highest END AS now_edge,
           CASE WHEN without_bound THEN previous WHEN rises THEN previous_highest ELSE previous_lowest END AS base_edge,
           CASE WHEN exact THEN 'EXACT' WHEN without_bound THEN 'APPROX'
                WHEN rises AND (qualifier = 'GT' OR previous_qualifier = 'LT') THEN 'GT' WHEN rises THEN 'GE'
                WHEN qualifier = 'LT' OR previous_qualifier = 'GT' THEN 'LT' ELSE 'LE' END AS change_qualifier
    FROM signs)
-- A percentage needs a base that is positive, and certainly so; with a bound it needs a value that is not negative.
SELECT *,
       previous > 0 AND (exact OR coalesce(
           previous_lowest >= 0 AND base_edge > 0 AND (without_bound OR now_edge >= 0), false)) AS percent_allowed
FROM pairs;

-- Reasons in their order; the first that holds is given. Stage: a forecast is compared with nothing else, a provisional
-- value with no final one; an estimate may be either.
CREATE TABLE change_refused AS
SELECT district, indicator, year, span, CASE
    WHEN value IS NULL THEN 'VALUE_MISSING'
    WHEN figures = 0 THEN 'NO_PREVIOUS'
    WHEN unstated THEN 'PERIOD_UNSTATED'
    WHEN NOT same_window AND all_unstated THEN 'PERIOD_UNSTATED'
    WHEN NOT same_window THEN 'PERIOD_DIFFERS'
    WHEN previous IS NULL THEN 'VALUE_MISSING'
    WHEN NOT one_series THEN 'PUBLISHER_DIFFERS'
    WHEN unit <> unit_of_indicator OR previous_unit <> unit_of_indicator THEN 'UNIT_DIFFERS'
    WHEN status IN ('B', 'D', 'W') OR previous_status IN ('B', 'D', 'W') OR scope_revised THEN 'DEFINITION_BREAK'
    WHEN (status = 'F') <> (previous_status = 'F') THEN 'STAGE_DIFFERS'
    WHEN status = 'P' AND previous_status NOT IN ('P', 'E') THEN 'STAGE_DIFFERS'
    WHEN previous_status = 'P' AND status NOT IN ('P', 'E') THEN 'STAGE_DIFFERS'
    WHEN territory_changed THEN 'TERRITORY_CHANGED'
    WHEN percent_due AND previous <= 0 THEN 'BASE_NOT_POSITIVE'
    WHEN NOT exact AND NOT rises AND NOT falls THEN 'BOUND_ONLY'
    WHEN percent_due AND NOT percent_allowed THEN 'BOUND_ONLY'
    END AS change_reason
FROM compared;

-- FLOW, STOCK and AMOUNT change in percent of the previous value; RATIO in percentage points; AVERAGE and DURATION in
-- their unit, and in percent. A grain is 50 units of the tenth digit.
CREATE TABLE change AS
WITH given AS (
    SELECT c.*, r.change_reason, r.change_reason IS NULL AS is_given,
           CASE WHEN r.change_reason IS NULL AND percent_allowed
                THEN half_even((now_edge - base_edge) * 100 * ten_to(10), base_edge) END AS percent,
           (now_edge - base_edge) * 50 AS difference
    FROM compared c JOIN change_refused r USING (district, indicator, year, span))
SELECT district, indicator, year, span, change_reason,
       CASE WHEN is_given OR change_reason = 'BASE_NOT_POSITIVE' THEN previous_value END AS previous_value,
       CASE WHEN NOT is_given THEN NULL WHEN percent_due THEN percent ELSE difference END AS change,
       CASE WHEN NOT is_given THEN NULL WHEN percent_due THEN '%' WHEN value_kind = 'RATIO' THEN '百分点' ELSE unit END
           AS change_unit,
       CASE WHEN is_given AND value_kind IN ('AVERAGE', 'DURATION') THEN percent END AS change_percent,
       CASE WHEN is_given THEN change_qualifier END AS change_qualifier
FROM given;
