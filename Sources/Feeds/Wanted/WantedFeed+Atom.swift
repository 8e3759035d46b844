import Boards
import Formats
import Relief
package import Vocabulary

/// What is asked of the public as an Atom feed (RFC 4287): one entry for each item that is wanted or enough.
///
/// Each entry is a sum over needs, stock and announced offers, so whatever is recorded may change it. After a cursor
/// the feed therefore holds every entry, or none when nothing was recorded since; a reader puts in what is wanted,
/// takes out what is enough, and keeps the cursor, as with the feed for partners.
package struct WantedAtom: Sendable {
    let feed: WantedFeed
    let after: Int64?
    let baseURL: String
    let language: Language

    /// The feed for a reader whose cursor is `after`, or for one who has none.
    ///
    /// `baseURL` is where readers reach this server, without a slash at the end.
    package init(_ feed: WantedFeed, after: Int64?, baseURL: String, language: Language) {
        (self.feed, self.after, self.baseURL, self.language) = (feed, after, baseURL, language)
    }

    private var tag: FeedTag { FeedTag(baseURL: baseURL) }
    private var wall: Wall { feed.wall }
    private var isUpToDate: Bool { after.map { $0 >= wall.position } ?? false }

    package var bytes: [UInt8] {
        let names: KeyValuePairs<StaticString, String> = [
            "xmlns": "http://www.w3.org/2005/Atom", "xmlns:rnet": "urn:rnet:feed:1", "xml:lang": language.rawValue,
        ]
        return XMLText.document("feed", names) { xml in
            head(&xml)
            guard !isUpToDate else { return }
            let changes = wall.wantedChanges()
            for row in feed.rows {
                xml.element("entry") { entry(row.wanted, row.item, changes[row.item.id], &$0) }
            }
        }.bytes
    }

    /// A strong entity tag: the page is a function of the wall, the day and what was asked.
    package var etag: String {
        let began = wall.asOf.map { String($0.milliseconds, radix: 36) } ?? "0"
        let cursor = isUpToDate ? "none" : "all"
        return "\"wanted-\(wall.position)-\(began)-\(feed.today)-atom-\(language.rawValue)-\(cursor)-\(after ?? -1)\""
    }

    private var address: String {
        let parts =
            (after.map { ["after=\($0)"] } ?? []) + (language == .japanese ? [] : ["lang=\(language.rawValue)"])
        return "\(baseURL)/feed/wanted.atom" + (parts.isEmpty ? "" : "?\(parts.joined(separator: "&"))")
    }

    private func head(_ xml: inout XMLContent) {
        xml.element("id", tag.name("feed/wanted"))
        xml.element("title", title)
        xml.element(
            "subtitle",
            Wording(
                "市全体の合計です。発送の前に申し出て、回答を待ってください。",
                "Sums for the whole city. Offer first, and wait for the answer before you send anything.")[language])
        xml.element("updated", (wall.asOf ?? Moment(milliseconds: 0)).utc)
        xml.element("author") { $0.element("name", "R-net") }
        xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": address])
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": "\(baseURL)/offers"])
        xml.empty(
            "rnet:feed",
            ["position": String(wall.position), "cursor": String(wall.position), "drill": String(wall.isDrill)])
    }

    private var title: String {
        let name = wall.situation.incident?.name ?? "R-net"
        return wall.isDrill
            ? Wording("【訓練】いま必要なもの：\(name)", "DRILL – what is wanted now: \(name)")[language]
            : Wording("いま必要なもの：\(name)", "What is wanted now: \(name)")[language]
    }

    private func entry(_ wanted: Wanted, _ item: Item, _ changedAt: Moment?, _ xml: inout XMLContent) {
        xml.element("id", tag.name("wanted/\(item.id)"))
        xml.element("title", (wall.isDrill ? Wording("【訓練】", "DRILL – ")[language] : "") + sentence(wanted, item))
        xml.element("updated", (changedAt ?? wall.asOf ?? Moment(milliseconds: 0)).utc)
        xml.empty(
            "link",
            [
                "rel": "alternate", "type": "text/html",
                "href": "\(baseURL)/offers" + (wanted.isEnough ? "" : "/new?kind=goods&item=\(item.id)"),
            ])
        xml.empty(
            "category",
            [
                "term": wanted.isEnough ? "enough" : "wanted",
                "label": (wanted.isEnough ? Wording("足りています", "enough") : Wording("必要", "wanted"))[language],
            ])
        xml.element("content", content(wanted), ["type": "text"])
        xml.element("rnet:wanted") { xml in
            xml.element("rnet:item", item.id.text)
            xml.element("rnet:unit", item.unit)
            xml.element("rnet:pieces", String(wanted.pieces.value))
            xml.element("rnet:date", feed.today.description)
        }
    }

    private func sentence(_ wanted: Wanted, _ item: Item) -> String {
        guard !wanted.isEnough else {
            return Wording(
                "\(item.name.japanese)：足りています（送らないでください）",
                "\(item.name.english): enough for now (please send none)")[language]
        }
        let pieces = wanted.pieces.value.grouped
        return Wording("\(item.name.japanese)：\(pieces)\(item.unit)", "\(item.name.english): \(pieces) wanted")[
            language]
    }

    private func content(_ wanted: Wanted) -> String {
        wanted.isEnough
            ? Wording("足りしだい、呼びかけは終わりました。", "The appeal is over: there is enough.")[language]
            : Wording(
                "企業・団体の方は、未開封の同じ品目を箱単位で申し出てください。避難所へ直接送らないでください。",
                "Please offer unopened goods of one kind in cases, and send nothing to shelters.")[language]
    }
}
