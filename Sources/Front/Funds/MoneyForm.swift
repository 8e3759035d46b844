import Boards
import Formats
import Relief
import Vocabulary

/// The fields of a form about money, with names that no other form of the page has.
struct MoneyForm {
    let desk: Desk
    let state: FormState
    let id: String

    func yen(_ name: String, _ label: Wording, isRequired: Bool = true, start: String = "", _ html: inout HTML) {
        let hint = Wording("円単位。1,000円や全角でも読めます", "Whole yen, such as 1,000")
        html.field(field(name, label, .number, hint: hint, isRequired), state, desk.language, start: start)
    }

    func number(_ name: String, _ label: Wording, isRequired: Bool = false, _ html: inout HTML) {
        html.field(field(name, label, .number, isRequired), state, desk.language)
    }

    func text(
        _ name: String, _ label: Wording, longest: Int = 100, isRequired: Bool = true, start: String = "",
        _ html: inout HTML
    ) {
        html.field(field(name, label, .text(longest: longest), isRequired), state, desk.language, start: start)
    }

    func lines(_ name: String, _ label: Wording, hint: Wording, _ html: inout HTML) {
        html.field(field(name, label, .paragraph(longest: 200_000), hint: hint, true), state, desk.language)
    }

    /// A day, today beforehand.
    func day(_ name: String, _ label: Wording, start: String? = nil, isRequired: Bool = true, _ html: inout HTML) {
        let hint = Wording("例：\(desk.now.japaneseDate)", "Such as \(desk.now.japaneseDate)")
        html.field(
            field(name, label, .text(longest: 20), hint: hint, isRequired), state, desk.language,
            start: start ?? (isRequired ? desk.now.japaneseDate.description : ""))
    }

    func choice(
        _ name: String, _ label: Wording, _ options: [(value: String, name: String)], isRequired: Bool = true,
        start: String? = nil, _ html: inout HTML
    ) {
        let chosen = state.value(name) ?? start
        let problem = state.problem(name)
        html.div(.class(problem == nil ? "field" : "field wrong")) { html in
            html.label(.for("\(id)-\(name)")) { html in
                html.text(desk.say(label))
                if !isRequired { html.small(desk.say("（任意）", " (optional)")) }
            }
            if let problem { html.fieldProblem(problem, id: "\(id)-\(name)", desk.language) }
            html.select(.id("\(id)-\(name)"), .name(name), .required(if: isRequired)) { html in
                html.option(desk.say("選んでください", "choose"), .value(""))
                for option in options {
                    html.option(option.name, .value(option.value), .selected(if: option.value == chosen))
                }
            }
        }
    }

    /// Boxes of which any number is ticked.
    ///
    /// `ticked` are all of them until somebody has sent the form.
    func boxes(
        _ name: String, _ label: Wording, _ options: [(value: String, name: String)], ticked: Bool = false,
        _ html: inout HTML
    ) {
        guard !options.isEmpty else { return }
        html.fieldset { html in
            html.legend(desk.say(label))
            if let problem = state.problem("\(name).0") {
                html.fieldProblem(problem, id: "\(id)-\(name)", desk.language)
            }
            html.div(.class("ticks")) { html in
                for (index, option) in options.enumerated() {
                    let isTicked = state.value("\(name).\(index)") == option.value
                    desk.box(
                        "\(name).\(index)", option.value, option.name,
                        isTicked: isTicked || (ticked && !state.isReturned), &html)
                }
            }
        }
    }

    /// The same where there may be hundreds: behind a line that opens them, in a frame that scrolls.
    func manyBoxes(
        _ name: String, _ label: Wording, _ options: [(value: String, name: String)], _ html: inout HTML
    ) {
        guard !options.isEmpty else { return }
        let ticked = options.indices.count { state.value("\(name).\($0)") == options[$0].value }
        let problem = state.problem("\(name).0")
        html.details(.id("\(id)-\(name)-all"), .class("field"), .open(if: ticked > 0 || problem != nil)) { html in
            html.summary(
                desk.say("\(label.japanese)：\(options.count)から選ぶ", "\(label.english): choose from \(options.count)"))
            if let problem { html.fieldProblem(problem, id: "\(id)-\(name)", desk.language) }
            html.div(.class("ticks many"), .id("\(id)-\(name)")) { html in
                for (index, option) in options.enumerated() {
                    desk.box(
                        "\(name).\(index)", option.value, option.name,
                        isTicked: state.value("\(name).\(index)") == option.value, &html)
                }
            }
        }
    }

    private func field(
        _ name: String, _ label: Wording, _ kind: Field.Kind, hint: Wording? = nil, _ isRequired: Bool
    ) -> Field {
        Field(name, label, kind, hint: hint, isRequired: isRequired, id: "\(id)-\(name)")
    }
}

/// What can be chosen in forms about money.
extension Desk {
    var purposeOptions: [(value: String, name: String)] {
        wall.funds.rules.purposesInOrder.map { ($0.id.text, $0.name[language]) }
    }

    var municipalityOptions: [(value: String, name: String)] {
        wall.funds.rules.municipalitiesInOrder.map { ($0.id.text, $0.name[language]) }
    }

    var itemOptions: [(value: String, name: String)] { wall.catalogue.items.map { ($0.id.text, $0.name[language]) } }

    var ceilingOptions: [(value: String, name: String)] {
        wall.funds.rules.ceilings.keys.sorted().map { ($0.text, names.ceiling($0)[language]) }
    }

    var sourceOptions: [(value: String, name: String)] {
        LegalSource.allCases.map { ($0.rawValue, $0.name[language]) }
    }
}
