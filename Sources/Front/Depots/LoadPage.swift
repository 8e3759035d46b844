package import Boards
package import Formats
package import Relief
import Vocabulary

/// Where a depot says what went onto the truck, and that it has left.
package struct LoadPage: Sendable {
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
                html.p { $0.a(Wording("← 物資拠点のページ", "← Depot page")[language], .href("/d/\(site.id)")) }
                html.h1(wall.site(consignment.shelter)?.name ?? consignment.shelter.text)
                html.p(.class("row")) { html in
                    html.mark(consignment.state.mark, language)
                    html.span(consignment.vehicle ?? "")
                    html.code(consignment.id.text)
                }
                content(&html)
            }
        }
    }

    var language: Language { shell.language }
    private var path: String { "/d/\(site.id)/consignments/\(consignment.id)" }

    private func content(_ html: inout HTML) {
        html.problemSummary(state, language)
        switch consignment.state {
        case .prepared: loading(&html)
        case .loaded:
            lines(&html)
            departure(&html)
        case .departed, .received: lines(&html)
        }
    }

    private func loading(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "load")) { html in
            html.h2(Wording("積み込んだ数", "What was loaded")[language], .id("load"))
            html.p(Self.explanation[language], .class("hint"))
            html.postForm("\(path)/load", keys, purpose: "load") { html in
                for line in consignment.lines {
                    html.field(field(of: line), state, language, start: String(line.pieces.value))
                }
                html.button(Wording("積み込みました", "It is loaded")[language], .class("primary wide"))
            }
        }
    }

    private func field(of line: ConsignmentLine) -> Field {
        let item = wall.item(line.item)
        let expiry = wall.depots.lot(line.lot)?.details.expiry?.description
        let name = item?.name ?? Wording(line.item.text, line.item.text)
        return Field(
            "loaded-\(line.number)", name, .number,
            hint: Wording(
                "予定 \(item.amount(line.pieces, .japanese))\(expiry.map { "・期限 \($0) の物" } ?? "")",
                "planned \(item.amount(line.pieces, .english))\(expiry.map { ", use by \($0)" } ?? "")"),
            isRequired: true)
    }

    private func lines(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "goods")) { html in
            html.h2(Wording("荷物", "Goods")[language], .id("goods"))
            html.ul { html in
                for line in consignment.lines {
                    let item = wall.item(line.item)
                    let amount = item.amount(consignment.loadedPieces(of: line), language)
                    html.li("\(item?.name[language] ?? line.item.text) \(amount)")
                }
            }
        }
    }

    private func departure(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "depart")) { html in
            html.h2(Wording("出発", "Departure")[language], .id("depart"))
            html.postForm("\(path)/depart", keys, purpose: "depart") { html in
                html.field(Self.vehicle, state, language)
                html.button(Wording("出発しました", "It has left")[language], .class("primary wide"))
            }
        }
    }

    private static let vehicle = Field(
        "vehicle", Wording("車両", "Vehicle"), .text(longest: 500),
        hint: Wording("車番や運送会社など", "Number plate, carrier and so on"))

    private static let explanation = Wording(
        "予定と違うときだけ数を直してください。積まなかった分は在庫に戻ります。",
        "Change a number only if it differs. What was not loaded goes back to the stock.")
}
