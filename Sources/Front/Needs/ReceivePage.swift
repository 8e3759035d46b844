package import Boards
package import Formats
package import Relief
import Vocabulary

/// Where a shelter says what came off the truck.
package struct ReceivePage: Sendable {
    package let shell: Shell
    package let wall: Wall
    package let site: Site
    package let consignment: Consignment
    package let state: FormState
    package let keys: FormKeys

    package init(
        shell: Shell, wall: Wall, site: Site, consignment: Consignment, state: FormState = FormState(),
        commandKey: String
    ) {
        var shell = shell
        if state.isReturned { shell.isLive = false }
        self.shell = shell
        self.wall = wall
        self.site = site
        self.consignment = consignment
        self.state = state
        keys = FormKeys(visitor: shell.visitor, command: commandKey)
    }

    package var document: HTML {
        shell.document { html in
            html.div(.class("narrow")) { html in
                html.p { $0.a(Wording("← 避難所のページ", "← Shelter page")[language], .href("/s/\(site.id)")) }
                html.h1(Wording("受け取りの記録", "What arrived")[language])
                html.p(.class("row")) { html in
                    html.mark(consignment.state.mark, language)
                    html.span(wall.site(consignment.depot)?.name ?? consignment.depot.text)
                    html.span(consignment.vehicle ?? "")
                    html.code(consignment.id.text)
                }
                content(&html)
            }
        }
    }

    var language: Language { shell.language }

    private func content(_ html: inout HTML) {
        switch consignment.state {
        case .prepared:
            // The truth counts: what has arrived can be recorded though nobody recorded its loading.
            let waiting = Wording(
                "拠点はまだ積込を記録していません。もう届いているときは、そのまま記録してください。",
                "The depot has not recorded the loading yet. If it has arrived all the same, record it here.")
            html.notice(Notice(.warning, waiting), language)
            ReceiveForm(page: self).write(&html)
        case .loaded, .departed: ReceiveForm(page: self).write(&html)
        case .received: ReceiptTable(page: self).write(&html)
        }
    }

    /// The item's name and how many were loaded, for instance 「飲料水 240本」.
    func title(of line: ConsignmentLine) -> String {
        let item = wall.item(line.item)
        return "\(item?.name[language] ?? line.item.text) \(item.amount(consignment.loadedPieces(of: line), language))"
    }
}
