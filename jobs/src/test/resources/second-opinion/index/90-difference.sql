-- Every cell of index_score.csv on which the two opinions differ: numbers by more than 1e-9 (of those above 1 a billionth), all else
-- at all.
CREATE MACRO number_cell(name, published, computed) AS
    {column_name: name, ours: published, theirs: CAST(computed AS VARCHAR),
     same: CASE WHEN published IS NULL OR computed IS NULL THEN published IS NULL AND computed IS NULL
           ELSE abs(CAST(published AS DOUBLE) - computed) <= 1e-9 * greatest(1, abs(computed)) END};
CREATE MACRO text_cell(name, published, computed) AS
    {column_name: name, ours: published, theirs: CAST(computed AS VARCHAR),
     same: published IS NOT DISTINCT FROM CAST(computed AS VARCHAR)};

CREATE TABLE index_difference AS
WITH compared AS (
    SELECT coalesce(p.REF_AREA, o.unit) || ' ' || coalesce(p.NODE_CODE, o.node) || ' '
               || coalesce(p.TIME_PERIOD, CAST(o.year AS VARCHAR)) AS row_name, p, o
    FROM (SELECT * FROM csv('export', 'index_score.csv') WHERE INDEX_CODE = getvariable('index')) p
    FULL JOIN index_opinion o
        ON o.unit = p.REF_AREA AND o.node = p.NODE_CODE AND CAST(o.year AS VARCHAR) = p.TIME_PERIOD),
cells AS (
    SELECT row_name, unnest([
        text_cell('row', p.REF_AREA, o.unit),
        number_cell('figure', p.FIGURE, o.figure),
        number_cell('score', p.OBS_VALUE, o.score),
        text_cell('score_reason', p.SCORE_REASON, o.score_reason),
        number_cell('score_change', p.SCORE_CHANGE, o.score_change),
        number_cell('coverage', p.COVERAGE, o.coverage),
        number_cell('imputed', p.IMPUTED, o.imputed),
        number_cell('rank', p.RANK, o.rank),
        text_cell('ranked', p.RANKED, o.ranked),
        text_cell('rank_reason', p.RANK_REASON, o.rank_reason)], recursive := true)
    FROM compared)
SELECT row_name, column_name, ours, theirs FROM cells WHERE NOT same ORDER BY ALL;
