package io.yearbook.source;

import java.nio.charset.StandardCharsets;

class LongCsvContractTest extends ReaderContract {

    @Override
    String path() {
        return "figures.csv";
    }

    @Override
    byte[] goodFile() {
        return """
                district,indicator,period,value,unit
                渝北区,GDP,2021,1,亿元
                "渝中区",GDP,2021,"2",亿元
                万州区,GDP,2021,3,亿元
                """.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    String format() {
        return "csv";
    }
}
