-- Why ranks moved since the year before, and all that is said of the standing of a figure.

-- Districts ranked in both years, if these are three at least and the ranking of the year before is of the same window.
-- A district whose territory changed in between, or whose two figures are not of one series, is another one: it leaves
-- and enters. Its rank at first is that of the same window, by a figure of the same series.
CREATE TABLE both_years AS
SELECT now.district, now.indicator, now.year, now.span, now.merit, was.merit AS merit_before,
       place_now.rank AS rank_now, place_before.rank AS rank_before, place_at_first.rank AS rank_at_first,
       count(*) OVER (PARTITION BY now.indicator, now.year, now.span) AS districts
FROM contestant now
JOIN contestant was ON was.district = now.district AND was.indicator = now.indicator AND was.span = now.span
    AND was.series = now.series AND was.year = now.year - 1 AND was.period_end = end_before(now.period_end)
    AND was.period_start = start_before(now.period_start, now.period_end)
JOIN place place_now ON place_now.district = now.district AND place_now.indicator = now.indicator
    AND place_now.year = now.year AND place_now.span = now.span
JOIN place place_before ON place_before.district = was.district AND place_before.indicator = was.indicator
    AND place_before.year = was.year AND place_before.span = was.span
LEFT JOIN at_first.contestant was_at_first
    ON was_at_first.district = was.district AND was_at_first.indicator = was.indicator
    AND was_at_first.year = was.year AND was_at_first.span = was.span AND was_at_first.series = was.series
    AND was_at_first.period_start = was.period_start AND was_at_first.period_end = was.period_end
LEFT JOIN at_first.place place_at_first
    ON place_at_first.district = was_at_first.district AND place_at_first.indicator = was_at_first.indicator
    AND place_at_first.year = was_at_first.year AND place_at_first.span = was_at_first.span
WHERE NOT territory_changed(now.district, was.period_start, now.period_end)
QUALIFY districts >= 3;

-- Rank change: previous rank less this one, both over the districts ranked in both years. It is taken apart by the rank
-- that the new value would have had among the old values of the others. Over all that were ranked, those that left and
-- those that entered moved the district too, and before them revisions since the rank was first published.
CREATE TABLE movement AS
WITH ranks AS (
    SELECT one.district, one.indicator, one.year, one.span, one.rank_now, one.rank_before, one.rank_at_first,
           1 + count(*) FILTER (other.merit_before > one.merit_before) AS was,
           1 + count(*) FILTER (other.district <> one.district AND other.merit_before > one.merit) AS with_new_value,
           1 + count(*) FILTER (other.merit > one.merit) AS is_now
    FROM both_years one JOIN both_years other USING (indicator, year, span)
    GROUP BY ALL)
SELECT district, indicator, year, span, was - is_now AS rank_change,
       coalesce(rank_at_first, rank_before) - rank_now AS rank_shift,
       rank_at_first - rank_before AS rank_shift_revisions, rank_before - was AS rank_shift_leavers,
       was - with_new_value AS rank_shift_own, with_new_value - is_now AS rank_shift_others,
       is_now - rank_now AS rank_shift_entrants
FROM ranks;

CREATE TABLE standing AS
SELECT r.district, r.indicator, r.year, r.span, r.peer_group, p.rank, p.tied, m.rank_change, m.rank_shift,
       m.rank_shift_revisions, m.rank_shift_leavers, m.rank_shift_own, m.rank_shift_others, m.rank_shift_entrants,
       CASE WHEN p.rank IS NOT NULL THEN p.ranked END AS ranked,
       CASE WHEN p.peers >= 3 THEN p.rank_among_peers END AS peer_rank,
       CASE WHEN p.rank IS NOT NULL
            THEN half_even(CAST(p.ranked - p.rank AS HUGEINT) * 100 * ten_to(10), CAST(p.ranked - 1 AS HUGEINT)) END
           AS percentile,
       CASE WHEN p.rank IS NOT NULL THEN NULL
            WHEN r.rank_reason IS NOT NULL THEN r.rank_reason
            WHEN r.period_start <> c.period_start OR r.period_end <> c.period_end THEN 'PERIOD_DIFFERS'
            WHEN t.district IS NULL THEN 'PUBLISHER_DIFFERS'
            ELSE 'TOO_FEW_DISTRICTS' END AS rank_reason
FROM rankable r
LEFT JOIN place p USING (district, indicator, year, span)
LEFT JOIN movement m USING (district, indicator, year, span)
LEFT JOIN contest c USING (indicator, year, span)
LEFT JOIN contestant t USING (district, indicator, year, span);

CREATE TABLE rank AS
SELECT s.*, (SELECT b.band FROM band b WHERE b.percentile_from <= s.percentile ORDER BY b.percentile_from DESC LIMIT 1)
           AS band
FROM standing s;
