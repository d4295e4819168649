-- Rank: within an indicator, year and span, over the districts that existed and whose figures mean the same; standard
-- competition ranking (1224) at the published precision, over three districts at least.

-- Why an area is in no ranking of an indicator on a day, whatever its figure.
CREATE TABLE outsider AS
WITH asked AS (
    SELECT district, indicator, period_end AS day FROM figure
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
CREATE TABLE rankable AS
SELECT f.*, o.peer_group, i.direction,
       coalesce(o.rank_reason, CASE
           WHEN f.value IS NULL THEN 'VALUE_MISSING'
           WHEN f.unstated THEN 'PERIOD_UNSTATED'
           WHEN f.unit <> i.unit THEN 'NOT_COMPARABLE'
           WHEN f.status = 'D' THEN 'DEFINITION_BREAK'
           WHEN f.qualifier <> 'EXACT' THEN 'BOUND_ONLY'
           END) AS rank_reason,
       ten_to(8 - least(8, published_decimals(f.value, f.decimals))) * 2 AS unit_of_last_digit
FROM figure f
JOIN indicator i USING (indicator)
JOIN outsider o ON o.district = f.district AND o.indicator = f.indicator AND o.day = f.period_end;

-- The window of a ranking is the one that most figures share; of equally many the one that ends later, then the longer.
CREATE TABLE contest AS
SELECT indicator, year, span, period_start, period_end, count(*) AS ranked
FROM rankable WHERE rank_reason IS NULL
GROUP BY indicator, year, span, period_start, period_end
QUALIFY row_number() OVER (
    PARTITION BY indicator, year, span ORDER BY ranked DESC, period_end DESC, period_start) = 1;

-- What is compared: the value, rounded half up to the digits it was published with, so that more is better.
CREATE TABLE contestant AS
SELECT r.district, r.indicator, r.year, r.span, r.peer_group, c.ranked, c.period_start, c.period_end,
       CASE r.direction WHEN 'LOWER' THEN -1 ELSE 1 END * CAST(sign(r.value) AS HUGEINT)
           * ((2 * abs(r.value) + unit_of_last_digit) // (2 * unit_of_last_digit)) * unit_of_last_digit AS merit
FROM rankable r
JOIN contest c USING (indicator, year, span, period_start, period_end)
WHERE r.rank_reason IS NULL;

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

-- Rank change: previous rank less this one, both over the districts ranked in both years, if these are three at least
-- and the ranking of the year before is of the same window.
CREATE TABLE movement AS
WITH both_years AS (
    SELECT now.district, now.indicator, now.year, now.span, now.merit, was.merit AS merit_before
    FROM contestant now
    JOIN contestant was ON was.district = now.district AND was.indicator = now.indicator AND was.span = now.span
        AND was.year = now.year - 1 AND was.period_end = end_before(now.period_end)
        AND was.period_start = start_before(now.period_start, now.period_end))
SELECT one.district, one.indicator, one.year, one.span,
       count(*) FILTER (other.merit_before > one.merit_before) - count(*) FILTER (other.merit > one.merit) AS rank_change
FROM both_years one JOIN both_years other USING (indicator, year, span)
GROUP BY ALL
HAVING count(*) >= 3;

CREATE TABLE rank AS
SELECT r.district, r.indicator, r.year, r.span, r.peer_group, p.rank, p.tied, m.rank_change,
       CASE WHEN p.rank IS NOT NULL THEN p.ranked END AS ranked,
       CASE WHEN p.peers >= 3 THEN p.rank_among_peers END AS peer_rank,
       CASE WHEN p.rank IS NOT NULL
            THEN half_even(CAST(p.ranked - p.rank AS HUGEINT) * 100 * ten_to(10), CAST(p.ranked - 1 AS HUGEINT)) END
           AS percentile,
       CASE WHEN p.rank IS NOT NULL THEN NULL
            WHEN r.rank_reason IS NOT NULL THEN r.rank_reason
            WHEN r.period_start <> c.period_start OR r.period_end <> c.period_end THEN 'PERIOD_DIFFERS'
            ELSE 'TOO_FEW_DISTRICTS' END AS rank_reason
FROM rankable r
LEFT JOIN place p USING (district, indicator, year, span)
LEFT JOIN movement m USING (district, indicator, year, span)
LEFT JOIN contest c USING (indicator, year, span);
