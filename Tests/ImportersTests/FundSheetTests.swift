import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The sheets of money` {
    private let post: TestPost

    init() throws {
        var post = TestPost()
        try post.take("Rules/purposes.csv", .purposes)
        try post.take("Rules/municipalities.csv", .municipalities)
        try post.take("Rules/ceilings.csv", .ceilings)
        try post.take("Rules/households.csv", .households)
        self.post = post
    }

    private func codes(_ text: String, _ kind: SheetKind) -> [String] {
        do {
            _ = try post.read(Array(text.utf8), kind)
            return []
        } catch {
            return error.all.map(\.code)
        }
    }

    @Test func `give the ceilings of the act with their day, their source, and whether somebody has read them`() {
        let book = post.wall.funds.rules
        let amounts = ["shelter", "meals", "housing"].map { book.ceiling(of: .of($0), on: .of("2026-11-21"))?.perUnit }
        #expect(amounts == [Yen(330), Yen(1_160), Yen(5_714_000)])
        #expect(book.ceiling(of: .of("shelter"), on: .of("2019-10-22")) == nil)
        #expect(book.ceiling(of: .of("housing"), on: .of("2026-11-21"))?.period == LawPeriod(.start, days: 20))
        #expect(book.ceiling(of: .of("clothing"), on: .of("2026-11-21"))?.period == LawPeriod(.within, days: 10))
        #expect(book.unverified(of: .of("meals"), on: .of("2026-11-21"))?.perUnit == Yen(1_330))
        #expect(book.ceilingsInOrder.allSatisfy { !$0.note.source.isEmpty })
        #expect(book.household?.classes.map(\.most) == [1_000_000, 100_000, 800_000, 400_000].map { Yen($0) })
    }

    private func pot(
        _ yen: String, source: String = "寄付", purposes: String = "", places: String = "", pot: String = "p-1",
        deposit: String = "in-1", day: String = "2016/4/17"
    ) -> String {
        "\(pot),みんなの寄付,\(source),\(purposes),\(places),50,\"3,000,000円\",\(deposit),市民,\(yen),\(day),\n"
    }

    private static let pots = "資金コード,資金名,法的区分,使途指定,市町村指定,充当割合,市町村上限,入金番号,入金者,金額,受入日,備考\n"

    @Test(arguments: ["1000", "\"1,000円\"", "１０００", "￥1000", "1000円"])
    func `read yen as people type them`(_ cell: String) throws {
        var post = post
        let reading = try post.read(Array((Self.pots + pot(cell, purposes: "避難所運営|meals", places: "益城町")).utf8), .pots)
        try post.carryOut(reading.commands)
        let pot = try #require(post.wall.funds[ID<Pot>.of("p-1")])
        #expect(pot.account.received == Yen(1_000))
        #expect(
            pot.details.earmark == Earmark(purposes: [.of("shelter"), .of("meals")], municipalities: [.of("43443")]))
        #expect(pot.details.limits == PotLimits(sharePercent: 50, perMunicipality: Yen(3_000_000)))
    }

    @Test func `open a pot once and fill it line by line`() throws {
        var post = post
        let text = Self.pots + pot("1") + pot("2", deposit: "in-2") + pot("4", deposit: "in-3")
        let reading = try post.read(Array(text.utf8), .pots)
        #expect(reading.commands.count == 4)
        try post.carryOut(reading.commands)
        #expect(post.wall.funds[ID<Pot>.of("p-1")]?.account.received == Yen(7))
        #expect(try post.read(Array(text.utf8), .pots).commands.isEmpty)
    }

    @Test func `say where a cell about a pot is wrong`() {
        #expect(codes(Self.pots + pot("-1"), .pots) == ["pot/negative"])
        #expect(codes(Self.pots + pot("0.5"), .pots) == ["pot/fractional"])
        #expect(codes(Self.pots + pot("3千円"), .pots) == ["pot/not-an-amount"])
        #expect(codes(Self.pots + pot("1000000000000000"), .pots) == ["pot/too-large"])
        #expect(codes(Self.pots + pot("0"), .pots) == ["yen/none"])
        #expect(codes(Self.pots + pot("1", source: "募金"), .pots) == ["pot/bad-source"])
        #expect(codes(Self.pots + pot("1", purposes: "遠足"), .pots) == ["pot/unknown-purpose"])
        #expect(codes(Self.pots + pot("1", places: "東京都"), .pots) == ["pot/unknown-municipality"])
        #expect(codes(Self.pots + pot("1", day: "4月"), .pots) == ["pot/bad-day"])
        #expect(codes(Self.pots + pot("1", day: "2030/1/1"), .pots) == ["fund/in-the-future"])
        #expect(codes(Self.pots + pot("1") + pot("1", source: "義援金", deposit: "in-2"), .pots) == ["pot/already-opened"])
        #expect(codes(Self.pots + pot("1") + pot("2"), .pots) == ["deposit/already-recorded"])
        #expect(codes(Self.pots + pot("1"), .pots) == [])
    }

    private static let requests = "要望番号,件名,要望者,金額,使途,市町村,優先度,施設コード,救助費目,数量,開始日,終了日,備考\n"

    private func request(
        _ yen: String = "1000", purpose: String = "避難所運営", place: String = "熊本市", tier: String = "1",
        site: String = "", ceiling: String = "", units: String = "", from: String = "", through: String = ""
    ) -> String {
        "fr-1,発電機,東区,\(yen),\(purpose),\(place),\(tier),\(site),\(ceiling),\(units),\(from),\(through),\n"
    }

    @Test func `say where a cell about a request is wrong`() {
        let heading = Self.requests
        #expect(codes(heading + request("-1"), .fundRequests) == ["funding/negative"])
        #expect(codes(heading + request(purpose: "遠足"), .fundRequests) == ["funding/unknown-purpose"])
        #expect(codes(heading + request(place: "東京都"), .fundRequests) == ["funding/unknown-municipality"])
        #expect(codes(heading + request(tier: "4"), .fundRequests) == ["funding/out-of-range"])
        #expect(codes(heading + request(site: "nowhere"), .fundRequests) == ["funding/unknown-site"])
        #expect(codes(heading + request(ceiling: "shelter"), .fundRequests).count == 3)
        #expect(
            codes(
                heading + request(ceiling: "pool", units: "1", from: "2016/4/16", through: "2016/4/17"), .fundRequests)
                == ["ceiling/unknown"])
        #expect(
            codes(
                heading + request(ceiling: "shelter", units: "1", from: "2016/4/18", through: "2016/4/17"),
                .fundRequests) == ["law/ends-before-it-begins"])
        #expect(codes(heading + request() + request(), .fundRequests) == ["funding/duplicate-number"])
        #expect(codes(heading + request(), .fundRequests) == [])
    }

    @Test func `say where a ceiling is wrong`() {
        let heading = "費目コード,費目,英語名,単位,英語単位,限度額,期間日数,期間の種類,施行日,内容,英語内容,確認,出典\n"
        func row(_ yen: String = "330", days: String = "7", period: String = "期間内", day: String = "2019-10-23")
            -> String
        {
            "shelter,避難所,Shelters,人日,person-days,\(yen),\(days),\(period),\(day),1人1日,A day,済,告示\n"
        }
        #expect(codes(heading + row("0"), .ceilings) == ["yen/none"])
        #expect(codes(heading + row("1.5"), .ceilings) == ["ceiling/fractional"])
        #expect(codes(heading + row(days: "0"), .ceilings) == ["ceiling/out-of-range"])
        #expect(codes(heading + row(days: ""), .ceilings) == ["ceiling/missing"])
        #expect(codes(heading + row(period: "随時"), .ceilings) == ["ceiling/bad-period"])
        #expect(codes(heading + row(day: "いつか"), .ceilings) == ["ceiling/bad-day"])
        #expect(codes(heading + row(), .ceilings) == [])
    }
}
