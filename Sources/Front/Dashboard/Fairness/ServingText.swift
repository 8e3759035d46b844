import Boards
import Formats
import Relief
import Vocabulary

/// What one need gets under a plan, in a line, a bar and the reason: why 40 of 100.
struct ServingText {
    let desk: Desk
    let serving: Serving
    /// From which depots, where the plan says it.
    var loads: [(depot: ID<Site>, item: ID<Item>, pieces: Int)] = []

    /// 「飲料水 100本のうち40本（40%）」.
    var title: String {
        let item = desk.names.item(serving.item)
        let (asked, got) = (amount(serving.asked), amount(serving.before + serving.planned))
        guard serving.missing > 0 else {
            return desk.say("\(item) \(asked)（全量）", "\(item): all \(asked)")
        }
        return desk.say(
            "\(item) \(asked)のうち\(got)（\(serving.share.percent)%）",
            "\(item): \(got) of \(asked) (\(serving.share.percent) %)")
    }

    func draw(_ html: inout HTML) {
        html.p(.class("bar-head")) { html in
            html.strong(title)
            html.span(desk.say(serving.tier.name), .class(serving.tier.style))
        }
        ShareBar(whole: serving.asked, shares: [("received", serving.before), ("promised", serving.planned)])
            .draw(title, &html)
        if !origins.isEmpty { html.p(origins, .class("bar-text")) }
        if serving.before > 0 { html.p(earlier, .class("bar-text")) }
        if let reason = serving.reason { html.reason(reason, desk.language) }
    }

    /// 「北拠点から30本、南拠点から10本」; stand-ins are named.
    var origins: String {
        let parts = loads.sorted { $0.depot < $1.depot }.map { load in
            let item = load.item == serving.item ? "" : desk.names.item(load.item) + " "
            let pieces = desk.names.amount(Count(clamping: Int64(load.pieces)), of: load.item)
            return desk.say(
                "\(desk.names.site(load.depot))から\(item)\(pieces)",
                "\(item)\(pieces) from \(desk.names.site(load.depot))")
        }
        return parts.joined(separator: desk.say("、", "; "))
    }

    private var earlier: String {
        desk.say("うち計画前に手配済み \(amount(serving.before))", "of which before this plan: \(amount(serving.before))")
    }

    private func amount(_ pieces: Int) -> String {
        desk.names.amount(Count(clamping: Int64(pieces)), of: serving.item)
    }
}

extension HTML {
    /// A reason, a sentence on each line: nobody reads five sentences in one block at three in the morning.
    mutating func reason(_ reason: Reason, _ language: Language) {
        let end = language == .japanese ? "。" : ". "
        p(.class("reason")) { html in
            let sentences = reason.wording[language].components(separatedAfter: end)
            for sentence in sentences { html.span(sentence) }
        }
    }
}

extension String {
    /// The parts of a text, each with the `end` that closes it.
    func components(separatedAfter end: String) -> [String] {
        var (parts, rest) = ([String](), self[...])
        while let found = rest.firstRange(of: end) {
            parts.append(String(rest[..<found.upperBound]))
            rest = rest[found.upperBound...]
        }
        return rest.isEmpty ? parts : parts + [String(rest)]
    }
}

extension PlanOutline {
    /// From where each need is served.
    func loadsByNeed() -> [ID<Need>: [(depot: ID<Site>, item: ID<Item>, pieces: Int)]] {
        loads.reduce(into: [:]) { found, load in
            found[load.key.need, default: []].append((load.key.depot, load.key.item, load.value))
        }
    }
}
