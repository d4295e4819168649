package io.yearbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphJoiningTest {

    @Test
    void sentenceSplitByAPageBreakIsOneTextWhoseCharactersLeadBack() {
        String text = "一、基本情况\n\n全年走访企业 112 家，解决各类问题 71\n\n— 3 —\n\n件。后面还有一句。\n";

        Document document = read(text);

        Paragraph body = document.paragraphs().get(1);
        assertThat(body.text()).isEqualTo("全年走访企业 112 家，解决各类问题 71件。后面还有一句。");
        int start = body.text().indexOf("71件");
        List<Place> places = body.places(start, start + 3);
        assertThat(places).extracting(Place::line).containsExactly(3, 7);
        assertThat(places)
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("71", "件");
    }

    @Test
    void everyParagraphIsFoundAgainAtItsPlaces() {
        String text = "# 某区二〇二一年报告\n\n（一）概况\n  发布清单 5 项，\n涉及 3 个部门。\n---\n1. 下一步\n某区人民政府\n2022年1月10日\n";

        for (Paragraph paragraph : read(text).paragraphs()) {
            StringBuilder found = new StringBuilder();
            paragraph
                    .places(0, paragraph.text().length())
                    .forEach(place -> found.append(text, place.start(), place.end()));
            assertThat(found).hasToString(paragraph.text());
        }
    }

    @Test
    void numeralsAndNotMarkupMakeHeadings() {
        Document document = read("### 一、总体情况\n\n#### （一）服务\n\n1. 优化。一是做好服务。\n\n二、打算\n\n结尾。\n");

        assertThat(document.paragraphs().get(2).sections())
                .extracting(Heading::level, Heading::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "总体情况"),
                        org.assertj.core.groups.Tuple.tuple(2, "服务"),
                        org.assertj.core.groups.Tuple.tuple(3, "优化"));
        assertThat(document.paragraphs().get(4).sections())
                .extracting(Heading::title)
                .containsExactly("打算");
    }

    @Test
    void cellsOfAListStayApart() {
        Document document = read("实施统一的清单制度，推动普遍落实。\n\n区发展改革委、区商务委\n\n2\n\n实行清单管理，动态调整。\n");

        assertThat(document.paragraphs()).hasSize(4);
    }

    @Test
    void titleNumberAndDateAreTakenFromTheText() {
        Document document = read("某区政务服务办公室 2021 年法治政府建设年度报告\n\n渝办〔2022〕3号\n\n区政府：\n\n已完成。\n\n某区办公室\n\n2022年1月10日\n");

        assertThat(document.title()).isEqualTo("某区政务服务办公室 2021 年法治政府建设年度报告");
        assertThat(document.number()).isEqualTo("渝办〔2022〕3号");
        assertThat(document.date()).isEqualTo(LocalDate.of(2022, 1, 10));
    }

    @Test
    void documentWithoutADateHasNone() {
        assertThat(read("某区情况报告\n\n全年办件 5 件。\n").date()).isNull();
    }

    private static Document read(String text) {
        return DocumentAssembly.assemble(text, TextLine.of(text), null, null);
    }
}
