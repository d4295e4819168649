-- Every cell on which the two opinions differ; nothing where they agree.

-- A promise that no printed figure answers has a row of its own, on its due date: without a value, a change and a rank.
CREATE TABLE opinion AS
WITH rows AS (
    SELECT c.*, r.* EXCLUDE (district, indicator, year, span), g.reported_verdict
    FROM change c JOIN rank r USING (district, indicator, year, span)
    LEFT JOIN growth g USING (district, indicator, year, span)
    UNION ALL BY NAME
    SELECT s.district, s.indicator, s.year, s.span,
           'VALUE_MISSING' AS change_reason, coalesce(o.rank_reason, 'VALUE_MISSING') AS rank_reason, o.peer_group
    FROM shown s
    ANTI JOIN figure f USING (district, indicator, year, span)
    JOIN outsider o ON o.district = s.district AND o.indicator = s.indicator AND o.day = s.due_date)
SELECT r.*, s.comparator AS target_comparator, s.promised AS target_value, s.verdict AS target_verdict
FROM rows r LEFT JOIN shown s USING (district, indicator, year, span);

CREATE TABLE cell AS
WITH compared AS (
    SELECT coalesce(p.REF_AREA, o.district) || ' ' || coalesce(p.INDICATOR, o.indicator) || ' '
               || coalesce(p.YEAR, CAST(o.year AS VARCHAR)) || ' ' || coalesce(p.SPAN, o.span) AS row_name,
           p, o
    FROM published p
    FULL JOIN opinion o ON o.district = p.REF_AREA AND o.indicator = p.INDICATOR AND o.year = CAST(p.YEAR AS BIGINT)
        AND o.span = p.SPAN)
SELECT row_name, unnest([
    {column_name: 'row', ours: p.REF_AREA, theirs: o.district},
    {column_name: 'previous_value',
     ours: CAST(CAST(p.PREVIOUS_VALUE AS DECIMAL(38, 8)) AS VARCHAR), theirs: CAST(o.previous_value AS VARCHAR)},
    {column_name: 'change', ours: CAST(tenth_digits(p.CHANGE) AS VARCHAR), theirs: CAST(o.change AS VARCHAR)},
    {column_name: 'change_unit', ours: p.CHANGE_UNIT, theirs: o.change_unit},
    {column_name: 'change_percent',
     ours: CAST(tenth_digits(p.CHANGE_PERCENT) AS VARCHAR), theirs: CAST(o.change_percent AS VARCHAR)},
    {column_name: 'change_qualifier', ours: p.CHANGE_QUALIFIER, theirs: o.change_qualifier},
    {column_name: 'change_reason', ours: p.CHANGE_REASON, theirs: o.change_reason},
    {column_name: 'reported_verdict', ours: p.REPORTED_VERDICT, theirs: o.reported_verdict},
    {column_name: 'rank', ours: p.RANK, theirs: CAST(o.rank AS VARCHAR)},
    {column_name: 'ranked', ours: p.RANKED, theirs: CAST(o.ranked AS VARCHAR)},
    {column_name: 'tied', ours: p.TIED, theirs: CAST(o.tied AS VARCHAR)},
    {column_name: 'rank_change', ours: p.RANK_CHANGE, theirs: CAST(o.rank_change AS VARCHAR)},
    {column_name: 'rank_shift', ours: p.RANK_SHIFT, theirs: CAST(o.rank_shift AS VARCHAR)},
    {column_name: 'rank_shift_revisions',
     ours: p.RANK_SHIFT_REVISIONS, theirs: CAST(o.rank_shift_revisions AS VARCHAR)},
    {column_name: 'rank_shift_leavers', ours: p.RANK_SHIFT_LEAVERS, theirs: CAST(o.rank_shift_leavers AS VARCHAR)},
    {column_name: 'rank_shift_own', ours: p.RANK_SHIFT_OWN, theirs: CAST(o.rank_shift_own AS VARCHAR)},
    {column_name: 'rank_shift_others', ours: p.RANK_SHIFT_OTHERS, theirs: CAST(o.rank_shift_others AS VARCHAR)},
    {column_name: 'rank_shift_entrants', ours: p.RANK_SHIFT_ENTRANTS, theirs: CAST(o.rank_shift_entrants AS VARCHAR)},
    {column_name: 'band', ours: p.BAND, theirs: o.band},
    {column_name: 'rank_reason', ours: p.RANK_REASON, theirs: o.rank_reason},
    {column_name: 'percentile',
     ours: CAST(tenth_digits(p.PERCENTILE) AS VARCHAR), theirs: CAST(o.percentile AS VARCHAR)},
    {column_name: 'peer_group', ours: p.PEER_GROUP, theirs: o.peer_group},
    {column_name: 'peer_rank', ours: p.PEER_RANK, theirs: CAST(o.peer_rank AS VARCHAR)},
    {column_name: 'target_comparator', ours: p.TARGET_COMPARATOR, theirs: o.target_comparator},
    {column_name: 'target_value',
     ours: CAST(grains(p.TARGET_VALUE) AS VARCHAR), theirs: CAST(o.target_value AS VARCHAR)},
    {column_name: 'target_verdict', ours: p.TARGET_VERDICT, theirs: o.target_verdict}], recursive := true)
FROM compared;

CREATE TABLE difference AS
SELECT row_name, column_name, ours, theirs FROM cell WHERE ours IS DISTINCT FROM theirs ORDER BY ALL;
