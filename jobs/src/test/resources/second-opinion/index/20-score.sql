-- A score carries twelve significant digits; rounded half up it is a whole number of the twentieth digit after the point.
CREATE MACRO carried(score) AS
    CAST(replace(CAST(CAST(printf('%.11e', score) AS DECIMAL(38, 20)) AS VARCHAR), '.', '') AS HUGEINT);
CREATE MACRO half_up(number, step) AS
    CAST(sign(number) AS HUGEINT) * ((2 * abs(number) + step) // (2 * step)) * step;
CREATE MACRO twentieth_digits(score, decimals) AS half_up(carried(score), ten_to(20 - coalesce(decimals, 20)));
CREATE MACRO rounded(score, decimals) AS
    CASE WHEN decimals IS NULL THEN score ELSE CAST(twentieth_digits(score, decimals) AS DOUBLE) / 1e20 END;

-- The score of each part of an index for each unit and year; where there is none, the reason.
CREATE TABLE score (
    unit VARCHAR, year INTEGER, node VARCHAR, figure DOUBLE, score DOUBLE, coverage DOUBLE, imputed DOUBLE,
    score_reason VARCHAR);
