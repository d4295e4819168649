-- What became of each promise, judged by one figure of the same district and indicator.

-- A figure may judge a promise if its period ends from the day the plan was published to the due date. Reasons why it
-- does not mean what is promised in their order; the first that holds is given. What is counted over a time must be
-- counted from 1 January of the due year to the due date.
CREATE TABLE evidence AS
SELECT t.target_id, f.* EXCLUDE (district, indicator), CASE
    WHEN f.value IS NULL THEN 'VALUE_MISSING'
    WHEN f.unit <> t.unit THEN 'UNIT_DIFFERS'
    WHEN f.status IN ('B', 'D', 'W') THEN 'DEFINITION_DIFFERS'
    WHEN f.status = 'F' THEN 'FORECAST'
    WHEN f.span IN ('UNSTATED', 'CUMULATIVE') THEN 'PERIOD_DIFFERS'
    WHEN i.value_kind IN ('FLOW', 'AMOUNT')
        AND (f.period_end <> t.due_date OR f.period_start IS DISTINCT FROM make_date(year(t.due_date), 1, 1))
        THEN 'PERIOD_DIFFERS'
    WHEN territory_changed(t.district, t.published_at, f.period_end) THEN 'TERRITORY_CHANGED'
    END AS unfit
FROM target t
JOIN indicator i USING (indicator)
JOIN observation f ON f.district = t.district AND f.indicator = t.indicator
    AND f.period_end BETWEEN t.published_at AND t.due_date;

-- Rather one that means what is promised, then one with a value, then of the period that ends last and starts first (an
-- unstated start counts as the shortest window), of the publisher with the smallest precedence, published last.
CREATE TABLE judge AS
SELECT * FROM evidence
QUALIFY row_number() OVER (
    PARTITION BY target_id
    ORDER BY unfit IS NOT NULL, value IS NULL, period_end DESC, period_start ASC NULLS LAST, precedence,
             published_at DESC, publisher) = 1;

-- A promise is kept where all numbers that the figure may stand for keep it, and broken where none of them does.
CREATE TABLE judged AS
WITH ranges AS (
    SELECT t.*, i.least, i.most, j.period_end < t.due_date AS is_early, j.target_id IS NULL OR j.period_end = t.due_date
           -- Of a time before the due date only the due year speaks for the promise, or a level of an earlier year
           -- that is to be risen or fallen to.
           OR year(j.period_end) = year(t.due_date)
           OR (i.value_kind = 'STOCK' OR j.span = 'POINT_IN_TIME')
              AND (t.comparator IN ('>=', '>') AND i.direction = 'HIGHER'
                   OR t.comparator IN ('<=', '<') AND i.direction = 'LOWER') AS may_show_kept, j.publisher, j.period_start, j.period_end, j.span, j.value, j.stated_value, j.unfit,
           j.target_id IS NULL AS without_figure, j.qualifier = 'GT' AS above_lowest, j.qualifier = 'LT' AS below_highest,
           low(j.value, j.qualifier, half_significant_unit(j.value, published_decimals(j.value, j.decimals)), least)
               AS lowest,
           high(j.value, j.qualifier, half_significant_unit(j.value, published_decimals(j.value, j.decimals)), most)
               AS highest
    FROM target t JOIN indicator i USING (indicator) LEFT JOIN judge j USING (target_id)),
sides AS (
    SELECT *, coalesce(lowest >= promised, false) AS none_less, coalesce(highest <= promised, false) AS none_more,
           coalesce(lowest > promised OR lowest = promised AND above_lowest, false) AS all_more,
           coalesce(highest < promised OR highest = promised AND below_highest, false) AS all_less
    FROM ranges)
SELECT *, CASE comparator
        WHEN '>=' THEN none_less WHEN '>' THEN all_more WHEN '<=' THEN none_more WHEN '<' THEN all_less
        WHEN '=' THEN none_less AND none_more END AS kept,
    CASE comparator
        WHEN '>=' THEN all_less WHEN '>' THEN none_more WHEN '<=' THEN all_more WHEN '<' THEN none_less
        WHEN '=' THEN all_less OR all_more END AS broken
FROM sides;

-- A promise is due from the day after its due date. A figure of a time before that day breaks none. The gap is the value reached less the one promised.
CREATE TABLE outcome AS
WITH reasons AS (
    SELECT *, due_date < CAST(getvariable('run_date') AS DATE) AS is_due, CASE
        WHEN without_figure THEN 'NO_FIGURE'
        WHEN unfit IS NOT NULL THEN unfit
        WHEN is_due AND is_early AND NOT (kept AND may_show_kept) THEN 'BEFORE_DUE_DATE'
        WHEN NOT kept AND NOT broken THEN 'BOUND_ONLY' END AS gap_reason
    FROM judged)
SELECT target_id, district, indicator, publisher, period_start, period_end, span, stated_value, gap_reason, CASE
    WHEN gap_reason IS NULL AND kept AND may_show_kept THEN 'MET'
    WHEN NOT is_due THEN 'NOT_DUE'
    WHEN gap_reason IN ('NO_FIGURE', 'VALUE_MISSING', 'BEFORE_DUE_DATE') THEN 'NO_EVIDENCE'
    WHEN gap_reason IS NOT NULL THEN 'NOT_COMPARABLE'
    ELSE 'MISSED' END AS verdict,
    CASE WHEN gap_reason IS NULL THEN value - promised END AS gap
FROM reasons;
