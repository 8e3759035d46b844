package import Boards
package import Formats
import Relief
package import Vocabulary

/// `GET /api/v1/funds`: where the money stands, and which periods of the law end.
package enum FundsJSON {
    /// `today` is the day on the wall when it is asked.
    package static func body(_ wall: Wall, today: LocalDate) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            let report = FundReport(wall.funds)
            json.add("addsUp", report.addsUp)
            json.array("pots") { list in for line in report.lines { list.object { write(line, wall, to: &$0) } } }
            json.array("warnings") { list in
                for warning in wall.periodWarnings(today: today) { list.object { write(warning, to: &$0) } }
            }
        }
    }

    private static func write(_ line: FundReport.Line, _ wall: Wall, to json: inout JSONObject) {
        let (pot, details) = (line.pot, line.pot.details)
        json.add("id", pot.id.text)
        json.add("name", details.name)
        json.add("source", pot.source.rawValue)
        for amount in FundReport.Amount.allCases { json.add(amount.key, Int(amount.of(pot.account).value)) }
        json.array("purposes") { for id in details.earmark.purposes { $0.add(id.text) } }
        json.array("municipalities") { for id in details.earmark.municipalities { $0.add(id.text) } }
        json.array("sites") { for id in details.earmark.sites { $0.add(id.text) } }
        json.array("items") { for id in details.earmark.items { $0.add(id.text) } }
        json.known("sharePercent", details.limits.sharePercent)
        json.known("perMunicipality", details.limits.perMunicipality.map { Int($0.value) })
        json.known("note", details.note)
        json.array("deposits") { list in
            for deposit in wall.funds.deposits(of: pot.id) { list.object { write(deposit, to: &$0) } }
        }
        json.array("claims") { list in
            for claim in wall.funds.reimbursements(of: pot.id) { list.object { write(claim, to: &$0) } }
        }
        json.array("differences") { for amount in line.differences { $0.add(amount.rawValue) } }
    }

    private static func write(_ deposit: Deposit, to json: inout JSONObject) {
        json.add("id", deposit.id.text)
        json.add("amount", Int(deposit.money.amount.value))
        json.add("returned", Int(deposit.returned.value))
        json.add("payer", deposit.money.payer)
        json.add("receivedOn", deposit.money.receivedOn.description)
        json.known("note", deposit.money.note)
    }

    private static func write(_ claim: Reimbursement, to json: inout JSONObject) {
        json.add("id", claim.id.text)
        json.add("amount", Int(claim.amount.value))
        json.add("received", Int(claim.received.value))
        json.add("addressee", claim.details.addressee)
        json.add("document", claim.details.document)
        json.add("claimedOn", claim.details.claimedOn.description)
        json.array("payments") { list in
            for part in claim.parts {
                list.object { json in
                    json.add("payment", part.payment.text)
                    json.add("amount", Int(part.amount.value))
                    json.add("released", Int(part.released.value))
                }
            }
        }
    }

    private static func write(_ warning: PeriodWarning, to json: inout JSONObject) {
        json.add("ceiling", warning.law.ceiling.item.text)
        json.add("lastDay", warning.lastDay.description)
        json.add("daysLeft", warning.daysLeft)
        json.object("text") { text in
            text.add("ja", warning.wording.japanese)
            text.add("en", warning.wording.english)
        }
    }
}

extension FundReport.Amount {
    fileprivate var key: String {
        switch self {
        case .received: "received"
        case .granted: "granted"
        case .committed: "committed"
        case .paid: "paid"
        case .claimed: "claimed"
        case .reimbursed: "reimbursed"
        case .free: "free"
        }
    }
}
