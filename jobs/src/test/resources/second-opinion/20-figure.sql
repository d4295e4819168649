-- The figure that is printed of a district, indicator, year and span: of the window that ends last, of these of the one
-- that starts first (an unstated start counts as the shortest window); of one window rather one with a value, then of
-- the publisher with the smallest precedence, then what was published last.
CREATE TABLE figure AS
SELECT * FROM observation
QUALIFY row_number() OVER (
    PARTITION BY district, indicator, year, span
    ORDER BY period_end DESC, period_start ASC NULLS LAST, value IS NULL, precedence, published_at DESC, publisher) = 1;

-- The same window a year before: the last day of a month stays the last day of that month, one day stays one day.
CREATE MACRO end_before(day) AS
    CASE WHEN day = last_day(day) THEN last_day(CAST(day - INTERVAL 1 YEAR AS DATE))
         ELSE CAST(day - INTERVAL 1 YEAR AS DATE) END;
CREATE MACRO start_before(first_day, day) AS
    CASE WHEN first_day = day THEN end_before(day) ELSE CAST(first_day - INTERVAL 1 YEAR AS DATE) END;

-- Digits after the point that a figure was published with; where it does not say, as many as it shows.
CREATE MACRO zeros_at_end(value) AS length(CAST(value // 2 AS VARCHAR)) - length(rtrim(CAST(value // 2 AS VARCHAR), '0'));
CREATE MACRO shown_decimals(value) AS CASE WHEN value = 0 THEN 0 ELSE greatest(0, 8 - zeros_at_end(value)) END;
CREATE MACRO published_decimals(value, decimals) AS coalesce(decimals, shown_decimals(value));

-- Half a unit of the last significant digit of an approximate figure; zeros before the point are not significant.
CREATE MACRO half_significant_unit(value, published) AS
    ten_to(8 - CASE WHEN published > 0 OR value = 0 THEN published ELSE least(published, 8 - zeros_at_end(value)) END);
