import Relief
import Vocabulary

extension OpenAPI {
    static let consignments = Group(
        name: "consignments", summary: Wording("配送", "Goods on their way"),
        calls: [
            Call(
                method: .get, path: "/api/v1/consignments", id: "listConsignments",
                summary: Wording("配送の一覧", "All consignments"),
                parameters: [.ofSite, .ofConsignmentState, .ofCarrier, .afterID, .limit, .from],
                answer: .json("ConsignmentList"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/consignments/{id}", id: "getConsignment",
                summary: Wording("配送1件", "One consignment"), parameters: [.consignment, .from],
                answer: .json("ConsignmentAnswer"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/consignments/{id}/assign", id: "assignConsignment",
                summary: Wording("出発までに、運送の担当を割り当てる", "Say who drives it, until it has left"), door: .program,
                parameters: [.consignment], body: [.json("CarrierAssignment")], answer: .json("ConsignmentReceipt"),
                troubles: [404]),
            move(
                "load", "積み込みを記録する（言及のない行は予定どおり）",
                "Loaded; a line of which nothing is said went as prepared", "Loading"),
            move("depart", "出発を記録する", "Departed", "Departure"),
            move(
                "receive", "受領を記録する（行ごとに受領・破損・品違い）",
                "Received, line by line: whole, damaged, wrong", "Arrival"),
            Call(
                method: .post, path: "/api/v1/consignments/{id}/call-off", id: "callOffConsignment",
                summary: Wording(
                    "便を取りやめる（出さない・引き返した）。言及のない行は積んだ数が戻る",
                    "It does not go, or came back; of a line of which nothing is said all that was loaded"),
                door: .program, parameters: [.consignment], body: [.json("CallingOff")],
                answer: .json("ConsignmentReceipt"), troubles: [404]),
            mend(
                "correct", "受領の記録を直す（言及のない行はそのまま）",
                "Told otherwise than it was received; a line of which nothing is said stays", "ReceiptCorrection"),
            mend(
                "withdraw", "受領の記録を取り消す（まだ届いていない）", "Received by mistake; it is on the road still",
                "ReceiptWithdrawal"),
        ])

    private static func mend(_ step: String, _ japanese: String, _ english: String, _ body: String) -> Call {
        Call(
            method: .post, path: "/api/v1/consignments/{id}/receipt/\(step)", id: "\(step)Receipt",
            summary: Wording(japanese, english), door: .program, parameters: [.consignment], body: [.json(body)],
            answer: .json("ConsignmentReceipt"), troubles: [404])
    }

    private static func move(_ step: String, _ japanese: String, _ english: String, _ body: String) -> Call {
        Call(
            method: .post, path: "/api/v1/consignments/{id}/\(step)", id: "\(step)Consignment",
            summary: Wording(japanese, english), door: .program, parameters: [.consignment], body: [.json(body)],
            isBodyOptional: true, answer: .json("ConsignmentReceipt"), troubles: [404])
    }

    static let consignmentSchemas: [(name: String, schema: Schema)] = [
        (
            "ConsignmentList",
            .object(standing + [.always("consignments", .list(of: .named("Consignment"))), next])
        ),
        ("ConsignmentAnswer", .object(standing + consignment)),
        ("Consignment", .object(consignment)),
        ("ConsignmentLine", .object(consignmentLine)),
        ("LineReceipt", .object(unloaded)),
        ("ConsignmentReceipt", receipt("consignment")),
        (
            "CarrierAssignment",
            .object([
                .always(
                    "carrier", .text(longest: Carrier.longestName),
                    "The code of an organisation that holds a carrier's token, or a name; empty: nobody any more.")
            ])
        ),
        ("Carrier", .object([.maybe("organisation", .id), .always("name", .text())])),
        ("Loading", .object([.maybe("lines", .list(of: .named("LoadedLine"))), observed])),
        ("LoadedLine", .object([.always("line", .whole(1...Int.max)), .always("loaded", .pieces)])),
        ("Departure", .object([.maybe("vehicle", .text()), observed])),
        (
            "Arrival",
            .object([.maybe("lines", .list(of: .named("ArrivedLine"))), .maybe("note", .text()), observed])
        ),
        (
            "CallingOff",
            .object([.maybe("lines", .list(of: .named("ReturnedLine"))), .always("reason", mendingReason), observed])
        ),
        ("ReturnedLine", .object([.always("line", .whole(1...Int.max)), .always("returned", .pieces)])),
        (
            "ReceiptCorrection",
            .object([.always("lines", .list(of: .named("ArrivedLine"))), .always("reason", mendingReason), observed])
        ),
        ("ReceiptWithdrawal", .object([.always("reason", mendingReason), observed])),
        ("ArrivedLine", .object([.always("line", .whole(1...Int.max))] + arrived)),
    ]

    private static let observed = Member.maybe(
        "observedAt", .moment,
        "When it was seen; now when it is left out. Not before what is known of the load already.")

    private static let mendingReason = Schema.text(longest: ConsignmentRefusal.longestReason)

    private static let consignment: [Member] = [
        .always("id", .id), .always("state", .choice(of: Consignment.State.self)), .always("depot", .id),
        .maybe("depotName", .text()), .always("shelter", .id), .maybe("shelterName", .text()),
        .always("preparedAt", .moment),
        .maybe("loadedAt", .moment, "Left out until it is loaded, and where nobody recorded that."),
        .maybe("carrier", .named("Carrier"), "Who was asked to drive it."), .maybe("vehicle", .text()),
        .maybe("departedAt", .moment, "Left out until it leaves, and where nobody recorded that."),
        .maybe("receivedAt", .moment), .maybe("correctedAt", .moment), .maybe("receiptNote", .text()),
        .always("changedAt", .moment),
        .always("lines", .list(of: .named("ConsignmentLine"))),
    ]

    private static let consignmentLine: [Member] = [
        .always("number", .whole(1...Int.max)), .always("allocation", .id), .always("lot", .id), .always("need", .id),
        .always("item", .id), .always("itemName", .named("Wording")), .always("pieces", .pieces),
        .maybe("loaded", .pieces), .maybe("receipt", .named("LineReceipt")),
    ]

    private static let unloaded: [Member] = [
        .always("received", .pieces), .always("damaged", .pieces), .always("wrong", .pieces),
    ]

    private static let arrived: [Member] = [
        .maybe("received", .pieces), .maybe("damaged", .pieces), .maybe("wrong", .pieces),
    ]
}
