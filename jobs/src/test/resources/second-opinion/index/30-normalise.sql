-- Normalisation: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5 and its table of methods.

-- The values that give minimum, mean and order: of the year itself, of all years, or of one year.
CREATE TABLE base AS
SELECT p.node, y.year, g.value
FROM part p
CROSS JOIN (SELECT DISTINCT year FROM unit_year) y
JOIN given g ON g.node = p.node AND g.value IS NOT NULL
    AND (p.taken_from = 'all_years' OR p.taken_from = 'each_year' AND g.year = y.year
         OR p.taken_from = CAST(g.year AS VARCHAR));

CREATE TABLE sample AS
SELECT node, year, count(*) AS size, min(value) AS lowest, max(value) AS highest,
       favg(value) AS mean, stddev_samp(value) AS deviation
FROM base GROUP BY node, year;

-- A value, how many of the base are worse, and what is worst and best; goalposts and targets are treated as values are.
CREATE TABLE held AS
SELECT p.node, g.unit, g.year, g.value, p.direction = 'higher' AS rising,
       (SELECT count(*) FROM base b
        WHERE b.node = p.node AND b.year = g.year
          AND NOT level(b.value, g.value)
          AND CASE p.direction WHEN 'higher' THEN b.value < g.value ELSE b.value > g.value END) AS worse,
       CASE p.direction WHEN 'higher' THEN lowest ELSE highest END AS worst,
       CASE p.direction WHEN 'higher' THEN highest ELSE lowest END AS best,
       size, lowest, highest, mean, deviation,
       applied(operation_2, argument_2, applied(operation_1, argument_1, p.low)) AS one_post,
       applied(operation_2, argument_2, applied(operation_1, argument_1, p.high)) AS other_post,
       CASE split_part(p.method, '_to_', 2)
           WHEN 'target' THEN applied(operation_2, argument_2, applied(operation_1, argument_1, p.target))
           WHEN 'reference' THEN (
               SELECT any_value(r.value) FROM given r
               WHERE r.node = p.node AND r.unit = p.reference
                 AND r.year = CASE WHEN p.taken_from LIKE '2%' THEN CAST(p.taken_from AS INTEGER) ELSE g.year END)
           WHEN 'maximum' THEN CASE p.direction WHEN 'higher' THEN highest ELSE lowest END END AS goal
FROM part p JOIN given g USING (node) LEFT JOIN sample s ON s.node = p.node AND s.year = g.year
WHERE g.value IS NOT NULL;

-- min_max: (x - min) / (max - min), from the other end where lower is better. z_score: (x - mean) / standard deviation
-- with n - 1. rank: 1 + the values that are worse. percentile: the share of the other values that are worse, all of them
-- for one that is better than all of another year. goalposts: min_max between fixed ends. distance: how far from the worst
-- towards the goal. ratio: to the goal, or of the goal where lower is better. Where all values are equal, or the goal is
-- no better than the worst, or 0 would divide, there is nothing to measure by.
CREATE TABLE normalised AS
SELECT h.node, h.unit, h.year, CASE split_part(p.method, '_to_', 1)
    WHEN 'none' THEN value
    WHEN 'min_max' THEN CASE WHEN NOT level(highest, lowest)
        THEN CASE WHEN rising THEN value - lowest ELSE highest - value END / (highest - lowest) END
    WHEN 'goalposts' THEN CASE WHEN one_post IS NOT NULL AND other_post IS NOT NULL AND one_post <> other_post
        THEN CASE WHEN rising THEN value - least(one_post, other_post) ELSE greatest(one_post, other_post) - value END
            / abs(other_post - one_post) END
    WHEN 'z_score' THEN CASE WHEN NOT level(highest, lowest)
        THEN CASE WHEN rising THEN value - mean ELSE mean - value END / deviation END
    WHEN 'rank' THEN CASE WHEN size > 0 THEN 1 + worse END
    WHEN 'percentile' THEN CASE WHEN size > 1 THEN least(1, worse / (size - 1)) END
    WHEN 'distance' THEN CASE WHEN NOT level(goal, worst) THEN (value - worst) / (goal - worst) END
    WHEN 'ratio' THEN CASE WHEN rising THEN CASE WHEN goal <> 0 THEN value / goal END
        ELSE CASE WHEN value <> 0 THEN goal / value END END
    END AS plain
FROM held h JOIN part p USING (node);

INSERT INTO score
WITH scaled AS (
    SELECT n.node, n.unit, n.year, p.score_of_0 + (p.score_of_1 - p.score_of_0)
        * CASE p.outside WHEN 'clip' THEN greatest(0, least(1, n.plain)) ELSE n.plain END AS score
    FROM normalised n JOIN part p USING (node) WHERE n.plain IS NOT NULL)
SELECT u.unit, u.year, p.node, g.value, rounded(s.score, p.decimals), CASE WHEN s.score IS NULL THEN 0 ELSE 1 END,
       CASE WHEN s.score IS NULL THEN NULL WHEN g.is_estimate THEN 1 ELSE 0 END,
       CASE WHEN g.value IS NULL THEN g.reason WHEN s.score IS NULL THEN 'NORMALISATION_UNDEFINED' END
FROM unit_year u
JOIN part p ON p.indicator IS NOT NULL
JOIN given g ON g.unit = u.unit AND g.year = u.year AND g.node = p.node
LEFT JOIN scaled s ON s.unit = u.unit AND s.year = u.year AND s.node = p.node;
