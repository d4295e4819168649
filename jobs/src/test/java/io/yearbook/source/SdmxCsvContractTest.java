package io.yearbook.source;

import java.nio.charset.StandardCharsets;

class SdmxCsvContractTest extends ReaderContract {

    @Override
    String path() {
        return "figures.csv";
    }

    @Override
    byte[] goodFile() {
        return """
                DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE
                CQ:GDP(1.0),渝北区,GDP,2021,1
                CQ:GDP(1.0),渝中区,GDP,2021,2
                CQ:GDP(1.0),万州区,GDP,2021,3
                """.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    String format() {
        return "sdmx-csv";
    }
}
