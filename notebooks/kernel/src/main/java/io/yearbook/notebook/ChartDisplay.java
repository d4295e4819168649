package io.yearbook.notebook;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.internal.chartpart.Chart;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;

/** A chart as a PNG of twice its size in pixels, shown at its size: sharp on paper and on fine screens. */
final class ChartDisplay implements DisplayRenderer {

    private static final String PNG = "image/png";
    private static final int PIXELS_PER_POINT = 2;

    @Override
    public Class<?> rendererClass() {
        return Chart.class;
    }

    @Override
    public boolean canRender(@Nullable String mime) {
        return true;
    }

    @Override
    public DisplayData render(@Nullable String mime, Object chart) {
        Chart<?, ?> drawn = (Chart<?, ?>) chart;
        if (drawn.getSeriesMap().isEmpty()) {
            return DisplayData.fromHtml("<p>没有可绘制的数据 · Nothing to draw.</p>");
        }
        DisplayData display = DisplayData.withType(PNG, Base64.getEncoder().encodeToString(png(drawn)));
        display.putText(drawn.getTitle());
        display.putMetaData(PNG, Map.of("width", drawn.getWidth(), "height", drawn.getHeight()));
        return display;
    }

    static byte[] png(Chart<?, ?> chart) {
        BufferedImage image = new BufferedImage(
                chart.getWidth() * PIXELS_PER_POINT, chart.getHeight() * PIXELS_PER_POINT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the chart cannot be written as PNG", e);
        }
    }
}
