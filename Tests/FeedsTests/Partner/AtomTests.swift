import Feeds
import Foundation
import Relief
import ReliefTesting
import Testing
import Vocabulary

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct `The Atom feed` {
    @Test func `is well formed and has what RFC 4287 asks for`() throws {
        var scene = Scene.city(.drill)
        for number in 0..<5 { scene.raise("need-\(number)", at: number < 3 ? "shelter-1" : "shelter-2") }
        let atom = try Elements(feed(scene.wall, .newest(before: nil), limit: 4).atom)

        let ids = atom.texts["id"] ?? []
        #expect(ids.count == 5 && Set(ids).count == 5)
        #expect(ids.allSatisfy { $0.hasPrefix("tag:relief.example.jp,2026:") })
        #expect(atom.texts["updated"]?.count == 5)
        #expect(atom.texts["updated"]?.allSatisfy { Moment($0) != nil } == true)
        #expect(atom.texts["name"] == ["R-net"])
        let links = atom.attributes["link"] ?? []
        #expect(links.compactMap { $0["rel"] } == ["self", "first", "next"] + Array(repeating: "alternate", count: 4))
        #expect(links.last?["href"] == "https://relief.example.jp/partner/needs/need-1", "the latest stands first")
        #expect(atom.attributes["rnet:feed"]?.first?["total"] == "5")
        #expect(atom.attributes["category"]?.first == ["term": "drill", "label": "訓練"])
        #expect(atom.texts["title"]?.allSatisfy { $0.contains("訓練") } == true)
        #expect(atom.texts["rnet:siteName"]?.last == "城東小学校 <体育館> & 校庭")
        #expect(atom.texts["georss:point"]?.first == "32.806000 130.709000")
    }

    @Test func `stays well formed whatever a shelter is called`() throws {
        var scene = Scene.city()
        scene.register("shelter-3", SiteDetails(kind: .shelter, name: "]]><!--\u{0}\u{B}\u{FFFE}&#0;<script>"))
        scene.raise("need-1", at: "shelter-3")
        #expect(try Elements(feed(scene.wall).atom).texts["rnet:siteName"] == ["]]><!--&#0;<script>"])
    }

    @Test func `can be written before anything has happened`() throws {
        #expect(try Elements(feed(Scene().wall).atom).texts["id"]?.count == 1)
    }

    @Test(arguments: [
        ("http://127.0.0.1:8080", "127.0.0.1"), ("http://[::1]:8080", "1"), ("http://Localhost/", "localhost"),
        ("", "rnet"),
    ])
    func `names itself after the host that readers know`(_ base: String, _ host: String) throws {
        let feed = PartnerFeed(wall: Scene().wall, .open, limit: 1, baseURL: base, language: .english)
        #expect(try Elements(feed.atom).texts["id"] == ["tag:\(host),2026:feed/needs"])
    }
}

/// The texts and attributes of a document by the name of their element, in order.
private final class Elements: NSObject, XMLParserDelegate {
    private(set) var texts: [String: [String]] = [:]
    private(set) var attributes: [String: [[String: String]]] = [:]
    private var text = ""

    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        try #require(parser.parse(), "not well formed")
    }

    func parser(
        _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
        attributes found: [String: String]
    ) {
        text = ""
        attributes[name, default: []].append(found)
    }

    func parser(_: XMLParser, foundCharacters string: String) { text += string }

    func parser(_: XMLParser, didEndElement name: String, namespaceURI _: String?, qualifiedName _: String?) {
        texts[name, default: []].append(text)
    }
}
