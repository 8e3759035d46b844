package import Boards
package import Formats
package import Relief
package import Vocabulary

/// `GET /api/v1/funds/requests`: what is asked for, what was granted, bound and paid.
package enum FundRequestsJSON {
    package static func list(_ wall: Wall, range: ListRange<FundRequest>) -> JSONText {
        JSONText.object { json in
            json.standing(of: wall)
            let all = wall.funds.allRequests
            json.add("total", all.count)
            json.list("requests", range, of: all, by: \.id, path: "/api/v1/funds/requests", filters: []) {
                write($0, to: &$1)
            }
        }
    }

    /// One request with all its grants, commitments and payments.
    package static func one(_ wall: Wall, _ id: ID<FundRequest>) -> JSONText? {
        guard let request = wall.funds[id] else { return nil }
        return JSONText.object { json in
            json.standing(of: wall)
            write(request, to: &json)
            json.array("grants") { list in
                for grant in wall.funds.grants(of: id) { list.object { write(grant, wall, to: &$0) } }
            }
        }
    }

    private static func write(_ request: FundRequest, to json: inout JSONObject) {
        let details = request.details
        json.add("id", request.id.text)
        json.add("title", details.title)
        json.add("applicant", details.applicant)
        json.add("amount", Int(details.amount.value))
        json.add("granted", Int(request.granted.value))
        json.add("missing", Int(request.missing.value))
        json.add("purpose", details.purpose.text)
        json.add("municipality", details.municipality.text)
        json.add("tier", details.tier.rawValue)
        json.known("site", details.site?.text)
        json.known("item", details.item?.text)
        json.known("note", details.note)
        json.known("withdrawal", request.withdrawal)
        guard let use = details.use else { return }
        json.object("use") { json in
            json.add("ceiling", use.ceiling.text)
            json.add("units", use.units)
            json.add("from", use.from.description)
            json.add("through", use.through.description)
        }
    }

    private static func write(_ grant: Grant, _ wall: Wall, to json: inout JSONObject) {
        json.add("id", grant.id.text)
        json.add("pot", grant.pot.text)
        json.add("amount", Int(grant.amount.value))
        json.add("by", grant.signature.by)
        json.add("at", grant.signature.at.utc)
        json.array("commitments") { list in
            for commitment in wall.funds.commitments(of: grant.id) { list.object { write(commitment, wall, to: &$0) } }
        }
    }

    private static func write(_ commitment: Commitment, _ wall: Wall, to json: inout JSONObject) {
        json.add("id", commitment.id.text)
        json.add("amount", Int(commitment.amount.value))
        json.add("payee", commitment.details.payee)
        json.add("subject", commitment.details.subject)
        json.known("reference", commitment.details.reference)
        json.array("payments") { list in
            for payment in wall.funds.payments(of: commitment.id) { list.object { write(payment, to: &$0) } }
        }
    }

    private static func write(_ payment: Payment, to json: inout JSONObject) {
        json.add("id", payment.id.text)
        json.add("amount", Int(payment.amount.value))
        json.add("receipt", payment.details.receipt)
        json.add("paidOn", payment.details.paidOn.description)
    }
}
