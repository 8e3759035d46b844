package import Relief
import Vocabulary

/// One entry of the chronology as a plain sentence in the reader's language.
package struct ChronologyLine: Sendable {
    let names: Names

    package init(names: Names) { self.names = names }

    package func sentence(_ event: ReliefEvent) -> String { wording(event)[names.language] }

    /// The sentence in each language.
    func wording(_ event: ReliefEvent) -> Wording {
        switch event {
        case .incident(let event): incident(event)
        case .site(let event): site(event)
        case .road(let event): road(event)
        case .catalogue(let event): catalogue(event)
        case .rule(let event): rule(event)
        case .holding(let event): holding(event)
        case .need(let event): need(event)
        case .stock(let event): stock(event)
        case .plan(let event): plan(event)
        case .directive(let event): directive(event)
        case .consignment(let event): consignment(event)
        case .token(let event): token(event)
        case .supplier(let event): supplier(event)
        case .order(let event): order(event)
        case .directory(let event): directory(event)
        case .person(let event): person(event)
        case .attendance(let event): attendance(event)
        case .wave(let event): wave(event)
        case .post(let event): post(event)
        case .shift(let event): shift(event)
        case .swap(let event): swap(event)
        case .fund(let event): fund(event)
        case .approval(let event): approval(event)
        case .offer(let event): offer(event)
        case .jointPlan(let event): jointPlan(event)
        }
    }

    private func incident(_ event: IncidentEvent) -> Wording {
        switch event {
        case .opened(let body):
            body.kind == .drill
                ? Wording("訓練「\(body.name)」を開始しました。", "The drill “\(body.name)” was opened.")
                : Wording("災害対応「\(body.name)」を開始しました。", "The incident “\(body.name)” was opened.")
        case .closed:
            Wording("災害対応・訓練を終了しました。", "The incident or drill was closed.")
        }
    }

    private func site(_ event: SiteEvent) -> Wording {
        let name = names.site(event.site)
        return switch event {
        case .registered(let body):
            Wording("\(body.details.name)を登録しました。", "\(body.details.name) was registered.")
        case .detailsChanged(let body):
            Wording("\(body.details.name)の施設情報を変更しました。", "The details of \(body.details.name) were changed.")
        case .statusChanged(let body): status(body, name)
        case .headcountReported(let body): headcount(body.headcount, name)
        case .dispatchLimited(let body): dispatch(body.gramsPerDay, name)
        }
    }

    private func status(_ body: SiteEvent.StatusChanged, _ name: String) -> Wording {
        let (japanese, english) = (body.status.name.japanese, body.status.name.english)
        let reason = body.reason.map { Wording("（\($0)）", " (\($0))") } ?? Wording("", "")
        return Wording(
            "\(name)の状態を「\(japanese)」にしました\(reason.japanese)。", "\(name) is now “\(english)”\(reason.english).")
    }

    private func headcount(_ headcount: Headcount, _ name: String) -> Wording {
        Wording(
            "\(name)から避難者数の報告：\(headcount.people(.japanese))（\(headcount.observedAt.onPage(.japanese))確認）。",
            "\(name) reported \(headcount.people(.english)), counted at \(headcount.observedAt.onPage(.english)).")
    }

    private func dispatch(_ grams: Grams?, _ name: String) -> Wording {
        guard let grams else {
            return Wording("\(name)から1日に出せる重量は不明になりました。", "What \(name) can send in a day is not known any more.")
        }
        let kilograms = (Int(grams.value) / 1000).grouped
        return Wording(
            "\(name)から1日に出せる重量を\(kilograms)kgとしました。", "\(name) can send \(kilograms) kg in a day.")
    }

    private func catalogue(_ event: CatalogueEvent) -> Wording {
        switch event {
        case .itemListed(let item):
            Wording("品目「\(item.name.japanese)」を品目表に載せました。", "The item “\(item.name.english)” was listed.")
        case .substituteAllowed(let substitute):
            Wording(
                "\(names.item(substitute.need))の代わりに\(names.item(substitute.lot))を認めました。",
                "\(names.item(substitute.lot)) may stand in for \(names.item(substitute.need)).")
        }
    }

    private func token(_ event: TokenEvent) -> Wording {
        switch event {
        case .issued(let body):
            Wording(
                "\(body.role.name.japanese)の入口（トークン）を発行しました：\(body.label ?? body.site.map(names.site) ?? body.token.text)。",
                "A \(body.role.name.english) token was issued: \(body.label ?? body.site.map(names.site) ?? body.token.text)."
            )
        case .revoked(let body):
            Wording("トークン「\(body.token)」を無効にしました。", "The token “\(body.token)” was revoked.")
        }
    }
}
