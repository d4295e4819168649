package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.document.TextLine;
import io.yearbook.source.document.TextExtractors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A Word document is read as a reader sees it. */
class WordTextTest {

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="7">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="8">
            <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            """;
    private static final String NOTE =
            "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>含个体工商户9户。</w:t></w:r></w:p></w:footnote>";

    @Test
    void numeralsThatWordCountsAreText() throws IOException {
        assertThat(lines(listed(1, 0, "主要成效")
                        + listed(1, 1, "甲项")
                        + listed(1, 1, "乙项")
                        + listed(1, 0, "主要安排")
                        + listed(1, 1, "丙项")
                        + listed(2, 0, "点列")
                        + paragraph("正文")))
                .containsExactly("一、主要成效", "1.甲项", "2.乙项", "二、主要安排", "1.丙项", "点列", "正文", "含个体工商户9户。");
    }

    @Test
    void whatIsStruckOutOrHiddenIsNotText() throws IOException {
        assertThat(lines("""
                        <w:p><w:r><w:t>新增</w:t></w:r><w:del w:id="1"><w:r><w:delText>99</w:delText></w:r></w:del>
                        <w:ins w:id="2"><w:r><w:t>30722</w:t></w:r></w:ins><w:r><w:t>户</w:t></w:r>
                        <w:r><w:rPr><w:vanish/></w:rPr><w:t>88户</w:t></w:r></w:p>
                        """)).startsWith("新增30722户");
    }

    @Test
    void aMarkOfANoteIsNoNumberAndTheNoteStandsAtTheEnd() throws IOException {
        assertThat(lines("<w:p><w:r><w:t>新增30722户</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:t>。</w:t></w:r></w:p>"))
                .containsExactly("新增30722户。", "含个体工商户9户。");
    }

    @Test
    void textBoxesAreReadOnceAndRowsStandOnALine() throws IOException {
        assertThat(lines("""
                        <w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent
                        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>
                        <w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                        <mc:Fallback><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
                        </mc:AlternateContent></w:r></w:p>
                        <w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s%s</w:tc></w:tr></w:tbl>
                        """.formatted(paragraph("指标"), paragraph("93%"), paragraph("以上"))))
                .containsExactly("正文", "框内", "指标\t93% 以上", "含个体工商户9户。");
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                        .formatted(level, list)
                + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<String> lines(String body) throws IOException {
        byte[] bytes = WordBytes.of(body, NUMBERING, NOTE);
        return TextExtractors.word(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8).lines().stream()
                .map(TextLine::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
