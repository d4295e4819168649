package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparkMessageTest {

    @Test
    void thePlanOfAnUnknownTableIsCutOff() {
        String message =
                "[TABLE_OR_VIEW_NOT_FOUND] The table or view `x` cannot be found. SQLSTATE: 42P01; line 1 pos 14;\n"
                        + "'Project [*]\n+- 'UnresolvedRelation [x], [], false\n";

        assertThat(StatementException.unreadable(new IllegalStateException(message))
                        .why())
                .isEqualTo("[TABLE_OR_VIEW_NOT_FOUND] The table or view `x` cannot be found. SQLSTATE: 42P01;"
                        + " line 1 pos 14;");
    }

    @Test
    void theStatementWithItsCaretIsKept() {
        String message = "\n[PARSE_SYNTAX_ERROR] Syntax error at or near 'SELEC'. SQLSTATE: 42601 (line 1, pos 0)\n\n"
                + "== SQL ==\nSELEC 1\n^^^\n";

        assertThat(SparkMessage.brief(new IllegalStateException(message)))
                .isEqualTo("[PARSE_SYNTAX_ERROR] Syntax error at or near 'SELEC'. SQLSTATE: 42601 (line 1, pos 0)\n"
                        + "SELEC 1\n^^^");
    }

    @Test
    void theInnermostCauseWithAMessageIsTold() {
        assertThat(SparkMessage.brief(new IllegalStateException(
                        "Job aborted due to stage failure",
                        new ArithmeticException("[DIVIDE_BY_ZERO] Division by zero."))))
                .isEqualTo("[DIVIDE_BY_ZERO] Division by zero.");
        assertThat(SparkMessage.brief(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    @Test
    void aLongMessageEndsAfterTwelveLines() {
        assertThat(SparkMessage.brief(new IllegalStateException("line\n".repeat(99)))
                        .lines())
                .hasSize(12);
    }
}
