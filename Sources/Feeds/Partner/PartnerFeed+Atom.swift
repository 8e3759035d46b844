import Formats
import Vocabulary

extension PartnerFeed {
    /// Atom (RFC 4287), with the place as GeoRSS and the fields for programs in a namespace of our own.
    package var atom: [UInt8] {
        let names: KeyValuePairs<StaticString, String> = [
            "xmlns": "http://www.w3.org/2005/Atom", "xmlns:georss": "http://www.georss.org/georss",
            "xmlns:rnet": "urn:rnet:feed:1", "xml:lang": query.language.rawValue,
        ]
        return XMLText.document("feed", names) { feed in
            writeHead(to: &feed)
            for need in needs { feed.element("entry") { write(need, to: &$0) } }
        }.bytes
    }

    private func writeHead(to feed: inout XMLContent) {
        feed.element("id", tag("feed/needs"))
        feed.element("title", title)
        // Atom wants a moment; before anything has happened the oldest there is says so.
        feed.element("updated", (asOf ?? Moment(milliseconds: 0)).utc)
        feed.element("author") { $0.element("name", "R-net") }
        feed.empty("link", ["rel": "self", "type": "application/atom+xml", "href": address(.atom)])
        for (rel, address) in [("first", firstAddress(.atom)), ("next", nextAddress(.atom))] {
            guard let address else { continue }
            feed.empty("link", ["rel": rel, "type": "application/atom+xml", "href": address])
        }
        writeCategories(feedCategories, to: &feed)
        writeStanding(to: &feed)
    }

    private func writeStanding(to feed: inout XMLContent) {
        let (more, total, held, drill) = (String(hasMore), String(total), String(held), String(isDrill))
        guard let cursor else {
            return feed.empty(
                "rnet:feed",
                ["position": String(position), "more": more, "total": total, "held": held, "drill": drill])
        }
        feed.empty(
            "rnet:feed",
            [
                "position": String(position), "cursor": String(cursor), "more": more, "total": total, "held": held,
                "drill": drill,
            ])
    }

    private func write(_ need: PartnerNeed, to entry: inout XMLContent) {
        entry.element("id", tag("need/\(need.id)"))
        entry.element("title", title(of: need))
        entry.element("updated", need.changedAt.utc)
        entry.element("published", need.raisedAt.utc)
        entry.empty("link", ["rel": "alternate", "type": "text/html", "href": page(of: need)])
        writeCategories(categories(of: need), to: &entry)
        entry.element("content", sentence(of: need), ["type": "text"])
        if let place = need.site.place { entry.element("georss:point", place.latitudeThenLongitude) }
        entry.element("rnet:need") { need.write(to: &$0) }
    }

    private func writeCategories(_ categories: [Category], to content: inout XMLContent) {
        for category in categories {
            content.empty("category", ["term": category.term, "label": category.label[query.language]])
        }
    }
}

extension PartnerNeed {
    /// One element for each field that is known, named as in JSON.
    fileprivate func write(to xml: inout XMLContent) {
        let fields: [(StaticString, String?)] = [
            ("rnet:site", site.id.text), ("rnet:siteName", site.name), ("rnet:ward", site.ward),
            ("rnet:state", state), ("rnet:closed", closing?.rawValue), ("rnet:item", item.text),
            ("rnet:unit", unit), ("rnet:missing", missing.map { String($0.value) }),
            ("rnet:asked", asked.map { String($0.value) }), ("rnet:promised", String(promised.value)),
            ("rnet:received", String(received.value)), ("rnet:neededBy", neededBy?.utc),
            ("rnet:position", String(position)),
        ]
        for (name, text) in fields {
            if let text { xml.element(name, text) }
        }
    }
}
