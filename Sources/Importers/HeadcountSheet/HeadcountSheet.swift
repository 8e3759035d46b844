import Boards
import Relief
import Vocabulary

/// Who was at which shelter when, as one sheet (避難者数表).
///
/// A shelter may have several rows in any order. Rows older than the latest observation on the wall are left out and
/// shown as such: the wall keeps only the latest, so an older one cannot be told from one that was stored before.
enum HeadcountSheet {
    private struct Seen: Hashable {
        let site: ID<Site>
        let moment: Moment
    }

    static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        let sheet = try OpenSheet<HeadcountColumn>(request.bytes)
        var lines: [Seen: Int] = [:]
        let found: [(moment: Moment, finding: Finding)] = try sheet.read { row in
            let site = row.required(.site) { (text) throws(CellFault) in try wall.site(coded: text) }
            let headcount = row.headcount()
            guard row.problems.isEmpty, let site, let headcount else { return nil }
            let seen = Seen(site: site.id, moment: headcount.observedAt)
            if let first = lines.updateValue(row.line, forKey: seen) {
                row.refuse(.observedAt, .repeated("duplicate", row.text(.observedAt), first: first, line: row.line))
            }
            return finding(headcount, at: site, now: request.now, &row).map { (headcount.observedAt, $0) }
        }
        // Told in the order in which it was seen; a stable sort keeps the sheet's order within a moment.
        let order = found.indices.sorted { (found[$0].moment, $0) < (found[$1].moment, $1) }
        return sheet.reading(order.map { found[$0].finding })
    }

    private static func finding(
        _ headcount: Headcount, at site: Site, now: Moment, _ row: inout RowReader<HeadcountColumn>
    ) -> Finding? {
        do {
            let isKnown = try SiteDecider.decide(.reportHeadcount(headcount, at: now), site).isEmpty
            let kind = kind(of: headcount, after: site.headcount, isKnown: isKnown)
            let isNews = kind == .new || kind == .changed
            return Finding(
                command: isNews ? .reportHeadcount(site.id, headcount) : nil,
                difference: SheetDifference(
                    subject: site.id.text, title: site.name, aspect: Wording("避難者数", "people"),
                    before: site.headcount.map(summary), after: summary(headcount), kind: kind))
        } catch {
            row.refuse(HeadcountColumn(of: error), error)
            return nil
        }
    }

    private static func kind(
        of headcount: Headcount, after known: Headcount?, isKnown: Bool
    ) -> SheetDifference.Kind {
        guard let known else { return .new }
        if isKnown { return .same }
        return headcount.observedAt < known.observedAt ? .older : .changed
    }

    /// The number and when it was seen: `210 (04/17 08:30)`; `?` when only parts were counted.
    private static func summary(_ headcount: Headcount) -> String {
        "\(headcount.total.map { String($0.value) } ?? "?") (\(headcount.observedAt.short))"
    }
}

extension HeadcountColumn {
    /// Where in a row the rules saw what they refuse.
    fileprivate init(of refusal: SiteRefusal) {
        switch refusal {
        case .partExceedsTotal(let part, _, _): self = .part(part)
        case .householdsOutOfRange: self = .households
        case .observedInTheFuture: self = .observedAt
        case .noSuchSite, .notAShelter, .notADepot, .noName, .kindChanged, .dispatchOutOfRange: self = .site
        case .nothingCounted, .tooManyPeople: self = .total
        }
    }
}
