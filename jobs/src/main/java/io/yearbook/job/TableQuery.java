package io.yearbook.job;

import io.yearbook.publish.PublishedTables;
import java.util.Set;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;

/** Answers one statement over the published tables, which it can only read. */
final class TableQuery {

    private static final Set<String> HARMLESS = Set.of(
            "ShowTables",
            "ShowColumns",
            "DescribeRelation",
            "DescribeColumn",
            "ExplainCommand",
            "ShowViews",
            "ShowFunctions",
            "DescribeQueryCommand",
            "DescribeFunction");

    private final SparkSession spark;
    private final PublishedTables tables;

    TableQuery(SparkSession spark, PublishedTables tables) {
        this.spark = spark;
        this.tables = tables;
    }

    /** @throws StatementException where the statement cannot be read, or would change something */
    QueryResult run(String statement) {
        tables.registerViews();
        try {
            LogicalPlan plan = spark.sessionState().sqlParser().parsePlan(statement);
            refuseWrites(plan);
            Dataset<Row> rows = spark.sql(statement);
            return new QueryResult(rows.schema(), rows.toLocalIterator());
        } catch (ParseException e) {
            throw StatementException.unreadable(e);
        } catch (Exception e) {
            if (e instanceof StatementException refused) {
                throw refused;
            }
            if (e instanceof AnalysisException) {
                throw StatementException.unreadable(e);
            }
            throw e;
        }
    }

    private static void refuseWrites(LogicalPlan plan) {
        boolean writes = plan instanceof Command || plan instanceof ParsedStatement;
        String name = plan.getClass().getSimpleName();
        if (writes && !HARMLESS.contains(name)) {
            throw StatementException.wouldWrite(plan.nodeName());
        }
    }
}
