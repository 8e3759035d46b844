import Boards
import Formats
import Relief
import Vocabulary

/// Where headquarters or a depot says who drives a load, or several.
struct CarrierForm {
    let wall: Wall
    let state: FormState
    let language: Language
    let now: Moment

    /// One of those who sign in here, or a name.
    func fields(_ html: inout HTML) {
        let carriers = wall.access.carriers(at: now)
        if !carriers.isEmpty { choice(carriers, &html) }
        html.field(CarrierInput.name, state, language)
    }

    private func choice(_ carriers: [ID<Organisation>], _ html: inout HTML) {
        let chosen = state.value(CarrierInput.organisation) ?? ""
        html.div(.class("field")) { html in
            html.label(Wording("運送事業者", "Carrier")[language], .for(CarrierInput.organisation))
            html.select(.id(CarrierInput.organisation), .name(CarrierInput.organisation)) { html in
                html.option(Wording("選んでください", "choose one")[language], .value(""))
                for id in carriers {
                    html.option(title(of: id), .value(id.text), .selected(if: id.text == chosen))
                }
            }
        }
    }

    /// 「ヤマト運輸（yamato）」; two may have labels alike.
    private func title(of id: ID<Organisation>) -> String {
        let name = wall.access.name(of: id)
        return name == id.text ? name : Wording("\(name)（\(id)）", "\(name) (\(id))")[language]
    }
}

/// Who drives one load: shown to everybody who reads its page, changed by those who may until it has left.
struct CarrierCard {
    let frame: ConsignmentFrame
    let now: Moment

    private var language: Language { frame.language }
    private var consignment: Consignment { frame.consignment }
    private var isReturned: Bool { frame.state.value(CarrierInput.name.name) != nil }

    private var mayAssign: Bool {
        (consignment.state == .prepared || consignment.state == .loaded)
            && frame.shell.visitor?.token.allows(.assignLoads, at: consignment.depot) ?? false
    }

    func write(_ html: inout HTML) {
        guard mayAssign || consignment.carrier != nil else { return }
        html.section(.class("card"), .aria("labelledby", "carrier-heading")) { html in
            html.h2(Wording("運送の担当", "Who drives it")[language], .id("carrier-heading"))
            html.p { html in
                html.strong(consignment.carrier.map(frame.names.carrier) ?? Self.nobody[language])
            }
            guard mayAssign else { return }
            html.details(.id("carrier-form"), .open(if: isReturned)) { html in
                html.summary(title[language])
                form(&html)
            }
        }
    }

    private var title: Wording {
        consignment.carrier == nil
            ? Wording("担当を決める", "Name a carrier") : Wording("担当を変える・取り消す", "Change it, or take it back")
    }

    private func form(_ html: inout HTML) {
        let state = isReturned ? frame.state : FormState()
        html.postForm("\(frame.path)/assign", frame.keys, purpose: "assign") { html in
            html.p(Self.about[language], .class("hint"))
            CarrierForm(wall: frame.wall, state: state, language: language, now: now).fields(&html)
            html.button(Wording("この担当に割り当てる", "Give it to this carrier")[language], .class("wide"))
            guard consignment.carrier != nil else { return }
            html.button(
                Wording("割当を取り消す（まだ決まっていない）", "Take it back: nobody yet")[language], .class("wide"),
                .name(CarrierInput.nobody), .value("yes"))
        }
    }

    private static let nobody = Wording("まだ決まっていません", "nobody yet")
    private static let about = Wording(
        "出発するまで変えられます。運送事業者の画面では、自社の便が一番上に並び、他社の便は出ません。",
        "It can be changed until the load leaves. A carrier sees its own loads first, and none of other carriers.")
}
