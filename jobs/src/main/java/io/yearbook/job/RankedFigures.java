package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.content.Figure;
import io.yearbook.table.IndicatorYearTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The figures of the districts in the newest year that is ranked, of every indicator and span, for each year reported. */
final class RankedFigures {

    private static final String[] COLUMNS = {
        IndicatorYearTable.INDICATOR_CODE, IndicatorYearTable.SPAN, IndicatorYearTable.YEAR
    };
    private static final StructType CONTEST = new StructType()
            .add(COLUMNS[0], DataTypes.StringType, false)
            .add(COLUMNS[1], DataTypes.StringType, false)
            .add(COLUMNS[2], DataTypes.IntegerType, false);

    private record Contest(String indicatorCode, String span, int year) {}

    private record Race(String indicatorCode, String span) {}

    private RankedFigures() {}

    /**
     * The figures by reported year, all read at once.
     *
     * @param figures rows of {@code indicator_year}
     * @param reading reads rows, in their order
     */
    static Map<Integer, List<Figure>> byYear(
            Dataset<Row> figures, List<Integer> years, Function<Dataset<Row>, List<Figure>> reading) {
        Map<Integer, Set<Contest>> newest = newestContests(figures, years);
        Set<Contest> wanted = newest.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Row> rows = wanted.stream()
                .map(contest -> RowFactory.create(contest.indicatorCode(), contest.span(), contest.year()))
                .toList();
        Dataset<Row> contests = figures.sparkSession().createDataFrame(rows, CONTEST);
        List<Figure> all = reading.apply(figures.join(contests, COLUMNS, "left_semi"));
        Map<Integer, List<Figure>> byYear = new TreeMap<>();
        newest.forEach((year, ofYear) -> byYear.put(
                year,
                all.stream()
                        .filter(figure -> ofYear.contains(contestOf(figure)))
                        .toList()));
        return byYear;
    }

    private static Map<Integer, Set<Contest>> newestContests(Dataset<Row> figures, List<Integer> years) {
        Map<Race, TreeSet<Integer>> ranked = figures
                .filter(col("rank").isNotNull())
                .select(COLUMNS[0], COLUMNS[1], COLUMNS[2])
                .distinct()
                .collectAsList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new Race(row.getString(0), row.getString(1)),
                        Collectors.mapping(row -> row.getInt(2), Collectors.toCollection(TreeSet::new))));
        Map<Integer, Set<Contest>> newest = new TreeMap<>();
        for (int year : years) {
            Set<Contest> ofYear = newest.computeIfAbsent(year, key -> new HashSet<>());
            ranked.forEach((race, raceYears) -> {
                Integer last = raceYears.floor(year);
                if (last != null) {
                    ofYear.add(new Contest(race.indicatorCode(), race.span(), last));
                }
            });
        }
        return newest;
    }

    private static Contest contestOf(Figure figure) {
        return new Contest(
                figure.row().indicatorCode(),
                figure.row().span().name(),
                figure.row().year());
    }
}
