package io.yearbook.workbook.sound;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of the package as its elements, parents before children.
 *
 * @param name from the root, without the leading slash
 */
record Part(String name, List<Element> elements) {

    private static final String RELATIONSHIPS = "/officeDocument/2006/relationships";

    /** @throws XMLStreamException where it is not XML, or holds a character that XML forbids */
    static Part read(String name, byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        List<Element> elements = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String parent =
                            open.isEmpty() ? "" : elements.get(open.peek()).path();
                    open.push(elements.size());
                    texts.push(new StringBuilder());
                    elements.add(new Element(parent + "/" + reader.getLocalName(), attributes(reader), ""));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    texts.element().append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    int ended = open.pop();
                    Element element = elements.get(ended);
                    elements.set(
                            ended,
                            new Element(
                                    element.path(),
                                    element.attributes(),
                                    texts.pop().toString()));
                }
                default -> {}
            }
        }
        return new Part(name, Collections.unmodifiableList(elements));
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String prefix = namespace != null && namespace.endsWith(RELATIONSHIPS) ? "r:" : "";
            attributes.put(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The elements whose path ends so. */
    Stream<Element> all(String pathEnd) {
        return elements.stream().filter(element -> element.path().endsWith(pathEnd));
    }

    List<Element> list(String pathEnd) {
        return all(pathEnd).toList();
    }
}
