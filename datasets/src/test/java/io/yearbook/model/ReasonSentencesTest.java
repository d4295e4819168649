package io.yearbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal can be told to a reader in one sentence of each language. */
class ReasonSentencesTest {

    static Stream<List<Reason>> kinds() {
        return Stream.of(ChangeReason.values(), RankReason.values(), ReexpressionReason.values())
                .map(reasons -> Arrays.<Reason>asList(reasons));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachReasonHasASentenceOfItsOwn(List<Reason> reasons) {
        assertThat(reasons)
                .allMatch(reason -> reason.sentenceZh().matches("[\\p{IsHan}，、：（）；]+。"))
                .allMatch(reason -> reason.sentenceEn().matches("[A-Z][^.]*\\."));
        assertThat(reasons).extracting(Reason::sentenceZh).doesNotHaveDuplicates();
        assertThat(reasons).extracting(Reason::sentenceEn).doesNotHaveDuplicates();
    }
}
