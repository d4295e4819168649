package io.yearbook.text.prose;

import static io.yearbook.text.prose.QuantityKind.DOCUMENT_NUMBER;
import static io.yearbook.text.prose.QuantityKind.LIST_NUMBER;
import static io.yearbook.text.prose.QuantityKind.NAME_PART;

import java.util.List;

/** Numbers that name something: in titles, in set phrases, of documents, of headings, of telephones. */
final class NameForms {

    private static final String N = "[零〇一二三四五六七八九十百两]";
    private static final String ANY = "[零〇一二三四五六七八九十百千两\\d]";

    /** Titles and quoted names; a quoted sentence is text like any other. */
    static final List<FixedForm> QUOTED = List.of(
            FixedForm.of(NAME_PART, "(?<=《)(?<x>[^《》\\n]{0,120}" + ANY + "[^》\\n]{0,120})(?=》)"),
            FixedForm.of(
                    NAME_PART, "(?<=“)(?<x>[^“”，。；！？,;\\n]{0,24}[双" + ANY.substring(1) + "[^“”，。；！？,;\\n]{0,24})(?=”)"),
            FixedForm.of(NAME_PART, "(?<=[「‘])(?<x>[^「」‘’，。；\\n]{0,20}" + ANY + "[^「」‘’，。；\\n]{0,20})(?=[」’])"));

    static final List<FixedForm> NUMBERED = List.of(
            FixedForm.of(DOCUMENT_NUMBER, "[〔\\[【(]\\s?(?:19|20)\\d{2}\\s?[〕\\]】)]\\s*第?\\s*\\d+\\s*号"),
            FixedForm.of(DOCUMENT_NUMBER, "第\\s?" + ANY + "{1,6}\\s?[号次届期条款章节版卷辑讲集编](?!方)(?:会议)?"),
            FixedForm.of(DOCUMENT_NUMBER, "(?<![\\d.月])\\d+\\s?号(?!码)"),
            FixedForm.of(DOCUMENT_NUMBER, N + "{1,3}届(?=[一二三四五六七八九十历区市省县全中人政])"),
            FixedForm.of(DOCUMENT_NUMBER, "(?:附件|附表|附录|专栏|表|图|式)\\s?\\d{1,3}(?=[:：.、\\s)）。，,;；》]|$)"),
            FixedForm.of(LIST_NUMBER, "^[ #*]*(?<x>\\(" + ANY + "{1,3}\\)|" + N + "{1,3}[、.．])"),
            FixedForm.of(LIST_NUMBER, "^[ #*]*(?<x>\\d{1,3}(?:[.．、)](?!\\d)|(?:\\.\\d{1,2}){1,3}[ 、.]))"),
            FixedForm.of(LIST_NUMBER, "^[ #*]*(?<x>\\d{1,4}) *$"),
            FixedForm.of(LIST_NUMBER, "^ *[-—]+ *(?<x>\\d{1,4}) *[-—]+ *$"),
            FixedForm.of(LIST_NUMBER, "(?<=[。；;：:，,、\\s]|^)(?<x>" + N + "{1,2})是(?!否)"),
            FixedForm.of(LIST_NUMBER, "(?<=[。；;]) *(?<x>\\(" + N + "{1,3}\\)|\\(\\d{1,2}\\))"),
            FixedForm.of(LIST_NUMBER, "(?<=[。；;]) *(?<x>\\d{1,2}[.．、])(?!\\d)"),
            FixedForm.of(LIST_NUMBER, "(?<=[。；;：:]|^) *(?<x>第" + N + "{1,2}|其" + N + ")(?=[，,、])"),
            FixedForm.of(LIST_NUMBER, "[①-⑳]|[㈠-㈩]|[⒈-⒛]|[⑴-⒇]"));

