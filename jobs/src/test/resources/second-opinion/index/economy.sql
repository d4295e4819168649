-- The index of the economy of the districts: size, growth and output per head, each a third, all of them needed. Computed
-- from the figures, changes and refusals of the other statements.

-- A figure takes part where it may be ranked, or only direction or number forbid that, and where it is the exact value
-- of a whole year or a day. A growth is to be exact as well.
CREATE TABLE economy_figure AS
WITH measured AS (
    SELECT *, 'value' AS measure, CAST(stated_value AS DOUBLE) AS number, 'EXACT' AS growth_qualifier FROM figure
    UNION ALL BY NAME
    SELECT f.*, 'growth' AS measure, CAST(c.change AS DOUBLE) / 1e10 AS number, c.change_qualifier AS growth_qualifier
    FROM figure f JOIN change c USING (district, indicator, year, span))
SELECT m.*, (r.rank_reason IS NULL OR r.rank_reason IN ('NEUTRAL', 'PER_CAPITA_ONLY', 'TOO_FEW_DISTRICTS'))
       AND qualifier = 'EXACT' AND growth_qualifier = 'EXACT' AND status <> 'D'
       AND span IN ('FULL_YEAR', 'POINT_IN_TIME') AS usable
FROM measured m JOIN rank r USING (district, indicator, year, span)
WHERE indicator IN ('gdp', 'resident_population') AND number IS NOT NULL
  AND coalesce(r.rank_reason, '') NOT IN ('NOT_A_DISTRICT', 'DISTRICT_NOT_VALID');

-- The window that most districts have; of equally many the last, and a whole year before a day.
CREATE TABLE economy_window AS
SELECT indicator, measure, year, span, period_start, period_end
FROM economy_figure WHERE usable GROUP BY indicator, measure, year, span, period_start, period_end
QUALIFY row_number() OVER (
    PARTITION BY indicator, measure, year ORDER BY count(*) DESC, period_end DESC, span = 'FULL_YEAR' DESC) = 1;

-- In that window only figures that are counted alike: those of one compilation, or of all that report one district each;
-- where there are several groups, the largest.
CREATE TABLE economy_alike AS
WITH in_window AS (
    SELECT f.*, CASE WHEN count(*) OVER (PARTITION BY f.indicator, f.measure, f.year, f.series) > 1
                     THEN f.series END AS compiled_in
    FROM economy_figure f
    SEMI JOIN economy_window w ON w.indicator = f.indicator AND w.measure = f.measure AND w.year = f.year
        AND w.span = f.span AND w.period_end = f.period_end AND w.period_start IS NOT DISTINCT FROM f.period_start
    WHERE f.usable),
largest AS (
    SELECT indicator, measure, year, compiled_in, count(*) AS figures, min(precedence) AS first_of_them
    FROM in_window GROUP BY indicator, measure, year, compiled_in
    QUALIFY row_number() OVER (
        PARTITION BY indicator, measure, year
        ORDER BY figures DESC, compiled_in IS NULL, first_of_them, compiled_in) = 1)
SELECT f.district, f.indicator, f.measure, f.year, f.number
FROM in_window f
JOIN largest l ON l.indicator = f.indicator AND l.measure = f.measure AND l.year = f.year
    AND l.compiled_in IS NOT DISTINCT FROM f.compiled_in;

CREATE TABLE economy_given AS
SELECT f.district, f.indicator, f.measure, f.year, any_value(a.number) AS number
FROM economy_figure f
LEFT JOIN economy_alike a ON a.district = f.district AND a.indicator = f.indicator AND a.measure = f.measure
    AND a.year = f.year
GROUP BY ALL;

CREATE MACRO without(number, stated) AS
    CASE WHEN number IS NOT NULL THEN NULL WHEN stated THEN 'NOT_COMPARABLE' ELSE 'VALUE_MISSING' END;

-- Size is the logarithm of GDP; output per head is GDP over the residents of the census of 2020, in yuan.
CREATE TABLE economy_part AS
WITH district_year AS (
    SELECT DISTINCT district, year FROM rank
    WHERE indicator IN ('gdp', 'resident_population')
      AND coalesce(rank_reason, '') NOT IN ('NOT_A_DISTRICT', 'DISTRICT_NOT_VALID')),
given AS (
    SELECT d.district, d.year, gdp.number AS gdp, without(gdp.number, gdp.district IS NOT NULL) AS no_gdp,
           growth.number AS growth, without(growth.number, growth.district IS NOT NULL) AS no_growth,
           census.number AS residents
    FROM district_year d
    LEFT JOIN economy_given gdp ON gdp.district = d.district AND gdp.year = d.year
        AND gdp.indicator = 'gdp' AND gdp.measure = 'value'
    LEFT JOIN economy_given growth ON growth.district = d.district AND growth.year = d.year
        AND growth.indicator = 'gdp' AND growth.measure = 'growth'
    LEFT JOIN economy_given census ON census.district = d.district AND census.year = 2020
        AND census.indicator = 'resident_population' AND census.measure = 'value')
SELECT district, year, 'size' AS node, CASE WHEN gdp > 0 THEN ln(gdp) END AS figure,
       CASE WHEN gdp <= 0 THEN 'TRANSFORMATION_UNDEFINED' ELSE no_gdp END AS reason
FROM given
UNION ALL SELECT district, year, 'growth', growth, no_growth FROM given
UNION ALL SELECT district, year, 'output_per_head', CASE WHEN residents > 0 THEN gdp * 100000000 / residents END,
       CASE WHEN no_gdp IS NULL AND coalesce(residents, 0) <= 0 THEN 'DENOMINATOR_MISSING' ELSE no_gdp END
FROM given;

-- From the lowest of all years, 0, to the highest, 100.
INSERT INTO score
WITH ends AS (SELECT node, min(figure) AS lowest, max(figure) AS highest FROM economy_part GROUP BY node)
SELECT district, year, node, figure,
       CASE WHEN highest > lowest THEN (figure - lowest) / (highest - lowest) * 100 END,
       CASE WHEN figure IS NOT NULL AND highest > lowest THEN 1 ELSE 0 END,
       CASE WHEN figure IS NOT NULL AND highest > lowest THEN 0 END,
       CASE WHEN figure IS NOT NULL AND highest = lowest THEN 'NORMALISATION_UNDEFINED' ELSE reason END
FROM economy_part JOIN ends USING (node);

INSERT INTO score
SELECT unit, year, 'economy', NULL, CASE WHEN count(score) = 3 THEN sum(score) / 3 END, count(score) / 3,
       CASE count(score) WHEN 3 THEN 0 END, CASE count(score) WHEN 3 THEN NULL WHEN 0 THEN 'VALUE_MISSING' ELSE 'COVERAGE_TOO_LOW' END
FROM score GROUP BY unit, year;

CREATE TABLE ranking AS SELECT 'higher' AS better, 'competition' AS ties, 2 AS decimals, 3 AS minimum;
