import Boards
import Formats
import Relief
import Vocabulary

/// Who decides in whose place now, and where one names a deputy of one's own.
struct DeputyPanel {
    let desk: Desk
    let state: FormState
    let mayName: Bool

    private var me: Signatory { Signatory(desk.visitor.token) }

    func draw(_ html: inout HTML) {
        desk.section(desk.say("代決", "Deputies"), id: "deputies", &html) { html in
            let current = desk.wall.approvals.deputies.filter { $0.endedAt == nil && desk.now < $0.ends }
            if current.isEmpty {
                html.p(desk.say("代決の設定はありません。", "Nobody has named a deputy."), .class("empty"))
            } else {
                html.ul(.class("lines")) { html in
                    for deputy in current { html.li { line(deputy, &$0) } }
                }
            }
            if mayName { form(&html) }
        }
    }

    private func line(_ deputy: Delegation, _ html: inout HTML) {
        html.text(
            desk.say("\(deputy.from.name) の代わりに ", "for \(deputy.from.name): "))
        html.strong(deputy.to.name)
        html.text(" \(deputy.starts.onPage(desk.language))〜\(deputy.ends.onPage(desk.language))")
        html.small(desk.say("（\(deputy.reason)）", " (\(deputy.reason))"))
        guard deputy.from.isSamePerson(as: me) else { return }
        desk.form("/hq/deputies/\(deputy.id)/end", "end.\(deputy.id)", &html) { html in
            html.button(desk.say("代決を終える", "End it"), .type("submit"))
        }
    }

    private func form(_ html: inout HTML) {
        html.details(.id("name-deputy"), .open(if: state.isReturned)) { html in
            html.summary(desk.say("自分の代決者を決める", "Name a deputy for me"))
            desk.form("/hq/deputies", "deputy", &html) { html in
                people(&html)
                html.field(Self.from, state, desk.language, start: desk.now.fieldValue)
                html.field(Self.until, state, desk.language)
                html.field(Self.reason, state, desk.language)
                html.button(desk.say("代決者にする", "Name this deputy"), .type("submit"), .class("primary"))
            }
            html.p(
                desk.say(
                    "代決者の決裁は、あなたの決裁として数えます。あなたが上げた決裁は代決者も決裁できません。",
                    "What your deputy approves counts as yours; your own requests they cannot approve for you."),
                .class("note"))
        }
    }

    private func people(_ html: inout HTML) {
        html.div(.class(state.problem("to") == nil ? "field" : "field wrong")) { html in
            html.label(desk.say("代決者", "Deputy"), .for("to"))
            if let problem = state.problem("to") { html.fieldProblem(problem, id: "to", desk.language) }
            html.select(.id("to"), .name("to"), .required) { html in
                html.option(desk.say("選んでください", "choose"), .value(""))
                for token in candidates {
                    html.option(
                        token.holder, .value(token.id.text), .selected(if: state.value("to") == token.id.text))
                }
            }
        }
    }

    private var candidates: [Token] {
        desk.wall.access.all.filter { token in
            token.isValid(at: desk.now) && token.allows(.approve) && !Signatory(token).isSamePerson(as: me)
        }
    }

    private static let from = Field("from", Wording("いつから", "From"), .moment, isRequired: true)
    private static let until = Field("until", Wording("いつまで", "Until"), .moment, isRequired: true)
    private static let reason = Field(
        "reason", Wording("理由", "Reason"), .text(longest: ApprovalRefusal.longestText),
        hint: Wording("例：仮眠、現地確認、出張", "For example: asleep, on site, away"), isRequired: true)
}
