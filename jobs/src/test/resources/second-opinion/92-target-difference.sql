-- Every cell of the outcomes of promises on which the two opinions differ, beside those of figures.
INSERT INTO difference
WITH compared AS (
    SELECT coalesce(p.TARGET_ID, o.target_id) AS row_name, p, o
    FROM csv('export', 'target_outcome.csv') p FULL JOIN outcome o ON o.target_id = p.TARGET_ID),
cells AS (
    SELECT row_name, unnest([
        {column_name: 'row', ours: p.REF_AREA || ' ' || p.INDICATOR, theirs: o.district || ' ' || o.indicator},
        {column_name: 'verdict', ours: p.VERDICT, theirs: o.verdict},
        {column_name: 'publisher', ours: p.PUBLISHER, theirs: o.publisher},
        {column_name: 'period_start', ours: p.PERIOD_START, theirs: CAST(o.period_start AS VARCHAR)},
        {column_name: 'period_end', ours: p.PERIOD_END, theirs: CAST(o.period_end AS VARCHAR)},
        {column_name: 'span', ours: p.SPAN, theirs: o.span},
        {column_name: 'value',
         ours: CAST(CAST(p.OBS_VALUE AS DECIMAL(38, 8)) AS VARCHAR), theirs: CAST(o.stated_value AS VARCHAR)},
        {column_name: 'gap', ours: CAST(grains(p.GAP) AS VARCHAR), theirs: CAST(o.gap AS VARCHAR)},
        {column_name: 'gap_reason', ours: p.GAP_REASON, theirs: o.gap_reason}], recursive := true)
    FROM compared)
SELECT row_name, column_name, ours, theirs FROM cells WHERE ours IS DISTINCT FROM theirs ORDER BY ALL;
