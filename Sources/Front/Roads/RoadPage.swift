import Boards
import Formats
import Relief
import Vocabulary

/// Which roads are closed, who is cut off, and where headquarters says so.
struct RoadPage: Sendable {
    /// What was typed into a form that came back.
    enum Returned: Sendable {
        case closing(FormState)
        case measuring(FormState)
    }

    let desk: Desk
    let returned: Returned?
    /// The shelter whose record page led here.
    let shelter: ID<Site>?

    init(_ desk: Desk, returned: Returned? = nil, shelter: ID<Site>? = nil) {
        (self.desk, self.returned, self.shelter) = (desk, returned, shelter)
    }

    private var mayChange: Bool { desk.visitor.token.allows(.plan) }

    private var state: FormState? {
        switch returned {
        case .closing(let state), .measuring(let state): state
        case nil: nil
        }
    }

    func document() -> HTML {
        desk.document(Wording("道路", "Roads"), path: "/hq/roads", isLive: state == nil) { html in
            html.h1(desk.say("道路", "Roads"))
            if let state { html.problemSummary(state, desk.language) }
            desk.asOf(&html)
            if mayChange {
                html.p(.class("jump")) {
                    $0.a(desk.say("通行止めを記録する", "Record a closed road"), .href("#close"), .class("button primary"))
                }
            }
            html.div(.class("two-columns")) { html in
                html.div(.class("stack")) { html in
                    ClosureList(desk: desk, mayChange: mayChange).draw(&html)
                    map(&html)
                }
                html.div(.class("stack")) { html in
                    if mayChange { closing(&html) }
                    WayList(desk: desk, state: measuring, mayChange: mayChange).draw(&html)
                }
            }
        }
    }

    private func closing(_ html: inout HTML) {
        let state: FormState = if case .closing(let state) = returned { state } else { FormState() }
        ClosureForm(desk: desk, state: state, shelter: shelter).draw(&html)
    }

    private var measuring: FormState {
        if case .measuring(let state) = returned { state } else { FormState() }
    }

    private func map(_ html: inout HTML) {
        desk.section(desk.say("地図", "Map"), id: "map", &html) { html in
            SiteMap(desk: desk, needs: desk.wall.needsBySite(), isForHeadquarters: true).draw(&html)
        }
    }
}
