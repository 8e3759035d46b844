import Formats
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct `An XML text` {
    @Test func `is written in the order given`() {
        let text = XMLText.document("feed", ["xmlns": "urn:x"]) { feed in
            feed.element("title", "水 <500ml> & 毛布")
            feed.empty("link", ["rel": "self", "href": #"/a?b="1"&c"#])
            feed.element("author") { $0.element("name", "熊本市", ["lang": "ja"]) }
        }

        #expect(
            text.string == #"<?xml version="1.0" encoding="UTF-8"?><feed xmlns="urn:x">"#
                + #"<title>水 &lt;500ml&gt; &amp; 毛布</title><link rel="self" href="/a?b=&quot;1&quot;&amp;c"></link>"#
                + #"<author><name lang="ja">熊本市</name></author></feed>"#)
    }

    @Test func `leaves out what XML 1 cannot hold`() {
        let text = XMLText.document("a") { $0.text("前\u{0}\u{8}\u{B}\u{1F}\u{FFFE}\u{FFFF}後\u{85}\u{1F3E0}") }
        #expect(text.string.hasSuffix("<a>前後\u{85}\u{1F3E0}</a>"))
    }

    @Test func `comes back from a parser as it went in`() throws {
        let odd = "]]> \r\n\t'\"&<>\u{7F} が\u{FFFD}"
        let text = XMLText.document("a", ["b": odd]) { $0.text(odd) }
        let seen = Seen()
        let parser = XMLParser(data: Data(text.bytes))
        parser.delegate = seen

        #expect(parser.parse())
        #expect(seen.attribute.map { Array($0.utf8) } == Array(odd.utf8))
        #expect(Array(seen.text.utf8) == Array(odd.utf8))
    }
}

private final class Seen: NSObject, XMLParserDelegate {
    var text = ""
    var attribute: String?

    func parser(
        _: XMLParser, didStartElement _: String, namespaceURI _: String?, qualifiedName _: String?,
        attributes: [String: String]
    ) {
        attribute = attributes["b"]
    }

    func parser(_: XMLParser, foundCharacters string: String) { text += string }
}
