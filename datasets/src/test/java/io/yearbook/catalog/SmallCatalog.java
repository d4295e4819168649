package io.yearbook.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A faultless catalogue of a few lines, from which tests make faulty and larger ones. */
final class SmallCatalog {

    private final Map<String, byte[]> files = new TreeMap<>();

    SmallCatalog() {
        replace("indicators.csv", """
                indicator_code,name_zh,name_en,domain,unit,value_kind,direction,decimals,comparable,valid_min,valid_max,price_basis,definition_zh,aliases_zh
                gdp,地区生产总值,GDP,economy,亿元,AMOUNT,HIGHER,2,YES,0,,NOMINAL,总量,GDP
                rate,办结率,Rate,services,%,RATIO,HIGHER,1,YES,0,100,,比例,
                cases,办件量,Cases,services,件,FLOW,NEUTRAL,0,PER_CAPITA,0,,,件数,办件
                """);
        replace("districts.csv", """
                district_code,kind,name_zh,short_name_zh,name_en,valid_from,valid_to,successors,territory_breaks,note
                500000,CITY,重庆市,重庆,Chongqing,,,,,
                500103,DISTRICT,渝中区,渝中,Yuzhong,,,,,
                500105,DISTRICT,江北区,江北,Jiangbei,,2025-11-05,500103,,
                """);
        replace("government_units.csv", """
                unit_name,district_code,aliases
                区发展改革委,,区发改委
                区招商投资局,500103,区招商局
                """);
        replace("peer_groups.csv", """
                group_code,name_zh,district_code,valid_from,valid_to
                CORE,中心城区,500103,2020-05-09,
                CORE,中心城区,500105,2020-05-09,2025-11-05
                """);
        replace("consistency.csv", """
                rule_id,indicator_code,relation,formula,severity,explanation_zh
                """);
        replace("scope_revisions.csv", """
                indicator_code,publisher,effective_from,note_zh
                """);
        replace("sources.csv", """
                publisher,precedence,series,aliases,authoritative_for
                重庆市统计局,1,stat,市统计局,经济
                买购网,9,,maigoo.com,无
                """);
        replace("units.csv", """
                unit,dimension,power,aliases
                亿元,money,8,
                万元,money,4,
                %,share,-2,percent
                件,case,0,
                日,day,0,天
                """);
    }

    Map<String, byte[]> files() {
        return files;
    }

    SmallCatalog replace(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Replaces a text that must be in the file. */
    SmallCatalog edit(String file, String before, String after) {
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not hold " + before);
        }
        return replace(file, text.replace(before, after));
    }

    SmallCatalog append(String file, String line) {
        return replace(file, text(file) + line + "\n");
    }

    SmallCatalog remove(String file) {
        files.remove(file);
        return this;
    }

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }
}
