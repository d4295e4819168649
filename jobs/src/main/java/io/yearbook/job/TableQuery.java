package io.yearbook.job;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.UnresolvedExecuteImmediate;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.CompoundPlanStatement;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Answers one statement over the tables that are known by name. It can only read. */
final class TableQuery {

    /** Commands that show something and change nothing. */
    private static final Set<String> HARMLESS = Set.of(
            "ShowTables",
            "ShowColumns",
            "ShowViews",
            "ShowFunctions",
            "DescribeRelation",
            "DescribeColumn",
            "DescribeFunction",
            "DescribeQueryCommand",
            "ExplainCommand");

    private final SparkSession spark;

    TableQuery(SparkSession spark) {
        this.spark = spark;
    }

    /** @throws StatementException where the statement cannot be read, or would change something */
    QueryResult run(String statement) {
        Dataset<Row> rows = rows(statement, Map.of());
        return new QueryResult(rows.schema(), new Rows(rows.toLocalIterator()));
    }

    /**
     * The rows, not yet computed.
     *
     * @param values by the names that the statement gives them, as in {@code year = :year}
     * @throws StatementException where the statement cannot be read, or would change something
     */
    Dataset<Row> rows(String statement, Map<String, Object> values) {
        try {
            refuseChanges(spark.sessionState().sqlParser().parsePlan(statement));
            return spark.sql(statement, values);
        } catch (ParseException e) {
            throw StatementException.unreadable(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Spark throws its analysis errors, which are checked, without declaring them.
            throw StatementException.unreadable(e);
        }
    }

    private static void refuseChanges(LogicalPlan plan) {
        firstChange(plan).ifPresent(change -> {
            throw StatementException.wouldWrite(change.nodeName());
        });
    }

    /** The first part of a plan that may do more than read, such as an insertion below a WITH. */
    private static Optional<LogicalPlan> firstChange(LogicalPlan plan) {
        if (HARMLESS.contains(plan.getClass().getSimpleName())) {
            return Optional.empty();
        }
        if (plan instanceof Command
                || plan instanceof ParsedStatement
                || plan instanceof CompoundPlanStatement
                || plan instanceof UnresolvedExecuteImmediate) {
            return Optional.of(plan);
        }
        return Stream.concat(plans(plan.children()), plans(plan.innerChildren()))
                .flatMap(part -> firstChange(part).stream())
                .findFirst();
    }

    private static Stream<LogicalPlan> plans(Seq<?> nodes) {
        return CollectionConverters.asJava(nodes).stream()
                .filter(LogicalPlan.class::isInstance)
                .map(LogicalPlan.class::cast);
    }

    /** Rows as they are fetched; an error of the statement itself is told as one. */
    private record Rows(Iterator<Row> fetched) implements Iterator<Row> {

        @Override
        public boolean hasNext() {
            try {
                return fetched.hasNext();
            } catch (RuntimeException e) {
                throw told(e);
            }
        }

        @Override
        public Row next() {
            try {
                return fetched.next();
            } catch (RuntimeException e) {
                throw told(e);
            }
        }

        /** SQL state class 22: a value that the statement met, such as a divisor of zero. */
        private static RuntimeException told(RuntimeException error) {
            for (Throwable cause = error; cause != null; cause = cause.getCause()) {
                if (cause instanceof SparkThrowable known
                        && String.valueOf(known.getSqlState()).startsWith("22")) {
                    return StatementException.failed(cause);
                }
            }
            return error;
        }
    }
}
