-- Aggregation: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 6. The scores of the dimensions of one
-- level from those of their parts; run for each level, the deepest first. Of a mean, a part without a score leaves its
-- weight to the others. Arithmetic: sum of weight times score. Geometric: product of the scores to the power of their
-- weights. Harmonic: inverse of the sum of weight over score, 0 where a score is. A formula needs every part and takes
-- weights as stated: sum and difference of weight times score, product and ratio of the scores to the power of the
-- weights; the first part is the one that others are taken from, or that they divide.
INSERT INTO score
WITH given AS (
    SELECT d.node, c.place, CAST(c.weight AS DOUBLE) AS weight, s.unit, s.year, s.score, s.imputed
    FROM part d JOIN part c ON c.parent = d.node JOIN score s ON s.node = c.node
    WHERE d.level = getvariable('level')),
counted AS (
    SELECT node, unit, year, count(*) AS parts, count(score) AS parts_known, sum(weight) AS weight,
           coalesce(sum(weight) FILTER (score IS NOT NULL), 0) AS weight_known,
           sum(weight * imputed) FILTER (score IS NOT NULL) AS weight_imputed, min(score) AS lowest
    FROM given GROUP BY node, unit, year),
powered AS (
    SELECT g.*, g.weight / c.weight_known AS share, CASE g.place WHEN 0 THEN 1 ELSE -1 END AS side,
           pow(greatest(score, 0), g.weight) AS power
    FROM given g JOIN counted c USING (node, unit, year) WHERE score IS NOT NULL),
mean AS (
    SELECT node, unit, year, sum(share * score) AS arithmetic, product(pow(greatest(score, 0), share)) AS geometric,
           CASE WHEN min(score) = 0 THEN 0 ELSE 1 / sum(share / nullif(score, 0)) END AS harmonic,
           sum(weight * score) AS total, sum(side * weight * score) AS remainder, product(power) AS product,
           product(power) FILTER (place = 0) / nullif(product(power) FILTER (place > 0), 0) AS ratio
    FROM powered GROUP BY node, unit, year),
judged AS (
    SELECT c.*, d.decimals, d.operation_1, d.argument_1, d.operation_2, d.argument_2, CASE aggregation
           WHEN 'arithmetic' THEN arithmetic WHEN 'geometric' THEN geometric WHEN 'harmonic' THEN harmonic
           WHEN 'sum' THEN total WHEN 'difference' THEN remainder WHEN 'product' THEN product WHEN 'ratio' THEN ratio
           END AS plain, CASE
        WHEN parts_known = 0 THEN 'VALUE_MISSING'
        WHEN aggregation IN ('sum', 'difference', 'product', 'ratio') AND parts_known < parts THEN 'COVERAGE_TOO_LOW'
        WHEN parts_known < least(d.fewest, parts) OR weight_known < CAST(d.share AS DOUBLE) * c.weight - 1e-9
            THEN 'COVERAGE_TOO_LOW'
        WHEN aggregation NOT IN ('arithmetic', 'sum', 'difference') AND lowest < 0 THEN 'BELOW_ZERO'
        WHEN aggregation = 'ratio' AND ratio IS NULL THEN 'DENOMINATOR_MISSING'
        END AS reason
    FROM counted c JOIN part d USING (node) LEFT JOIN mean USING (node, unit, year)),
transformed AS (
    SELECT *, CASE WHEN reason IS NULL
        THEN applied(operation_2, argument_2, applied(operation_1, argument_1, plain)) END AS own
    FROM judged)
SELECT unit, year, node, NULL, rounded(own, decimals), weight_known / weight,
       CASE WHEN own IS NOT NULL THEN weight_imputed / weight_known END,
       CASE WHEN reason IS NULL AND own IS NULL THEN 'TRANSFORMATION_UNDEFINED' ELSE reason END
FROM transformed;
