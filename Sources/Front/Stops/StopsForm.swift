import Boards
import Formats
import Relief
import Vocabulary

/// The loads that stand loaded at a depot, to be ticked by whoever drives off with them.
struct StopsForm {
    let page: StopsPage

    private var language: Language { page.language }
    private var ticked: Set<String> {
        Set(page.state.fields.all.filter { $0.name == StopsInput.load }.map(\.value))
    }

    func write(_ html: inout HTML) {
        let loads = page.wall.waitingLoads(at: page.depot.id).filter { $0.isLoaded && page.mayDrive($0.consignment) }
        html.section(.class("card"), .aria("labelledby", "waiting")) { html in
            html.h2(
                Wording("積込済み・出発待ち（\(loads.count.grouped)便）", "Loaded, not gone (\(loads.count.grouped))")[language],
                .id("waiting"))
            guard !loads.isEmpty else {
                return html.p(
                    Wording("今はありません。積込を記録した便がここに並びます。", "None now. Loads stand here once their loading is recorded.")[
                        language], .id(StopsInput.loads), .class("soft"))
            }
            html.postForm("\(StopsPage.path(page.depot.id))/depart", page.keys, purpose: "stops") { html in
                choices(loads, &html)
                html.field(StopsInput.vehicle, page.state, language, start: page.vehicle ?? "")
                html.button(Wording("印の便が出発しました", "The ticked loads have left")[language], .class("primary wide"))
                if page.mayAssign { assignment(&html) }
            }
        }
    }

    /// The same ticks serve before it leaves: all of one truck is given to one carrier.
    private func assignment(_ html: inout HTML) {
        html.details(.id("assign"), .open(if: isBeingAssigned)) { html in
            html.summary(Wording("出発の前に、運送の担当を決める", "Name the carrier before they leave")[language])
            CarrierForm(wall: page.wall, state: page.state, language: language, now: page.now).fields(&html)
            html.button(
                Wording("印の便をこの担当に割り当てる", "Give the ticked loads to this carrier")[language], .class("wide"),
                .formAction("\(StopsPage.path(page.depot.id))/assign"), .formNoValidate)
        }
    }

    private var isBeingAssigned: Bool {
        let typed = [CarrierInput.name.name, CarrierInput.organisation].map { page.state.value($0) ?? "" }
        return typed.contains { !$0.isEmpty } || page.state.problem(CarrierInput.name.name) != nil
    }

    private func choices(_ loads: [WaitingLoad], _ html: inout HTML) {
        let problem = page.state.problem(StopsInput.loads)
        let ticked = ticked
        html.fieldset(
            .id(StopsInput.loads), .class(problem == nil ? "" : "wrong"),
            problem == nil ? .none : .aria("describedby", "\(StopsInput.loads)-problem")
        ) { html in
            html.legend(Wording("この車に積んだ便", "What is on this truck")[language])
            if let problem { html.fieldProblem(problem, id: StopsInput.loads, language) }
            for load in loads { choice(load, ticked, &html) }
        }
    }

    private func choice(_ load: WaitingLoad, _ ticked: Set<String>, _ html: inout HTML) {
        let consignment = load.consignment
        html.label(.class("tile stop")) { html in
            html.input(
                .type("checkbox"), .name(StopsInput.load), .value(consignment.id.text),
                .checked(if: ticked.contains(consignment.id.text)))
            html.span { html in
                html.strong(page.names.site(consignment.shelter))
                if let obstacle = load.obstacle { html.mark(obstacle.mark, language) }
                html.small(page.address(of: consignment.shelter), .class("soft"))
                html.small(" \(page.names.goods(in: consignment))")
                if let driver = page.names.driver(of: consignment) { html.small(" \(driver)") }
            }
        }
    }
}
