-- Which row of a district, indicator, year and span shows a promise: that of the figure it is judged by, where this one
-- is printed; else that of the due year and an unstated span, which is the promise's own unless a figure of unstated
-- span is printed there. Of several the strictest is shown: an exact figure before a limit, a limit on the side that the
-- direction calls for before the other; the highest floor, the lowest ceiling, rather not to be reached itself; what is
-- due first; by id.
CREATE TABLE shown AS
SELECT t.target_id, t.district, t.indicator, coalesce(f.year, year(t.due_date)) AS year,
       coalesce(f.span, 'UNSTATED') AS span, t.due_date, t.comparator, t.promised, o.verdict
FROM target t
JOIN outcome o USING (target_id)
JOIN indicator i ON i.indicator = t.indicator
LEFT JOIN judge j USING (target_id)
LEFT JOIN figure f ON f.statement = j.statement
QUALIFY row_number() OVER (
    PARTITION BY t.district, t.indicator, coalesce(f.year, year(t.due_date)), coalesce(f.span, 'UNSTATED')
    ORDER BY CASE WHEN t.comparator = '=' THEN 0
                  WHEN (t.comparator IN ('<', '<=')) = (i.direction = 'LOWER') THEN 1 ELSE 2 END,
             CASE WHEN t.comparator IN ('<', '<=') THEN t.promised ELSE -t.promised END,
             t.comparator IN ('<=', '>='), t.due_date, t.target_id) = 1;
