package io.yearbook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The theme part of a workbook: fonts and colours of whatever names none, such as charts. POI writes none by itself. */
final class ThemePart {

    private static final String TEMPLATE = "theme.xml";
    private static final String PART = "/xl/theme/theme1.xml";

    private ThemePart() {}

    static void addTo(XSSFWorkbook workbook, ThemeSettings settings) {
        String xml = template()
                .replace("{heading}", escaped(settings.headingFont()))
                .replace("{body}", escaped(settings.bodyFont()))
                .replace("{digits}", escaped(settings.digitFont()));
        try {
            PackagePartName name = PackagingURIHelper.createPartName(PART);
            PackagePart part = workbook.getPackage().createPart(name, XSSFRelation.THEME.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            workbook.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("not a name of a part: " + PART, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template() {
        try (InputStream in = ThemePart.class.getResourceAsStream(TEMPLATE)) {
            return new String(Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
