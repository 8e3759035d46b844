import Boards
import Relief
import Vocabulary

/// How long things last and how that is known, in words that say what is not known.
extension Desk {
    /// 「2日3時間」, 「8時間」, 「30分」; rounded down.
    func span(_ span: Span) -> String {
        let minutes = span.wholeMinutes
        let (days, hours) = (minutes / 1440, minutes % 1440 / 60)
        if days >= 30 { return say("30日以上", "30 days or more") }
        if days > 0 {
            return hours == 0 ? say("\(days)日", "\(days) d") : say("\(days)日\(hours)時間", "\(days) d \(hours) h")
        }
        return hours > 0 ? say("\(hours)時間", "\(hours) h") : say("\(minutes)分", "\(minutes) min")
    }

    /// The one thing that is looked for: 「あと2日3時間」, 「82%に行き渡る」, 「不明」.
    func coverText(_ provision: Provision) -> String {
        guard let cover = provision.cover else { return say("不明（人数がわかりません）", "unknown: nobody counted the people") }
        if cover.use.isNothing { return say("対象者なし（0人と報告）", "nobody of that group is there") }
        if !provision.isAnythingKnown { return say("不明（手持ちの報告なし）", "unknown: nothing was said of the stock") }
        let least = cover.isCounted ? say("", "") : say("少なくとも", "at least ")
        guard let lasts = cover.lasts else {
            let percent = cover.servedPerMille / 10
            return say("\(least)\(percent)%の人に行き渡る", "\(least)enough for \(percent) % of the people")
        }
        return lasts.wholeMinutes == 0 ? least + say("0日（切れています）", "0 days: it has run out") : least + span(lasts)
    }

    /// What the number rests on, with its moment.
    func basisText(_ provision: Provision) -> String {
        guard let cover = provision.cover, provision.isAnythingKnown else { return "" }
        let unit = say(provision.staple.unit)
        let amounts = say(
            "手持ち\(cover.stock.grouped)\(unit)＋輸送中\(cover.onTheWay.grouped)\(unit)",
            "\(cover.stock.grouped) \(unit) there + \(cover.onTheWay.grouped) on the way")
        switch cover.basis {
        case .counted(let moment):
            return say(
                "\(amounts)。\(since(moment))に数えた数から、受領を足し使用量を引いた推計",
                "\(amounts); counted \(since(moment)), deliveries added and use taken off since")
        case .delivered(let moment):
            return say(
                "\(amounts)。\(moment.onPage(language))以降の受領だけから推計（もとの手持ちは不明）",
                "\(amounts); from deliveries since \(moment.onPage(language)) alone, what was there before is unknown")
        case .nothing:
            return say("\(amounts)。手持ちの報告なし", "\(amounts); nothing was said of the stock")
        }
    }

    /// 「3日分 2,880食」; what is handed out once has no days.
    func explained(_ claim: Claim, _ staple: Staple) -> String {
        let amount = "\(claim.explained.grouped)\(say("", " "))\(say(staple.unit))"
        guard staple.period == .day else { return say("人数分 \(amount)", "\(amount) explained by the headcount") }
        return say("\(claim.days)日分 \(amount)", "\(amount) explained by the headcount for \(claim.days.english("day"))")
    }

    /// 「避難者 320人 × 3食/日」 with the moment at which they were counted.
    func useText(_ provision: Provision) -> String {
        let amount = "\(provision.staple.amount.decimal())\(say("", " "))\(say(provision.staple.unit))"
        let period = provision.staple.period == .day ? say("/日", " a day") : say("（一度）", " once")
        let counted =
            provision.headsAt.map { say("（\($0.onPage(language))確認）", " (counted \($0.onPage(language)))") } ?? ""
        return "\(provision.heads.text(language)) × \(amount)\(period)\(counted)"
    }
}
