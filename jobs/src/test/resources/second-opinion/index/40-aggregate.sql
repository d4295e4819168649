-- Aggregation: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6. The scores of the dimensions of one
-- level from those of their parts; run for each level, the deepest first. A part without a score leaves its weight to the
-- others. Arithmetic: sum of weight times score. Geometric: product of the scores to the power of their weights, not
-- defined below 0.
INSERT INTO score
WITH given AS (
    SELECT d.node, d.decimals, d.aggregation, d.share, d.fewest, c.weight, s.unit, s.year, s.score
    FROM part d JOIN part c ON c.parent = d.node JOIN score s ON s.node = c.node
    WHERE d.level = getvariable('level')),
counted AS (
    SELECT node, unit, year, any_value(decimals) AS decimals, any_value(aggregation) AS aggregation,
           any_value(share) AS share, any_value(fewest) AS fewest, count(*) AS parts, count(score) AS parts_known,
           sum(weight) AS weight, coalesce(sum(weight) FILTER (score IS NOT NULL), 0) AS weight_known,
           min(score) AS lowest
    FROM given GROUP BY node, unit, year),
mean AS (
    SELECT node, unit, year, sum(g.weight / c.weight_known * score) AS arithmetic,
           product(pow(greatest(score, 0), g.weight / c.weight_known)) AS geometric
    FROM given g JOIN counted c USING (node, unit, year)
    WHERE score IS NOT NULL GROUP BY node, unit, year),
reasoned AS (
    SELECT *, CASE
        WHEN parts_known = 0 THEN 'VALUE_MISSING'
        WHEN parts_known < least(fewest, parts) OR weight_known < share * weight THEN 'COVERAGE_TOO_LOW'
        WHEN aggregation = 'geometric' AND lowest < 0 THEN 'BELOW_ZERO'
        END AS score_reason
    FROM counted)
SELECT unit, year, node, NULL, CASE WHEN score_reason IS NULL
           THEN rounded(CASE aggregation WHEN 'geometric' THEN geometric ELSE arithmetic END, decimals) END,
       weight_known / weight, score_reason
FROM reasoned LEFT JOIN mean USING (node, unit, year);
