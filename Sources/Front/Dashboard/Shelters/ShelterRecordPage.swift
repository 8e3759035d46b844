import Boards
package import Formats
package import Relief
package import Vocabulary

/// Everything headquarters know of one shelter.
package struct ShelterRecordPage: Sendable {
    private static let needs = 100
    private static let consignments = 20

    let desk: Desk
    let row: ShelterBoard.Row
    let view: ShelterRecordView

    /// The page of a shelter, or `nil` when no shelter has this id.
    package init?(_ desk: Desk, _ site: ID<Site>, _ view: ShelterRecordView = ShelterRecordView()) {
        guard let row = desk.wall.shelters[site] else { return nil }
        (self.desk, self.row, self.view) = (desk, row, view)
    }

    private var site: Site { row.site }
    private var title: String { desk.wall.title(of: site) }
    private var path: String { "/hq/shelters/\(site.id)" }

    package func document() -> HTML {
        desk.document(
            Wording(title, title), path: Link(path, view.query).text, place: title, isLive: true
        ) { html in
            html.p { $0.a(desk.say("← 避難所の一覧", "← All shelters"), .href("/hq/shelters")) }
            html.h1(title)
            desk.asOf(&html)
            html.div(.class("two-columns")) { html in
                register(&html)
                headcount(&html)
            }
            contacts(&html)
            ShelterCover(desk: desk, site: site.id, claims: view.claims).draw(&html)
            needs(&html)
            SiteExplanation(desk: desk, site: site.id, page: view.why).draw(&html)
            consignments(&html)
            if desk.visitor.token.allows(.registerSite) { status(&html) }
        }
    }

    /// Whom to call, for those who may see it, and who is on duty there.
    private func contacts(_ html: inout HTML) {
        guard desk.visitor.token.allows(.readPeople) else { return }
        ContactPanel(desk: desk, site: site).draw(&html)
        let count = desk.wall.attendance.present(at: site.id).count
        html.p { $0.a(desk.say("勤務中 \(count)人", "\(count) on duty"), .href("/duty/\(site.id)")) }
    }

    private func register(_ html: inout HTML) {
        desk.section(desk.say("施設", "Site"), id: "site", &html) { html in
            html.dl(.class("pairs")) { html in
                pair(desk.say("状態", "Status"), statusText, &html)
                pair(
                    desk.say("最後の報告", "Last heard of"), row.reportedAt.map(desk.since) ?? desk.say("未報告", "never"),
                    &html)
                pair(desk.say("区", "Ward"), site.details.ward, &html)
                pair(desk.say("住所", "Address"), site.details.address, &html)
                pair(
                    desk.say("収容人数", "Capacity"),
                    site.details.capacity.map { desk.say("\($0.value.grouped)人", $0.value.grouped) + crowding($0) },
                    &html)
                pair(desk.say("指定", "Designation"), site.details.designation.map { desk.say($0.name) }, &html)
                pair(desk.say("道路", "Roads"), roads, &html)
                pair(desk.say("施設コード", "Code"), site.id.text, &html)
            }
            if desk.visitor.token.allows(.plan) { closing(&html) }
            if desk.visitor.token.allows(.raiseNeed, at: site.id) {
                html.p {
                    $0.a(
                        desk.say("避難所に代わって入力する（要請・受け取り・人数）", "Enter for the shelter: needs, receipts, people"),
                        .href("/s/\(site.id)"))
                }
            }
            html.p {
                $0.a(desk.say("引継ぎ書を見る・印刷する", "Show or print the hand-over sheet"), .href("/hq/hand-over/\(site.id)"))
            }
            if !site.details.confirmed {
                html.p(desk.say("台帳にない施設です。", "Not in the register; somebody reported it."), .class("note"))
            }
        }
    }

    /// More people than the building was meant for: true crowding, or a slip of the finger; both want a call.
    private func crowding(_ capacity: Count<Person>) -> String {
        guard let people = site.headcount?.total, people > capacity else { return "" }
        return desk.say(
            "（▲報告は\(people.value.grouped)人：収容人数を超えています）", " (▲ \(people.value.grouped) reported: more than it holds)")
    }

    private var roads: String {
        let cutOff = CutOff(desk.wall)
        guard let extent = cutOff.extent(of: site) else { return desk.say("通行止めの記録なし", "no closed road recorded") }
        let names = cutOff.closures(to: site).map { "\($0.details.title) \(desk.since($0.details.observedAt))" }
        return desk.say(extent.sentence) + desk.say("：", ": ") + names.joined(separator: desk.say("、", ", "))
    }

    private var statusText: String {
        guard let reason = site.statusReason else { return desk.say(site.status.name) }
        return desk.say("\(desk.say(site.status.name))（\(reason)）", "\(desk.say(site.status.name)) (\(reason))")
    }

    private func pair(_ name: String, _ value: String?, _ html: inout HTML) {
        html.dt(name)
        html.dd(value ?? desk.say(.unknown))
    }

    private func headcount(_ html: inout HTML) {
        desk.section(desk.say("避難者数", "People"), id: "people", &html) { html in
            guard let headcount = site.headcount else {
                html.p(desk.say("不明（まだ報告がありません）", "Unknown: nothing has been reported yet."), .class("empty"))
                return
            }
            html.p { html in
                html.strong(headcount.people(desk.language), .class("figure-value"))
                html.br()
                html.small(
                    desk.say("\(desk.since(headcount.observedAt)) 確認", "counted \(desk.since(headcount.observedAt))"))
            }
            html.dl(.class("pairs")) { html in
                for part in Headcount.Category.allCases {
                    pair(
                        desk.say(part.name),
                        headcount.categories[part].map { desk.say("\($0.value.grouped)人", $0.value.grouped) }, &html)
                }
                pair(
                    desk.say("世帯数", "Households"), headcount.households.map { desk.say("\($0.grouped)世帯", $0.grouped) },
                    &html)
            }
        }
    }

    private func needs(_ html: inout HTML) {
        desk.section(desk.say("要請", "Needs"), id: "needs", &html) { html in
            let rows = desk.wall.shortfalls.needs(of: site.id)
            guard !rows.isEmpty else {
                html.p(desk.say("要請はまだありません。", "No need yet."), .class("empty"))
                return
            }
            NeedsToEnd(desk: desk).note(rows.map(\.need), at: site, &html)
            let part = ListPart(inOrder(rows), page: view.needs, size: Self.needs)
            if part.pages > 1 {
                let (numbers, order) = (Wording(of: part), NeedOrder.wording)
                html.p(
                    desk.say(
                        "\(numbers.japanese)（進行中は\(order.japanese)。終わったものは最後）",
                        "\(numbers.english) (of the open ones \(order.english); what is over comes last)"),
                    .class("summary-line"))
            }
            NeedTable(desk: desk, showsSite: false).draw(Array(part.elements), &html)
            PageTurner(part, desk.language, label: Wording("要請のページ", "Pages of needs")) {
                Link(path, ShelterRecordView(needs: $0).query).text + "#needs"
            }.draw(&html)
        }
    }

    /// The latest first while they fit on one page.
    private func inOrder(_ rows: [ShortfallBoard.Row]) -> [ShortfallBoard.Row] {
        guard rows.count > Self.needs else { return rows }
        return NeedOrder(now: desk.now).sorted(rows.filter { !$0.need.isFinished }, size: 0)
            + rows.filter(\.need.isFinished)
    }

    private func consignments(_ html: inout HTML) {
        desk.section(desk.say("配送", "Consignments"), id: "consignments", &html) { html in
            let rows = desk.wall.consignments.consignments(of: site.id)
            guard !rows.isEmpty else {
                html.p(desk.say("この避難所への便はまだありません。", "Nothing is on its way yet."), .class("empty"))
                return
            }
            let part = ListPart(inOrder(rows), page: view.consignments, size: Self.consignments)
            if part.pages > 1 { html.p(desk.say(Wording(of: part)), .class("summary-line")) }
            ConsignmentCards(desk: desk).draw(Array(part.elements), &html)
            PageTurner(part, desk.language, label: Wording("便のページ", "Pages of consignments")) {
                Link(path, ShelterRecordView(consignments: $0).query).text + "#consignments"
            }.draw(&html)
        }
    }

    /// The latest first; where they are too many for one page, what is still to come before what has ended.
    private func inOrder(_ rows: [ConsignmentBoard.Row]) -> [ConsignmentBoard.Row] {
        guard rows.count > Self.consignments else { return rows }
        return rows.filter { !$0.consignment.state.isEnd } + rows.filter(\.consignment.state.isEnd)
    }

    private func closing(_ html: inout HTML) {
        html.p {
            $0.a(
                desk.say("ここへの通行止めを記録する", "Record a closed road to here"),
                .href("/hq/roads?shelter=\(site.id)#close"))
        }
    }

    private func status(_ html: inout HTML) {
        desk.section(desk.say("状態を変更する", "Change the status"), id: "status", &html) { html in
            SiteStatusForm(desk: desk, site: site).draw(&html)
        }
    }
}

extension Site.Designation {
    var name: Wording {
        switch self {
        case .designated: Wording("指定避難所", "designated")
        case .welfare: Wording("福祉避難所", "welfare shelter")
        case .undesignated: Wording("指定外", "undesignated")
        }
    }
}
