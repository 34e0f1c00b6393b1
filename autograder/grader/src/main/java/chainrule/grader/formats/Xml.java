package chainrule.grader.formats;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML. A text comes in as it is; an attribute is one line. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** What a document holds. */
    @FunctionalInterface
    interface Contents {
        void write(Xml xml) throws XMLStreamException;
    }

    private Xml() throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String document(Contents contents) {
        try {
            Xml xml = new Xml();
            xml.out.writeStartDocument("UTF-8", "1.0");
            contents.write(xml);
            xml.out.writeEndDocument();
            xml.out.flush();
            return xml.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with attributes, in the order of their map, and what is in it. */
    Xml element(String name, Map<String, String> attributes, Contents contents) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(
                    attribute.getKey(), Texts.clean(attribute.getValue()).replace('\n', ' '));
        }
        contents.write(this);
        out.writeEndElement();
        return this;
    }

    Xml text(String characters) throws XMLStreamException {
        out.writeCharacters(Texts.clean(characters));
        return this;
    }
}
