import Boards
package import Formats
import Relief
import Vocabulary

/// Where a depot says what went onto the truck, and that it has left.
package struct LoadPage: Sendable {
    let frame: ConsignmentFrame

    package init(frame: ConsignmentFrame) { self.frame = frame }

    package var document: HTML {
        frame.document(frame.names.site(consignment.shelter)) { content(&$0) }
    }

    private var language: Language { frame.language }
    private var consignment: Consignment { frame.consignment }

    private func content(_ html: inout HTML) {
        html.problemSummary(frame.state, language)
        obstacle(&html)
        way(&html)
        switch consignment.state {
        case .prepared where frame.mayAct: loading(&html)
        case .loaded where frame.mayAct:
            frame.goods(&html)
            departure(&html)
        case .prepared, .loaded, .departed, .received, .calledOff: frame.goods(&html)
        }
        CarrierCard(frame: frame, now: frame.now).write(&html)
        if frame.mayAct, !consignment.state.isEnd { CallOffForm(frame: frame).write(&html) }
    }

    /// From where to where: this page is open in the cab.
    private func way(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "way")) { html in
            html.h2(Wording("行き先", "The way")[language], .id("way"))
            html.dl(.class("pairs")) { html in
                place(Wording("積む所", "from")[language], consignment.depot, &html)
                place(Wording("届け先", "to")[language], consignment.shelter, &html)
            }
            html.p {
                $0.a(
                    Wording("納品書（受け渡し票）を印刷する", "Delivery slip, to print")[language],
                    .href(SlipPage.path(of: consignment)), .class("link"))
            }
        }
    }

    private func place(_ label: String, _ id: ID<Site>, _ html: inout HTML) {
        let details = frame.wall.site(id)?.details
        let ward = details?.ward.flatMap { details?.address?.contains($0) == true ? nil : $0 }
        let address = [ward, details?.address].compactMap(\.self).joined(separator: " ")
        html.dt(label)
        html.dd { html in
            html.strong(frame.names.siteAlone(id))
            html.text(" ")
            html.span(address.isEmpty ? Wording("住所は登録されていません", "no address is recorded")[language] : address)
        }
    }

    /// That goods can't leave or get there any more.
    private func obstacle(_ html: inout HTML) {
        guard let obstacle = LoadObstacles(frame.wall).obstacle(to: consignment) else { return }
        html.notice(Notice(.warning, obstacle.wording), language)
    }

    private func loading(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "load")) { html in
            html.h2(Wording("積み込んだ数", "What was loaded")[language], .id("load"))
            html.p(Self.explanation[language], .class("hint"))
            html.postForm("\(frame.path)/load", frame.keys, purpose: "load") { html in
                for line in consignment.lines {
                    html.field(field(of: line), frame.state, language, start: String(line.pieces.value))
                }
                html.button(Wording("積み込みました", "It is loaded")[language], .class("primary wide"))
            }
        }
    }

    private func field(of line: ConsignmentLine) -> Field {
        let item = frame.wall.item(line.item)
        let expiry = frame.wall.depots.lot(line.lot)?.details.expiry?.description
        let name = item?.name ?? Wording(line.item.text, line.item.text)
        return Field(
            "loaded-\(line.number)", Wording("\(line.number). \(name.japanese)", "\(line.number). \(name.english)"),
            .number,
            hint: Wording(
                "予定 \(item.amount(line.pieces, .japanese))\(expiry.map { "・期限 \($0) の物" } ?? "")",
                "planned \(item.amount(line.pieces, .english))\(expiry.map { ", use by \($0)" } ?? "")"),
            isRequired: true)
    }

    private func departure(_ html: inout HTML) {
        html.section(.class("card"), .aria("labelledby", "depart")) { html in
            html.h2(Wording("出発", "Departure")[language], .id("depart"))
            html.postForm("\(frame.path)/depart", frame.keys, purpose: "depart") { html in
                html.field(Self.vehicle, frame.state, language)
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
