package io.yearbook.source;

import java.nio.charset.Charset;

class WideCsvContractTest extends ReaderContract {

    @Override
    String path() {
        return "年鉴/figures.txt";
    }

    @Override
    byte[] goodFile() {
        return "各区县经济\n指标\t年份\t渝北区\t渝中区\t万州区\nGDP\t2021\t1\t2\t3\n".getBytes(Charset.forName("GB18030"));
    }

    @Override
    String format() {
        return "csv";
    }
}
