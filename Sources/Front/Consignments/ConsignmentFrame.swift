package import Boards
import Formats
package import Relief
package import Vocabulary

/// What the page of one consignment is drawn from, and what stands around its content at either end of the way.
package struct ConsignmentFrame: Sendable {
    package let end: ConsignmentEnd
    package let shell: Shell
    package let wall: Wall
    /// The site at this end.
    package let site: Site
    package let consignment: Consignment
    package let state: FormState
    package let keys: FormKeys
    let now: Moment

    package init(
        at end: ConsignmentEnd, shell: Shell, wall: Wall, site: Site, consignment: Consignment,
        state: FormState = FormState(), now: Moment, commandKey: String
    ) {
        var shell = shell
        if state.isReturned { shell.isLive = false }
        self.end = end
        self.shell = shell
        self.wall = wall
        self.site = site
        self.consignment = consignment
        self.state = state
        self.now = now
        keys = FormKeys(visitor: shell.visitor, command: commandKey)
    }

    var language: Language { shell.language }
    var names: Names { Names(wall, language) }
    private var isCarrier: Bool { shell.visitor?.token.role == .carrier }
    /// Carriers come from the list of all loads, others from their site's page.
    private var back: Wording { isCarrier ? Wording("← 配送の一覧", "← Consignments") : end.back }
    private var way: String { isCarrier ? "/hq/consignments" : end.home(site.id) }
    var path: String { end.path(consignment.id, at: site.id) }

    /// `facts` stand in one row with the state, the vehicle and the id.
    func document(_ heading: String, facts: [String] = [], content: (inout HTML) -> Void) -> HTML {
        shell.document { html in
            html.div(.class("narrow")) { html in
                html.p { $0.a(back[language], .href(way)) }
                html.h1(heading)
                html.p(.class("row")) { html in
                    html.mark(consignment.state.mark, language)
                    for fact in facts { html.span(fact) }
                    html.span(consignment.vehicle ?? "")
                    if end == .shelter, let driver = names.driver(of: consignment) { html.span(driver) }
                    html.code(consignment.id.text)
                }
                content(&html)
            }
        }
    }

    /// Whether whoever looks may say what was loaded or received here; others only read.
    var mayAct: Bool { shell.visitor?.token.allows(end.permission, at: site.id) ?? false }

    func goods(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "goods")) { html in
            html.h2(Wording("荷物", "Goods")[language], .id("goods"))
            html.ul { html in
                for line in consignment.lines { html.li(title(of: line)) }
            }
        }
    }

    /// The item's name and how many were loaded, for instance 「飲料水 240本」.
    func title(of line: ConsignmentLine) -> String { names.loaded(line, of: consignment) }
}
