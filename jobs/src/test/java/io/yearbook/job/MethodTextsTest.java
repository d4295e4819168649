package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class MethodTextsTest {

    @Test
    void memberOfAGroupBearsTheTimeItIsLimitedTo() throws Exception {
        Catalog shipped = CatalogLoader.load(Path.of("..", "datasets", "catalog"));

        var groups = MethodTexts.of(shipped, new RankSettings(3, "competition", "published"))
                .peerGroups();

        assertThat(groups.get("中心城区")).contains("渝中区", "渝北区（至2025年11月5日）", "两江新区（2025年11月6日起）");
        assertThat(groups.get("主城新区")).contains("涪陵区", "垫江县（2024年3月1日起）");
        assertThat(groups.get("渝东北三峡库区城镇群")).contains("垫江县（至2024年2月29日）");
    }
}
