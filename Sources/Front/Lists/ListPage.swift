import Formats
import Importers
import Relief
import Vocabulary

/// One list: where it is handed in, how it looks, and how to take something back; to who only reads, how it looks.
struct ListPage: Sendable {
    let desk: Desk
    let kind: SheetKind
    let state: FormState

    init(desk: Desk, kind: SheetKind, state: FormState = FormState()) {
        (self.desk, self.kind, self.state) = (desk, kind, state)
    }

    private var mayStore: Bool { desk.visitor.token.allows(kind.permission) }

    private var whoStores: Wording {
        kind.permission == .administer
            ? Wording("この一覧は管理者が取り込みます。", "The administrator hands this list in.")
            : Wording("この一覧は本部が取り込みます。", "Headquarters hands this list in.")
    }

    func document() -> HTML {
        desk.document(kind.name, path: "/hq/lists/\(kind.rawValue)") { html in
            html.p { $0.a(desk.say("← 一覧の取込", "← Lists"), .href("/hq/lists")) }
            html.h1(desk.say(kind.name))
            html.problemSummary(state, desk.language)
            desk.asOf(&html)
            if !mayStore { html.p(desk.say(whoStores)) }
            html.div(.class("two-columns")) { html in
                if mayStore {
                    html.div(.class("stack")) { html in
                        upload(&html)
                        desk.section(desk.say("直す・取り消す", "To correct or take back"), id: "undo", &html) {
                            keeping(&$0)
                        }
                    }
                }
                html.div(.class("stack")) { html in columns(&html) }
            }
        }
    }

    private func upload(_ html: inout HTML) {
        desk.section(desk.say("表を選ぶ", "Choose the sheet"), id: "upload", class: "panel act", &html) { html in
            UploadForm(
                place: .list(kind), keys: FormKeys(visitor: desk.visitor, command: desk.commandKey), state: state,
                language: desk.language
            ).write(&html)
        }
    }

    private func keeping(_ html: inout HTML) {
        html.p(
            desk.say(
                "同じ番号・コードの行は、新しい内容に置き換わります。表から消した行は、登録されたまま残ります。まちがえたときは、直した表をもう一度取り込んでください。",
                "A row under a known code replaces what was known; rows left out stay. To correct something, hand in the corrected sheet."
            ))
        guard let undoing = kind.undoing else { return }
        html.p { html in
            html.text(desk.say(undoing.how))
            html.text(" ")
            html.a(desk.say("そのページを開く", "Open that page"), .href(undoing.path))
        }
    }

    private func columns(_ html: inout HTML) {
        desk.section(desk.say("表の形", "The columns"), id: "columns", &html) { html in
            desk.table(
                desk.say("\(kind.name.japanese)の見出し", "Headings of the \(kind.name.english)"),
                columns: [
                    .text(desk.say("見出し", "Heading")), .text(desk.say("必須", "Needed")),
                    .text(desk.say("ほかの書き方", "Also called")),
                ], &html
            ) { html in
                for column in Sheets.columns(of: kind) {
                    html.tr { html in
                        html.th(column.headings.first ?? "", .scope("row"))
                        html.td(column.isRequired ? desk.say("必須", "needed") : "")
                        html.td(column.headings.dropFirst().joined(separator: desk.say("、", ", ")))
                    }
                }
            }
        }
    }
}

extension SheetKind {
    /// How single rows are taken back where the rules know a way; elsewhere a corrected sheet replaces them.
    fileprivate var undoing: (how: Wording, path: String)? {
        switch self {
        case .needs: (Wording("要請は1件ずつ取り消せます。", "Needs can be cancelled one by one."), "/hq/needs")
        case .staff, .volunteers:
            (
                Wording("いなくなった人は、人のページで「離任」を記録します。", "Record on a person's page that they have left."),
                "/hq/people"
            )
        case .offers: (Wording("申し出は1件ずつ取り下げられます。", "Offers can be withdrawn one by one."), "/hq/offers")
        case .waves: (Wording("派遣は中止にできます。", "A wave can be cancelled."), "/hq/waves")
        case .sites: (Wording("施設は閉鎖にできます。", "A site can be closed."), "/hq/shelters")
        case .pots, .fundRequests:
            (Wording("入金の返金、要望の取り下げができます。", "Money is paid back, requests withdrawn."), "/hq/funds")
        default: nil
        }
    }
}
