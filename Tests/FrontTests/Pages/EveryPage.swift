import Boards
import Formats
import Relief
import ReliefTesting
import Vocabulary

@testable import Front

/// Each page once, for the rules that hold for all of them.
struct EveryPage {
    let language: Language
    let wall: Wall

    init(_ language: Language) throws {
        self.language = language
        wall = try PageWall.full()
    }

    /// Every page is looked at with its banner: what holds with it holds without.
    static let stopped = Hindrance(code: "chronology/stopped", wording: Wording("<停止>", "<Stopped>"))

    static func visitor(_ role: Role, _ language: Language) -> Visitor {
        let site: Site? =
            switch role.site {
            case .shelter: PageWall.shelter
            case .depot: PageWall.depot
            case nil: nil
            }
        return Visitor(token: Example.token(role, at: site), formKey: "form<key>", language: language)
    }

    func shell(_ role: Role?, _ path: String, notice: Notice? = nil) -> Shell {
        Shell(
            title: Wording("題", "Title"), visitor: role.map { Self.visitor($0, language) }, language: language,
            incident: wall.situation.incident, asOf: wall.asOf, position: wall.position, path: path,
            place: "<城東>", notice: notice, isLive: true, hindrance: Self.stopped)
    }

    var all: [(name: String, html: String)] {
        shelterPages + depotPages + previews + [
            ("landing", LandingPage(shell: shell(nil, "/")).document.string),
            ("error", error.document.string), ("card", CardPurposePage(shell: shell(nil, "/in/v-1")).document.string),
            ("headquarters", shell(.headquarters, "/hq/plans/p-1").document { $0.h1("計画") }.string),
        ]
    }

    private var error: ErrorPage {
        ErrorPage(
            shell: shell(.shelter, "/x"), status: 404, wording: Wording("ページがありません", "No such page"),
            code: "page/unknown", remedy: Wording("リンクを確かめてください。", "Check the link."))
    }

    func shelter(need: FormState = FormState(), headcount: FormState = FormState(), notice: Notice? = nil) -> String {
        ShelterPage(
            shell: shell(.shelter, "/s/shelter-1", notice: notice), wall: wall,
            site: wall.site(PageWall.shelter.id) ?? PageWall.shelter, need: need, headcount: headcount,
            now: PageWall.now, commandKey: need.commandKey ?? "k-1"
        ).document.string
    }

    private var shelterPages: [(String, String)] {
        let typed = FormState(
            FormFields([FormField("q", "水"), FormField("quantity", "<３箱>"), FormField("note", "a\"b<c>")]),
            problems: [
                FieldProblem(field: "quantity", wording: Wording("数字で", "A number"), code: "number/not-a-number"),
                FieldProblem(field: "item", wording: Wording("品目を", "An item"), code: "need/no-item"),
            ])
        let done = Notice(.success, Wording("受け付けました", "Recorded"))
        let again = FormState(typed.fields, hindrance: Self.stopped, commandKey: "k-2")
        let resending = Resending(
            action: "/s/shelter-1/needs/need-1/cancel",
            fields: FormFields([
                FormField("csrf", "form<key>"), FormField("key", "k-9.cancel.need-1"), FormField("reason", "<b>太字</b>"),
            ]))
        let refused = Notice(.failure, Self.stopped.wording, code: Self.stopped.code, resending: resending)
        return [
            ("shelter", shelter(notice: done)), ("shelter-wrong", shelter(need: typed)),
            ("shelter-again", shelter(need: again)), ("shelter-resending", shelter(notice: refused)),
        ]
            + consignments.map { ("receive-\($0.state)", receive($0)) }
    }

    private var consignments: [Consignment] { wall.consignments.all.map(\.consignment) }

    private func receive(_ consignment: Consignment) -> String {
        let state = FormState(
            problems: [FieldProblem(field: "received-1", wording: Wording("数字で", "A number"), code: "x/y")])
        let frame = ConsignmentFrame(
            at: .shelter, shell: shell(.shelter, "/s/shelter-1/consignments/\(consignment.id)"), wall: wall,
            site: PageWall.shelter, consignment: consignment, state: state, now: PageWall.now, commandKey: "k-1")
        return ReceivePage(frame: frame).document.string
    }

    private var depotPages: [(String, String)] {
        guard let row = wall.depots[PageWall.depot.id] else { return [] }
        let page = DepotPage(
            shell: shell(.depot, "/d/depot-1"), wall: wall, depot: row, now: PageWall.now, commandKey: "k-1")
        return [("depot", page.document.string)] + lotPages(row) + departures
            + consignments.map { ("load-\($0.state)", load($0)) } + slips + stops
    }

