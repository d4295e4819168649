-- Ranks of each part within each year, of the scores as they are compared.
CREATE TABLE placed AS
WITH compared AS (
    SELECT s.unit, s.year, s.node, r.ties,
           CASE r.better WHEN 'lower' THEN -1 ELSE 1 END * twentieth_digits(s.score, r.decimals) AS merit,
           count(*) OVER (PARTITION BY s.node, s.year) AS ranked, r.minimum
    FROM score s CROSS JOIN ranking r WHERE s.score IS NOT NULL),
places AS (
    SELECT *, rank() OVER best_first - 1 AS better, dense_rank() OVER best_first AS levels,
           row_number() OVER (PARTITION BY node, year ORDER BY merit DESC, unit) AS place,
           count(*) OVER (PARTITION BY node, year, merit) AS tied
    FROM compared WHERE ranked >= minimum
    WINDOW best_first AS (PARTITION BY node, year ORDER BY merit DESC))
SELECT unit, year, node, ranked, CASE ties
    WHEN 'competition' THEN better + 1
    WHEN 'dense' THEN levels
    WHEN 'modified' THEN better + tied
    WHEN 'ordinal' THEN place
    WHEN 'fractional' THEN better + (tied + 1) / 2
    END AS rank
FROM places;

CREATE TABLE index_opinion AS
SELECT s.*, p.ranked, p.rank, s.score - b.score AS score_change,
       CASE WHEN p.rank IS NOT NULL THEN NULL WHEN s.score IS NULL THEN 'VALUE_MISSING' ELSE 'TOO_FEW_DISTRICTS' END
           AS rank_reason
FROM score s
LEFT JOIN placed p USING (unit, year, node)
LEFT JOIN score b ON b.unit = s.unit AND b.node = s.node AND b.year = s.year - 1;
