import Boards
import Formats
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `The loads that wait at a depot` {
    private static let usual = Result { try BusyDepot(loads: 450) }

    private func depot() throws -> BusyDepot { try Self.usual.get() }

    @Test func `are counted at the top, whatever is shown`() throws {
        for view in [LoadingView(), LoadingView(name: "第44小"), LoadingView(ward: "東区", page: 3)] {
            let html = try depot().page(view)
            #expect(html.contains("積み込む便（450件）"))
            #expect(html.contains("<dt>積込待ち</dt><dd>405</dd>") && html.contains("<dt>積込済み・出発待ち</dt><dd>45</dd>"))
        }
    }

    @Test func `stand twenty on a page, and every one on exactly one page`() throws {
        let depot = try depot()
        var seen: [Substring] = []
        for page in 1...23 {
            let cards = depot.cards(LoadingView(page: page))
            #expect(cards.count == (page == 23 ? 10 : 20))
            seen += cards
        }
        #expect(seen.count == 450 && Set(seen).count == 450)
        #expect(try depot.page(LoadingView(page: 24)).contains("23／23ページ"), "a page beyond the last is the last")
    }

    @Test func `that are loaded come first, then the older day, then ward by ward`() throws {
        let groups = try depot().waiting.grouped.map(\.group)
        #expect(groups == groups.sorted() && Set(groups).count == groups.count, "no heading comes twice")
        #expect(groups.first?.isLoaded == true && groups.last?.isLoaded == false)
        #expect(groups.last?.ward == nil, "shelters of unknown ward come last")
        let html = try depot().page(LoadingView())
        #expect(html.contains("積込済み・出発待ち（中央区）（"))
    }

    @Test func `are closed to a line with goods and weight inside`() throws {
        let html = try depot().page(LoadingView())
        #expect(!html.contains("<details id=\"load-c-1\" class=\"fold\" open"))
        let card = try #require(depot().card("c-10", in: html))
        #expect(card.contains("<strong>第10小学校</strong>") && card.contains("1品目"))
        #expect(card.contains("飲料水 500ml 11個") && card.contains("/d/depot-1/consignments/c-10"))
        #expect(card.contains("出発を記録"))
    }

    @Test func `offer nothing to record to somebody who only reads`() throws {
        let html = try depot().page(LoadingView(), for: .auditor)
        #expect(html.contains("この便を見る") && !html.contains("積込を記録") && !html.contains("出発を記録"))
    }

    @Test(arguments: ["第437小", "ダイ437ショウ", "だい４３７しょう", "ﾀﾞｲ437"])
    func `are found by a part of the shelter's name or reading, however it is typed`(_ name: String) throws {
        let depot = try depot()
        let view = LoadingView(query: { $0 == "shelter" ? name : nil })
        #expect(depot.cards(view) == ["c-437"])
        let html = try depot.page(view)
        #expect(html.contains("で見つかった1件のうち1–1件目") && html.contains("class=\"fold\" open"), "few stand open")
        #expect(html.contains("name=\"shelter\" value=\"\(name)\""), "what was typed stays")
    }

    @Test func `say when nothing waits for a shelter, and whether it has left`() throws {
        let depot = try depot()
        #expect(try depot.page(LoadingView(name: "どこにもない")).contains("この名前の避難所へ積み込む便はありません"))
        #expect(try depot.page(LoadingView(name: "出た小学校")).contains("1件とも出発しています"))
    }

    @Test func `are narrowed to a ward, with its number, and the way back`() throws {
        let depot = try depot()
        let html = try depot.page(LoadingView(ward: "東区", page: 2))
        #expect(html.contains("東区（150）") && html.contains("全部（450）"))
        #expect(html.contains("150件のうち21–40件目") && !html.contains("・中央区（"))
        let links = Tags(html).all.compactMap { $0.attribute("href") }
        #expect(links.contains("/d/depot-1?ward=%E6%9D%B1%E5%8C%BA&amp;page=3#loading"))
        #expect(links.contains("/d/depot-1?ward=%E6%9D%B1%E5%8C%BA#loading"), "the first page needs no number")
    }

    @Test func `are all on the sheet for paper, open, with the stock`() throws {
        let depot = try depot()
        let html = try depot.paper()
        for number in 0..<450 { #expect(html.contains(">第\(number)小学校</th>")) }
        #expect(!html.contains("<details") && !html.contains("<form method=\"get\""))
        #expect(html.contains("飲料水 500ml 449個") && html.contains("使える数"))
        #expect(html.ranges(of: "☑").count == 45 && html.ranges(of: "☐").count == 405)
    }

    @Test func `need no more than a page can hold on a slow line`() throws {
        #expect(try depot().page(LoadingView()).utf8.count < 60_000)
    }
}

/// A depot after a plan was approved: loads to schools in three wards and in none that is known, one gone.
private struct BusyDepot {
    let wall: Wall
    private static let lot = Example.lot(9_000_000, Example.details(Example.water, packing: 24))

    init(loads: Int) throws {
        var wall = Wall()
        func happen(_ event: ReliefEvent) {
            wall.apply(
                Recorded(position: wall.position + 1, recordedAt: Example.now, by: "test", event: event))
        }
        happen(.catalogue(.itemListed(Example.water)))
        for event in Example.registered("depot-1", Example.depot().details) { happen(.site(event)) }
        let sheet = Example.sheet(lines: [(Self.lot.details, 9_000_000)])
        for event in Example.stored(sheet, in: Example.stock(Example.depot())) { happen(.stock(event)) }
        for number in 0..<loads {
            let ward = ["中央区", "東区", nil][number % 3]
            let name = SiteDetails(kind: .shelter, name: "第\(number)小学校", kana: "ダイ\(number)ショウガッコウ", ward: ward)
            let steps: [ConsignmentCommand] = number % 10 == 0 ? [.load([:])] : []
            Self.send("c-\(number)", number + 1, to: "k-\(number)", name, steps, happen)
        }
        Self.send(
            "c-gone", 1, to: "k-gone", SiteDetails(kind: .shelter, name: "出た小学校"),
            [.load([:]), .depart(vehicle: nil, at: Example.now)], happen)
        self.wall = wall
    }

    private static func send(
        _ id: String, _ pieces: Int, to shelter: String, _ details: SiteDetails, _ steps: [ConsignmentCommand],
        _ happen: (ReliefEvent) -> Void
    ) {
        for event in Example.registered(shelter, details) { happen(.site(event)) }
        let need = Example.need("need-\(id)", pieces, at: Example.shelter(shelter))
        let allocation = Example.allocation("a-\(id)", pieces, from: lot, to: need)
        happen(.plan(.allocated(.init(plan: .of("plan-1"), allocation: allocation))))
        var consignment: Consignment?
        for command in [Example.prepare(id, [allocation])] + steps {
            for event in Example.events(ConsignmentDecider.self, command, from: consignment) {
                consignment = ConsignmentDecider.evolve(consignment, event)
                happen(.consignment(event))
            }
        }
    }

    var waiting: [WaitingLoad] { wall.waitingLoads(at: .of("depot-1")) }

    private func depotPage(_ view: LoadingView, for role: Role = .depot) throws -> DepotPage {
        let visitor = Visitor(
            token: Example.token(role, at: role == .depot ? Example.depot() : nil), formKey: "form-key",
            language: .japanese)
        let shell = Shell(title: Wording("拠点", "Depot"), visitor: visitor, language: .japanese, path: "/d/depot-1")
        return DepotPage(
            shell: shell, wall: wall, depot: try #require(wall.depots[.of("depot-1")]), view: view, now: Example.now,
            commandKey: "k-1")
    }

    func page(_ view: LoadingView, for role: Role = .depot) throws -> String {
        try depotPage(view, for: role).document.string
    }

    func paper() throws -> String { try DepotPaper(depotPage(LoadingView())).document.string }

    /// The loads that the page shows, by their ids.
    func cards(_ view: LoadingView) -> [Substring] {
        guard let html = try? page(view) else { return [] }
        return Tags(html).all.compactMap { $0.attribute("id") }.filter { $0.hasPrefix("load-") }.map { $0.dropFirst(5) }
    }

    func card(_ id: String, in html: String) -> Substring? {
        guard let start = html.firstRange(of: "<details id=\"load-\(id)\"") else { return nil }
        let rest = html[start.lowerBound...]
        return rest.firstRange(of: "</details>").map { rest[..<$0.lowerBound] }
    }
}
