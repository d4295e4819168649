package io.yearbook.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;

/**
 * What Excel 2010 added to worksheets (MS-XLSX, namespace {@code x14}), which POI does not know. It is collected and
 * written once, each kind in an extension of its own, in the order that Excel asks for.
 */
public final class SheetExtensions {

    static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

    /** Kinds of extension in the order of MS-XLSX 2.2.4. */
    enum Kind {
        CONDITIONAL_FORMATTINGS("{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "conditionalFormattings"),
        SPARKLINE_GROUPS("{05C60535-1F16-4fd2-B633-F4F36F0B64E0}", "sparklineGroups");

        private final String uri;
        private final String element;

        Kind(String uri, String element) {
            this.uri = uri;
            this.element = element;
        }
    }

    private final XSSFSheet sheet;
    private final Map<Kind, List<String>> parts = new EnumMap<>(Kind.class);

    public SheetExtensions(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Adds an element of the kind; its prefixes {@code x14} and {@code xm} are declared around it. */
    void add(Kind kind, String xml) {
        parts.computeIfAbsent(kind, first -> new ArrayList<>()).add(xml);
    }

    /** To be called once, when all is added. */
    public void write() {
        if (parts.isEmpty()) {
            return;
        }
        CTExtensionList extensions = sheet.getCTWorksheet().isSetExtLst()
                ? sheet.getCTWorksheet().getExtLst()
                : sheet.getCTWorksheet().addNewExtLst();
        parts.forEach((kind, xml) -> append(extensions.addNewExt(), kind, xml));
    }

    private static void append(CTExtension extension, Kind kind, List<String> xml) {
        extension.setUri(kind.uri);
        append(
                extension,
                "<x14:%1$s xmlns:x14=\"%2$s\" xmlns:xm=\"%3$s\">%4$s</x14:%1$s>"
                        .formatted(kind.element, X14, XM, String.join("", xml)));
    }

    /** Puts the element at the end of an extension. */
    static void append(CTExtension extension, String xml) {
        try (XmlCursor source = XmlObject.Factory.parse(xml).newCursor();
                XmlCursor target = extension.newCursor()) {
            source.toFirstChild();
            target.toEndToken();
            source.copyXml(target);
        } catch (XmlException e) {
            throw new IllegalArgumentException("not XML: " + xml, e);
        }
    }

    /** The text as it stands in an element. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
