-- Normalisation: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5 and its table of methods.

-- The values that give minimum, mean and order: of the year itself, of all years, or of one year.
CREATE TABLE base AS
SELECT p.node, y.year, k.value
FROM part p
CROSS JOIN (SELECT DISTINCT year FROM unit_year) y
JOIN known k ON k.indicator = p.indicator
    AND (p.taken_from = 'all_years' OR p.taken_from = 'each_year' AND k.year = y.year
         OR p.taken_from = CAST(k.year AS VARCHAR));

CREATE TABLE sample AS
SELECT node, year, count(*) AS size, min(value) AS lowest, max(value) AS highest,
       favg(value) AS mean, stddev_samp(value) AS deviation
FROM base GROUP BY node, year;

-- A value, and how many of the base are worse.
CREATE TABLE held AS
SELECT p.node, k.unit, k.year, k.value, CASE p.direction WHEN 'higher' THEN 1 ELSE -1 END AS way,
       (SELECT count(*) FROM base b
        WHERE b.node = p.node AND b.year = k.year
          AND CASE p.direction WHEN 'higher' THEN b.value < k.value ELSE b.value > k.value END) AS worse
FROM part p JOIN known k USING (indicator);

-- min_max: (x - min) / (max - min), from the other end where lower is better. z_score: (x - mean) / standard deviation
-- with n - 1. rank: 1 + the values that are worse. percentile: the share of the other values that are worse, all of them for one
-- that is better than all of another year. Where all
-- values are equal there is nothing to measure by.
CREATE TABLE normalised AS
SELECT h.node, h.unit, h.year, CASE p.method
    WHEN 'min_max' THEN CASE WHEN highest > lowest
        THEN CASE way WHEN 1 THEN value - lowest ELSE highest - value END / (highest - lowest) END
    WHEN 'z_score' THEN CASE WHEN highest > lowest THEN way * (value - mean) / deviation END
    WHEN 'rank' THEN 1 + worse
    WHEN 'percentile' THEN CASE WHEN size > 1 THEN least(1, worse / (size - 1)) END
    END AS plain
FROM held h JOIN part p USING (node) JOIN sample s USING (node, year);

INSERT INTO score
WITH scaled AS (
    SELECT n.node, n.unit, n.year, p.score_of_0 + (p.score_of_1 - p.score_of_0)
        * CASE p.outside WHEN 'clip' THEN greatest(0, least(1, n.plain)) ELSE n.plain END AS score
    FROM normalised n JOIN part p USING (node) WHERE n.plain IS NOT NULL)
SELECT u.unit, u.year, p.node, k.value, rounded(s.score, p.decimals), CASE WHEN s.score IS NULL THEN 0 ELSE 1 END,
       CASE WHEN k.value IS NULL THEN 'VALUE_MISSING' WHEN s.score IS NULL THEN 'NORMALISATION_UNDEFINED' END
FROM unit_year u
JOIN part p ON p.indicator IS NOT NULL
LEFT JOIN known k ON k.unit = u.unit AND k.year = u.year AND k.indicator = p.indicator
LEFT JOIN scaled s ON s.unit = u.unit AND s.year = u.year AND s.node = p.node;
