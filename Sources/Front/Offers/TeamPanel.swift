import Boards
import Formats
import Relief
import Vocabulary

/// Who comes with an accepted offer of people, and where they are named: for headquarters, partners and givers alike.
///
/// Names only; telephones are for headquarters, on the page of each person.
struct TeamPanel {
    let wall: Wall
    let language: Language
    let offer: Offer
    let keys: FormKeys
    /// Where the form leads.
    let action: String
    let state: FormState
    let now: Moment
    /// Whether names lead to the page of the person.
    var isForHeadquarters = false

    private var members: [Person] { wall.people.members(of: offer.team, at: now) }

    /// Nothing at all for offers of other things, or of people who were not accepted.
    func draw(_ html: inout HTML) {
        guard case .people(let headcount) = offer.acceptance else { return }
        let (members, id) = (members, "team-\(offer.id)")
        html.section(.class("panel"), .id(id), .aria("labelledby", "\(id)-heading")) { html in
            html.h2(
                Wording("参加する人（\(members.count)／\(headcount)人）", "Who comes (\(members.count) of \(headcount))")[
                    language],
                .id("\(id)-heading"))
            html.ul(.class("lines")) { html in
                for person in members { html.li { line(person, &$0) } }
            }
            if members.count < headcount { form(&html) }
            if isForHeadquarters {
                shifts(&html)
                paths(&html)
            }
        }
    }

    private func line(_ person: Person, _ html: inout HTML) {
        if isForHeadquarters {
            html.a(person.name, .href("/hq/people/\(person.id)"))
        } else {
            html.text(person.name)
        }
        if wall.people.directory.teams[offer.team]?.leader == person.id {
            html.small(Wording("リーダー", "leader")[language])
        }
        remove(person, &html)
    }

    /// Where a name that is a slip, or somebody who cannot come after all, is taken off.
    private func remove(_ person: Person, _ html: inout HTML) {
        let returned = state.value("person") == person.id.text ? state : FormState()
        html.details(.id("remove-\(person.id)"), .open(if: returned.isReturned)) { html in
            html.summary(
                Wording("\(person.name)を名簿から取り消す", "Take \(person.name) off the list")[language])
            html.div(.class("desk-form")) { html in
                html.postForm("\(action)/remove", keys, purpose: "remove.\(person.id)") { html in
                    html.hiddenField("person", person.id.text)
                    html.field(Self.reason(person.id), returned, language)
                    html.p(
                        Wording(
                            "この人の勤務の予定があれば、取り消されます。もう一度登録すれば、また参加できます。",
                            "Shifts of theirs are cancelled. Named again, they come again.")[language], .class("note"))
                    html.button(Wording("取り消す", "Take them off")[language], .type("submit"))
                }
            }
        }
    }

    /// The problems of a form that came back, leading to the field of the panel that they are about.
    static func summary(_ state: FormState, of offer: ID<Offer>) -> FormState {
        state.leading(to: state.value("person").map { "reason-\($0)" } ?? "members-\(offer)")
    }

    private static func reason(_ person: ID<Person>) -> Field {
        Field(
            "reason", Wording("取り消す理由", "Why"), .text(longest: OfferRefusal.longestHelperReason),
            hint: Wording("例：名前のまちがい、体調不良で参加できない", "For example: a wrong name, ill"), isRequired: true,
            id: "reason-\(person)")
    }

    private func form(_ html: inout HTML) {
        html.details(.id("name-\(offer.id)"), .open(if: state.value("members") != nil || members.isEmpty)) { html in
            html.summary(Wording("参加する人を登録する", "Name who comes")[language])
            html.div(.class("desk-form")) { html in
                html.postForm(action, keys, purpose: "team.\(offer.id)") { html in
                    html.field(Self.field(offer.id), state, language)
                    html.tick("firstLeads", Wording("最初の人をリーダーにする", "The first one leads"), state, language)
                    html.button(Wording("登録する", "Register them")[language], .type("submit"), .class("primary"))
                }
            }
        }
    }

    /// Where they are given shifts: the week of the site that they were offered for, from that day on.
    private func shifts(_ html: inout HTML) {
        guard let staffing = AskedStaffing(wall, offer.meantFor, now: now, language) else { return }
        html.p { html in
            html.a(
                Wording("勤務表で配置する：\(staffing.title)", "Give them shifts: \(staffing.title)")[language],
                .href(AskedStaffing.week(of: staffing.place)), .class("button"))
        }
    }

    private func paths(_ html: inout HTML) {
        html.p { html in
            html.a(Wording("カードを印刷する", "Print their cards")[language], .href("/hq/people/cards?team=\(offer.team)"))
            html.text(" ")
            html.a(
                Wording("ボランティア名簿（CSV）で取り込む", "Hand in a list of volunteers (CSV)")[language],
                .href("/hq/lists/volunteers"))
            html.br()
            html.small(Wording("団体コードは「\(offer.team)」です。", "The code of the team is “\(offer.team)”.")[language])
        }
    }

    private static func field(_ offer: ID<Offer>) -> Field {
        Field(
            "members", Wording("参加する人（1行に1人）", "Who comes, a line for each"), .paragraph(longest: 15_000),
            hint: Wording(
                "氏名、かな、電話の順に、「,」か「、」で区切ります。Excelからそのまま貼り付けられます。かなと電話はなくてもかまいません。電話は本部だけが見ます。",
                "Name, reading, telephone, divided by commas or pasted from Excel. Only the name is needed; only headquarters sees telephones."
            ), isRequired: true, id: "members-\(offer)")
    }
}
