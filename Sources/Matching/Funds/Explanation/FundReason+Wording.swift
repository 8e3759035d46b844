package import Vocabulary

extension FundReason {
    /// The reason in sentences for those who asked: what holds the request, and what would help.
    package func wording(_ names: FundNames) -> Wording {
        switch self {
        case .inFull: Wording("要望額の全額を配分します。", "Funded in full.")
        case .noSourceForCategory(let category): names.noSource(for: category)
        case .noSourceForMunicipality(let place, let category): names.noSource(in: place, for: category)
        case .noMoney(let sources): names.noMoney(sources)
        case .shareLimit(let sources, let funded): names.lead(funded) + names.shareLimit(sources)
        case .municipalityLimit(let set, let place, let funded):
            names.lead(funded) + names.municipalityLimit(set, place)
        case .higherTierFirst(let set, let funded): names.lead(funded) + names.higherTierFirst(set) + names.remedy(set)
        case .fairShare(let set, let funded): names.lead(funded) + names.fairShare(set) + names.remedy(set)
        case .stopped:
            Wording(
                "計算を途中で止めたため、まだ決まっていません。もう一度計画してください。",
                "Not settled: planning was stopped early. Plan again.")
        }
    }
}

extension FundNames {
    fileprivate func noSource(for category: Int32) -> Wording {
        let name = self.category(category)
        return Wording(
            "使途「\(name.japanese)」に使える資金がありません。使途を限らない資金、またはこの使途の資金が必要です。",
            "No source may be spent on \(name.english). Money for it, or money without an earmark, is needed.")
    }

    fileprivate func noSource(in place: Int32, for category: Int32) -> Wording {
        let (name, town) = (self.category(category), municipality(place))
        return Wording(
            "使途「\(name.japanese)」の資金はありますが、\(town.japanese)で使えるものがありません。地域の指定が広がれば配分できます。",
            "Money for \(name.english) exists, but none of it may be spent in \(town.english). A wider earmark would help."
        )
    }

    fileprivate func noMoney(_ sources: [Int32]) -> Wording {
        let list = list(sources)
        return Wording(
            "使える資金(\(list.japanese))の残高がありません。入金があれば配分できます。",
            "The sources that could pay (\(list.english)) hold nothing. Any deposit there would help.")
    }

    fileprivate func lead(_ funded: Fraction) -> Wording {
        let (part, whole) = (amount(funded.part), amount(funded.whole))
        return Wording(
            "要望\(whole.japanese)のうち\(part.japanese)(\(funded.percent)%)を配分します。",
            "\(part.english) of \(whole.english) (\(funded.percent) %).")
    }

    fileprivate func shareLimit(_ sources: [Int32]) -> Wording {
        let list = list(sources)
        return Wording(
            "使える資金(\(list.japanese))は、1件の要望に出せる割合の上限まで出しています。別の資金か、割合の引き上げが必要です。",
            "The sources that may pay (\(list.english)) give all that their share of one request allows. "
                + "Another source, or a larger share, would help.")
    }

    fileprivate func municipalityLimit(_ set: FundBottleneck, _ place: Int32) -> Wording {
        let (list, town) = (list(set.limitedSources), municipality(place))
        return Wording(
            "\(list.japanese)は、\(town.japanese)に出せる上限に達しています。上限の引き上げか、別の資金が必要です。",
            "\(list.english): the limit in \(town.english) is reached. A higher limit, or another source, would help.")
    }

    fileprivate func higherTierFirst(_ set: FundBottleneck) -> Wording {
        let (list, money) = (list(set.sources), amount(set.money))
        return Wording(
            "使える資金(\(list.japanese)、合計\(money.japanese))は、優先度の高い要望にすべて使います。",
            "All the money it may use (\(list.english), \(money.english) in all) goes to requests of higher priority.")
    }

    fileprivate func fairShare(_ set: FundBottleneck) -> Wording {
        let (list, rest, demand) = (list(set.sources), amount(set.money - set.higherTiers), amount(set.demand))
        return Wording(
            "同じ資金(\(list.japanese))を\(Int64(set.requests).grouped)件の要望で分け合います。この優先度に残る\(rest.japanese)は、"
                + "要望の合計\(demand.japanese)の\(set.level.percent)%です。割合がいちばん低い所から順に公平に分けました。",
            "\(Int64(set.requests).grouped) requests share the same money (\(list.english)). The \(rest.english) left at this "
                + "priority are \(set.level.percent) % of the \(demand.english) asked; the lowest shares were raised first."
        )
    }

    fileprivate func remedy(_ set: FundBottleneck) -> Wording {
        let (list, lacking) = (list(set.sources), amount(set.lacking))
        let more =
            set.isHelpedByMoneyAlone
            ? Wording(
                "あと\(lacking.japanese)をこれらの資金(\(list.japanese))に足せば、全員が満額になります。",
                "With \(lacking.english) more in these sources (\(list.english)) all of them could be funded in full.")
            : Wording(
                "これらの要望に足りないのは合わせて\(lacking.japanese)です。これらの資金(\(list.japanese))が増えれば、割合の低い要望から順に増えます。",
                "They lack \(lacking.english) together; more money in these sources (\(list.english)) would raise the lowest "
                    + "shares first.")
        guard !set.limitedSources.isEmpty else { return more }
        let limited = self.list(set.limitedSources)
        return more
            + Wording(
                "\(limited.japanese)の市町村ごとの上限を上げることも効きます。",
                "A higher limit per municipality of \(limited.english) would help, too.")
    }
}
