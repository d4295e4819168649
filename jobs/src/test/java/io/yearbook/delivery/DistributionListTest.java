package io.yearbook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionListTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 2);
    private static final DistrictRegister DISTRICTS = new DistrictRegister(List.of(
            district("500000", DistrictKind.CITY, "重庆市", "重庆"),
            district("500112", DistrictKind.DISTRICT, "渝北区", "渝北"),
            district("500103", DistrictKind.DISTRICT, "渝中区", "渝中")));

    @Test
    void aListNamesRecipientsWithTheirDistrictsAndWhatTheMailSays() throws Exception {
        DistributionList list = parse("""
                subject: 重庆市{地区}{年度}年度报告
                text: |
                  {收件人}：
                  请查收。
                recipients:
                  - name: 渝北区政府办公室
                    address: office@yubei.example
                    districts: [渝北]
                  - address: archive@city.example
                    districts: [全市, "500103", 渝北区]
                """);

        assertThat(list.subject().text()).isEqualTo("重庆市{地区}{年度}年度报告");
        assertThat(list.text().text()).isEqualTo("{收件人}：\n请查收。");
        assertThat(list.recipients())
                .containsExactly(
                        new Recipient(new MailAddress("渝北区政府办公室", "office@yubei.example"), List.of("500112")),
                        new Recipient(
                                new MailAddress("", "archive@city.example"), List.of("500000", "500103", "500112")));
        assertThat(list.only("500103").recipients())
                .containsExactly(new Recipient(new MailAddress("", "archive@city.example"), List.of("500103")));
    }

    @Test
    void everyFaultIsNamedWithFileLineKeyAndRemedy() {
        assertThat(faults("""
                subject: "报告\\r\\nBcc: x@example.com"
                txt: 请查收
                recipients:
                  - address: office@yubei
                    districts: [渝背, 渝北, 渝北区]
                  - address: Office@yubei
                    districts: 渝北
                    mame: x
                  - address: a b@example.com
                    districts: []
                """))
                .containsExactly(
                        "list.yml, line 1, subject: the subject has a line break or another control character; write it on one line",
                        "list.yml, line 1, \"text\" is missing",
                        "list.yml, line 2, txt: is not known; did you mean \"text\"?",
                        "list.yml, line 5, recipients[0].districts[0]: \"渝背\" is no district of the register; did you mean 渝中?",
                        "list.yml, line 5, recipients[0].districts[2]: \"渝北区\" stands there twice; keep one",
                        "list.yml, line 6, recipients[1].address: Office@yubei stands in line 4 already; give its districts there",
                        "list.yml, line 7, recipients[1].districts: expects a list, such as [one, two]",
                        "list.yml, line 8, recipients[1].mame: is not known; did you mean \"name\"?",
                        "list.yml, line 9, recipients[2].address: \"a b@example.com\" is not a mail address; give one such as office@example.gov.cn",
                        "list.yml, line 10, recipients[2].districts: names no district; give at least one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]                         | list.yml, line 1, expects "key: value" on each line, beginning with "subject: {地区}{年度}年度报告"
            'subject: {地区}年度报告'      | list.yml, line 1, cannot be read as YAML
            'subject: "{地方}"'            | list.yml, line 1, subject: {地方} is not known; did you mean "地区"?
            'recipients: []'               | list.yml, line 1, recipients: names no recipient; give at least one
            """)
    void whatIsNoListIsRefused(String yaml, String fault) {
        assertThat(faults(yaml)).anyMatch(each -> each.startsWith(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@example.gov.cn",
                "wang.xiao-ming+yearbook@mail-2.example.gov.cn",
                "office@localhost",
                "o@xn--fiq228c.example"
            })
    void anAddressIsTakenAsItIs(String address) {
        assertThat(MailAddress.of(address)).isEqualTo(new MailAddress("", address));
        assertThat(MailAddress.of("统计局 <" + address + ">")).isEqualTo(new MailAddress("统计局", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office",
                "@example.com",
                "office@",
                "a b@example.com",
                "a@b@example.com",
                ".a@example.com",
                "a..b@example.com",
                "a@example..com",
                "a@-example.com",
                "王@example.com",
                "a@例子.com",
                "a@example.com, b@example.com",
                "a@example.com\r\nBcc: b@example.com",
                "x\r\nBcc: b@example.com <a@example.com>",
                "<a@example.com> b",
                ""
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> MailAddress.of(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressIsNoLongerThanServersTake() {
        assertThatThrownBy(() -> MailAddress.of("a".repeat(65) + "@example.com"))
                .hasMessageContaining("is not a mail");
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() {
        assertThat(new MailTemplate("{地区} $1").filled(Map.of(MailTemplate.Place.AREAS, "{年度}$0\\")))
                .isEqualTo("{年度}$0\\ $1");
    }

    private static District district(String code, DistrictKind kind, String name, String shortName) {
        return new District(code, kind, name, shortName, code, null, null, List.of(), List.of(), "");
    }

    private static DistributionList parse(String yaml) throws DistributionListException {
        return DistributionListParser.parse("list.yml", yaml, DISTRICTS, DAY);
    }

    private static List<String> faults(String yaml) {
        return catchThrowableOfType(DistributionListException.class, () -> parse(yaml))
                .faults();
    }
}