    static final List<FixedForm> NAMES = List.of(
            FixedForm.of(NAME_PART, "https?://[^\\s\\p{IsHan}，。；）]+|(?<![\\w.-])[\\w.-]{1,64}@[\\w.-]+"),
            FixedForm.of(
                    NAME_PART,
                    "(?:电话|手机|传真|邮编|邮政编码|QQ|号码|账号|代码|编号|热线)[是为]?[:：]?\\s*(?<x>\\d[\\d\\- ]{3,}\\d)(?![\\d.]*\\s?[余万亿个件次人条%])"),
            FixedForm.of(
                    NAME_PART, "(?<!\\d)0\\d{2,3}-\\d{7,8}(?!\\d)|(?<!\\d)1[3-9]\\d{9}(?![\\d元])|(?<!\\d)\\d{15,}"),
            FixedForm.of(
                    NAME_PART,
                    "(?<![\\d.])(?<x>1[12]\\d{1,3}|9[56]\\d{3,4}|1[0-9]{4}|8890|400\\d{7})(?=\\s?[^\\d，。,;；、]{0,8}(?:热线|专线|平台|电话))"),
            FixedForm.of(NAME_PART, "(?<![\\d.])\\d+\\.\\d+(?=\\s?(?:版|平台|时代|系统|模式|工程|行动))"),
            FixedForm.of(NAME_PART, "(?<!\\d)\\d+(?:\\s?[+×xX*]\\s?(?:\\d+|[NnXx](?![A-Za-z])))+"),
            FixedForm.of(NAME_PART, "(?<![\\d:])\\d{1,3}:\\d{1,3}:\\d{1,3}(?![\\d:])"),
            FixedForm.of(NAME_PART, "(?<=[A-Za-z])-?\\d+(?:\\.\\d+)?[级型类]?(?![\\d%])"),
            FixedForm.of(
                    NAME_PART,
                    "(?<![\\d.])\\d+(?:\\.\\d+)?(?!(?:GB|TB|PB|MB|KB|Mbps|Gbps|kWh|kW|MW|GW|kV|KV|kVA|km|kg|mm|cm|m|t|pp)(?![A-Za-z]))[A-Za-z]+[级型类]?"),
            FixedForm.of(NAME_PART, "(?:[" + "一二三四五六七八九十]{1,2}|(?<![\\d.])\\d{1,2})级(?!别)"),
            FixedForm.of(NAME_PART, N + "(?:、" + N + ")+(?=[类级批期等])[类级批期等]"),
            FixedForm.of(NAME_PART, N + "[类级批期](?:、" + N + "[类级批期])+"),
            FixedForm.of(
                    NAME_PART, "(?<x>十?[一二三四五六七八]五)(?=时期|规划|期间|普法|末|以来|收官|开局)|[十]?[一二三四五六七八九]大(?=[精以报召])|二十大|十[八九]大"),
            FixedForm.of(NAME_PART, ANY + "{1,4}年(?=行动|计划|规划|攻坚|提升|滚动|倍增)"),
            FixedForm.of(NAME_PART, "[\\d一二]{1,4}世纪|\\d{2}年代"),
            FixedForm.of(NAME_PART, "双随机(?:、?一公开)?|一窗(?:综办|通办|受理|发照|办理)?|一网(?:通办|统管|受理|速查)?|一门(?=办|式|通)"),
            FixedForm.of(NAME_PART, "一件事(?:一次办)?|一次(?:办成|办结|办好|性|办)|两集中两到位|三重一大|四个意识|四个自信|两个维护|两个确立"),
            FixedForm.of(
                    NAME_PART,
                    "[一两二三四五六七八九]位一体|一[户企事村人照证表单址码]一[\\p{IsHan}]|[一二三四五六七八九两][减办零通证张本][一二三四五六七八九两][\\p{IsHan}]|一(?:本账|张网|张图|张表|站式|体化|条龙|把手|盘棋|揽子|户式|系列)"),
            FixedForm.of(NAME_PART, "零(?:跑动|材料|投资|成本|见面|接触|距离|门槛|障碍|容忍|收费|费用|次跑|跑腿|上门|时差|审批|等待|碳)|(?:三|两|一|二)分之[一二两]"),
            FixedForm.of(NAME_PART, "[几数][十百千万亿]+[余多]?(?=[个件项条家户人名次场万亿])|十几|几[个件项条家户人名次]"),
            FixedForm.of(NAME_PART, "第\\s?" + ANY + "{1,4}\\s?(?:方|批次?|责任|时间|序列|产业|现场|线|梯队|资源|人民|中学|小学|医院|人)"),
            FixedForm.of(
                    NAME_PART, "(?<!\\d)[35]·\\d{1,2}|(?<![\\d.])\\d{1,2}·\\d{1,2}(?!\\d)|[五六七八]一(?=劳动|儿童|建军|建党|奖章)"));

    private NameForms() {}
}