    /// Nothing chosen, one that came back, and the truck that is on its way.
    private var stops: [(String, String)] {
        let wrong = FormState(
            FormFields([FormField("load", "c-loaded"), FormField("vehicle", "<12>")]),
            problems: [FieldProblem(field: "loads", wording: Wording("便を", "Loads"), code: "x/y")])
        let plate = "熊本 100 あ <12>"
        return [("new", nil, FormState()), ("wrong", nil, wrong), ("truck", plate, FormState())].map {
            name, vehicle, state in
            let page = StopsPage(
                shell: shell(.carrier, "/d/depot-1/stops"), wall: wall, depot: PageWall.depot, vehicle: vehicle,
                state: state, now: PageWall.now, commandKey: "k-1")
            return ("stops-\(name)", page.document.string)
        }
    }

    private var slips: [(String, String)] {
        consignments.compactMap { wall.consignments[$0.id] }.map { row in
            let page = SlipPage(
                shell: shell(.carrier, "/d/depot-1/consignments/\(row.consignment.id)/slip"), wall: wall, row: row,
                now: PageWall.now)
            return ("slip-\(row.consignment.state)", page.document.string)
        }
    }

    /// A day on which nothing left, the day on which everything did, and what is found by a name.
    private var departures: [(String, String)] {
        [
            ("none", DepartureView()), ("day", DepartureView(day: .of("2016-04-16"))),
            ("name", DepartureView(name: "<城東>")),
        ].map { name, view in
            let page = DeparturesPage(
                shell: shell(.depot, "/d/depot-1/departures"), wall: wall, site: PageWall.depot, view: view,
                now: PageWall.now)
            return ("departures-\(name)", page.document.string)
        }
    }

    /// The lot that is promised as it stands, and one whose form came back.
    private func lotPages(_ row: DepotBoard.Row) -> [(String, String)] {
        let wrong = FormState(
            FormFields([FormField("cases", "<三>"), FormField("note", "a\"b<c>")]),
            problems: [
                FieldProblem(field: "cases", wording: Wording("数字で", "A number"), code: "lot/fewer-than-promised")
            ])
        let gone = FormState(
            FormFields([FormField("loss", "wet"), FormField("loss-note", "<水>")]),
            problems: [FieldProblem(field: "loss", wording: Wording("理由を", "Why"), code: "x/y")])
        return row.lots.flatMap { lot in
            [("", FormState()), ("-wrong", wrong), ("-gone", gone)].map { name, state in
                let page = LotPage(
                    shell: shell(.depot, "/d/depot-1"), wall: wall, depot: row, lot: lot, state: state,
                    now: PageWall.now, commandKey: "k-1")
                return ("lot-\(lot.id)\(name)", page.document.string)
            }
        }
    }

    private func load(_ consignment: Consignment) -> String {
        let frame = ConsignmentFrame(
            at: .depot, shell: shell(.depot, "/d/depot-1/consignments/\(consignment.id)"), wall: wall,
            site: PageWall.depot, consignment: consignment, now: PageWall.now, commandKey: "k-1")
        return LoadPage(frame: frame).document.string
    }

    private var previews: [(String, String)] {
        [
            ("preview", preview([])), ("preview-refused", preview([Self.problem])),
            ("preview-unreadable", preview([Self.problem], encoding: nil)),
            ("preview-loss", preview([], loss: Self.loss)),
        ]
    }

    private static let problem = SheetPreviewProblem(
        line: 3, column: "箱数", found: "<三>", wording: Wording("数字で入力してください。", "Give a number."),
        code: "stock/not-a-number")

    private static let loss = StockLoss(
        missing: 2, held: 3,
        broken: [
            BrokenPromise(
                title: "<水> ×24", item: Example.water.id, promised: .of(1_200), left: .of(0),
                shelters: [
                    .init(shelter: PageWall.shelter.id, pieces: .of(700)), .init(shelter: .of("k-1"), pieces: .of(300)),
                    .init(shelter: .of("k-2"), pieces: .of(150)), .init(shelter: .of("k-3"), pieces: .of(50)),
                ])
        ], expired: [Example.details()])

    func preview(
        _ problems: [SheetPreviewProblem], encoding: String? = "Shift_JIS (CP932)", loss: StockLoss = .none
    ) -> String {
        let rows = [
            SheetPreviewRow(
                kind: .added, title: Wording("<水>", "<Water>"), subject: Wording("期限 2016-05-01", "2016-05-01"),
                before: nil, after: "2,400"),
            SheetPreviewRow(
                kind: .gone, title: Wording("毛布", "Blanket"), subject: Wording("備蓄", "reserve"), before: "20",
                after: "0"),
        ]
        let preview = SheetPreview(
            fileName: "在庫<1>.csv", mode: .delta, encoding: encoding, lines: encoding == nil ? nil : 2,
            rows: problems.isEmpty ? rows : [], problems: problems, file: "44GC", loss: loss)
        return PreviewPage(
            shell: shell(.depot, "/d/depot-1"), place: .stock(of: PageWall.depot), preview: preview, wall: wall,
            commandKey: "k-1"
        ).document.string
    }
}
