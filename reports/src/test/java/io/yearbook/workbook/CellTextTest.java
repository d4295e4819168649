package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @Test
    void controlCharactersBecomeTheirVisiblePictures() {
        assertThat(CellText.storable("a\u0000b\u0007c\u001Bd\u007Fe")).isEqualTo("a␀b␇c␛d␡e");
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        assertThat(CellText.storable("x\uD800y\uFFFEz\uFFFF\u0085")).isEqualTo("x\uFFFDy\uFFFDz\uFFFD\uFFFD");
    }

    @Test
    void lineEndsAreKeptAsOneCharacter() {
        assertThat(CellText.storable("一\r\n二\r三\n四")).isEqualTo("一\n二\n三\n四");
    }

    @Test
    void literalEscapeIsNotDecoded() {
        assertThat(CellText.storable("_x0041_ _x41_")).isEqualTo("_x005F_x0041_ _x41_");
    }

    @Test
    void tooLongTextIsCutWithAMarkAndNeverInsideACharacter() {
        String cut = CellText.storable("😀".repeat(20_000));
        assertThat(cut).hasSizeLessThanOrEqualTo(CellText.MAX_LENGTH).endsWith("😀" + CellText.CUT_MARK);
        assertThat(CellText.storable("一".repeat(CellText.MAX_LENGTH)))
                .hasSize(CellText.MAX_LENGTH)
                .endsWith("一");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "\n=1", "＝1"})
    void textThatProgramsTakeForAFormulaIsSeen(String text) {
        assertThat(CellText.looksLikeFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "渝北区", "1-9月", " =1", "—"})
    void otherTextIsLeftAlone(String text) {
        assertThat(CellText.looksLikeFormula(text)).isFalse();
    }
}
