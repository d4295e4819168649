package io.yearbook.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents of a few parts, made for a test. */
final class WordBytes {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordBytes() {}

    /** @param numbering what the part {@code numbering} holds */
    static byte[] of(String body, String numbering, String footnotes) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>%s%s%s</Types>
                """.formatted(
                        PACKAGE, type("document.main"), type("numbering"), type("footnotes")));
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation(1, "numbering", "numbering.xml") + relation(2, "footnotes", "footnotes.xml")));
        parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/numbering.xml", part("numbering", numbering));
        parts.put("word/footnotes.xml", part("footnotes", footnotes));
        return zip(parts);
    }

    private static String type(String kind) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                .formatted(kind.replace(".main", ""), CONTENT, kind);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, relations);
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String part(String name, String content) {
        return "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(name, MAIN, content, name);
    }

    static byte[] zip(Map<String, String> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
