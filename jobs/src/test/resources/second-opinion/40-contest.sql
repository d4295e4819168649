-- Rank: within an indicator, year and span, over the districts that existed and whose figures mean the same; standard
-- competition ranking (1224) at the published precision, over three districts at least.

-- Why an area is in no ranking of an indicator on a day, whatever its figure.
CREATE TABLE outsider AS
WITH asked AS (
    SELECT district, indicator, period_end AS day FROM observation
    UNION SELECT district, indicator, due_date FROM target)
SELECT a.district, a.indicator, a.day, CASE
    WHEN d.kind IS DISTINCT FROM 'DISTRICT' THEN 'NOT_A_DISTRICT'
    WHEN a.day NOT BETWEEN d.first_day AND d.last_day THEN 'DISTRICT_NOT_VALID'
    WHEN i.direction = 'NEUTRAL' THEN 'NEUTRAL'
    WHEN i.comparable = 'NO' THEN 'NOT_COMPARABLE'
    WHEN i.comparable = 'PER_CAPITA' THEN 'PER_CAPITA_ONLY'
    END AS rank_reason,
    (SELECT g.group_code FROM peer_group g
     WHERE g.district = a.district AND a.day BETWEEN g.first_day AND g.last_day) AS peer_group
FROM asked a JOIN indicator i USING (indicator) LEFT JOIN district d USING (district);

-- Reasons in their order; the first that holds is given.
CREATE TABLE fitness AS
SELECT f.*, o.peer_group, i.direction,
       coalesce(o.rank_reason, CASE
           WHEN f.value IS NULL THEN 'VALUE_MISSING'
           WHEN f.unstated THEN 'PERIOD_UNSTATED'
           WHEN f.unit <> i.unit THEN 'NOT_COMPARABLE'
           WHEN f.status IN ('D', 'W') THEN 'DEFINITION_BREAK'
           WHEN f.status = 'F' THEN 'FORECAST'
           WHEN f.qualifier <> 'EXACT' THEN 'BOUND_ONLY'
           END) AS rank_reason,
       ten_to(8 - least(8, published_decimals(f.value, f.decimals))) * 2 AS unit_of_last_digit
FROM observation f
JOIN indicator i USING (indicator)
JOIN outsider o ON o.district = f.district AND o.indicator = f.indicator AND o.day = f.period_end;

CREATE TABLE rankable AS SELECT * FROM fitness SEMI JOIN figure USING (statement);

-- The window of a ranking is the one that most figures share; of equally many the one that ends later, then the longer.
CREATE TABLE shared_window AS
SELECT indicator, year, span, period_start, period_end, count(*) AS figures
FROM rankable WHERE rank_reason IS NULL
GROUP BY indicator, year, span, period_start, period_end
QUALIFY row_number() OVER (
    PARTITION BY indicator, year, span ORDER BY figures DESC, period_end DESC, period_start) = 1;

-- A series that states a window of two districts or more, printed or not, is a compilation of it.
CREATE TABLE compilation AS
SELECT indicator, span, period_start, period_end, series
FROM fitness WHERE rank_reason IS NULL
GROUP BY indicator, span, period_start, period_end, series HAVING count(DISTINCT district) > 1;

-- Figures compete within a compilation, or with all that districts report each for themselves (compiled_in is null).
CREATE TABLE entrant AS
SELECT r.*, k.series AS compiled_in
FROM rankable r
SEMI JOIN shared_window w USING (indicator, year, span, period_start, period_end)
LEFT JOIN compilation k ON k.indicator = r.indicator AND k.span = r.span AND k.period_start = r.period_start
    AND k.period_end = r.period_end AND k.series = r.series
WHERE r.rank_reason IS NULL;

-- The ranking is of those that state most districts; of equally many of a compilation, that of the smallest precedence,
-- then by name.
CREATE TABLE contest AS
SELECT indicator, year, span, period_start, period_end, compiled_in, count(*) AS ranked, min(precedence) AS first_of_them
FROM entrant
GROUP BY indicator, year, span, period_start, period_end, compiled_in
QUALIFY row_number() OVER (
    PARTITION BY indicator, year, span
    ORDER BY ranked DESC, compiled_in IS NULL, first_of_them, compiled_in) = 1;

-- What is compared: the value, rounded half up to the digits it was published with, so that more is better.
CREATE TABLE contestant AS
SELECT r.district, r.indicator, r.year, r.span, r.series, r.peer_group, c.ranked, c.period_start, c.period_end,
       CASE r.direction WHEN 'LOWER' THEN -1 ELSE 1 END * CAST(sign(r.value) AS HUGEINT)
           * ((2 * abs(r.value) + unit_of_last_digit) // (2 * unit_of_last_digit)) * unit_of_last_digit AS merit
FROM entrant r
JOIN contest c ON c.indicator = r.indicator AND c.year = r.year AND c.span = r.span
    AND c.compiled_in IS NOT DISTINCT FROM r.compiled_in;

-- Rank: one more than the number of better districts. Percentile: the share in percent of the other ranked districts
-- that are not better. Peer rank: the rank among the ranked districts of one group, if these are three at least.
CREATE TABLE place AS
SELECT one.district, one.indicator, one.year, one.span, one.ranked, one.peer_group,
       1 + count(*) FILTER (other.merit > one.merit) AS rank,
       count(*) FILTER (other.merit = one.merit) AS tied,
       count(*) FILTER (other.peer_group = one.peer_group) AS peers,
       1 + count(*) FILTER (other.peer_group = one.peer_group AND other.merit > one.merit) AS rank_among_peers
FROM contestant one JOIN contestant other USING (indicator, year, span)
WHERE one.ranked >= 3
GROUP BY ALL;
