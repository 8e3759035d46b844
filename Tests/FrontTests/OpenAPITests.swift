import Foundation
import Testing

@testable import Front

@Suite struct `The contract of the API` {
    private typealias Object = [String: Any]

    private let document: Object
    private let operations: [(call: String, operation: Object)]

    init() throws {
        let object = try JSONSerialization.jsonObject(with: Data(OpenAPI.document))
        document = try #require(object as? Object)
        let paths = try #require(document["paths"] as? [String: [String: Object]])
        operations = paths.flatMap { path, item in
            item.map { (call: "\($0.key.uppercased()) \(path)", operation: $0.value) }
        }
    }

    /// The calls that partners were promised, and those for whoever keeps the server running.
    private static let promised = [
        "GET /livez", "GET /readyz", "GET /version", "GET /metrics", "GET /openapi.json",
        "GET /api/v1/picture", "GET /api/v1/sites", "GET /api/v1/sites/{site}", "POST /api/v1/sites",
        "POST /api/v1/sites/{site}/headcounts", "POST /api/v1/sites/{site}/status", "POST /api/v1/sites/{site}/needs",
        "GET /api/v1/needs", "GET /api/v1/needs/{need}", "POST /api/v1/needs/{need}/amend",
        "POST /api/v1/needs/{need}/confirm", "POST /api/v1/needs/{need}/cancel",
        "GET /api/v1/sites/{site}/provisions", "GET /api/v1/urgency", "GET /api/v1/rules",
        "POST /api/v1/sites/{site}/holdings", "POST /api/v1/sites/{site}/reserve/release",
        "POST /api/v1/needs/{need}/lift-cap",
        "GET /api/v1/stock", "POST /api/v1/sites/{site}/stock-sheets", "POST /api/v1/imports/{import}/undo",
        "POST /api/v1/lots/{lot}/count",
        "POST /api/v1/plans", "GET /api/v1/plans/{plan}", "POST /api/v1/plans/{plan}/approve",
        "POST /api/v1/plans/{plan}/reject", "GET /api/v1/plans/{plan}/fairness",
        "GET /api/v1/plans/{plan}/compare/{other}", "POST /api/v1/what-if",
        "GET /api/v1/consignments", "GET /api/v1/consignments/{id}", "POST /api/v1/consignments/{id}/load",
        "POST /api/v1/consignments/{id}/assign",
        "POST /api/v1/consignments/{id}/depart", "POST /api/v1/consignments/{id}/receive",
        "POST /api/v1/consignments/{id}/call-off", "POST /api/v1/consignments/{id}/receipt/correct",
        "POST /api/v1/consignments/{id}/receipt/withdraw",
        "GET /api/v1/plans/{plan}/changes", "POST /api/v1/sites/{site}/dispatch-limit",
        "GET /api/v1/roads", "POST /api/v1/roads/closures", "POST /api/v1/roads/closures/{closure}/reopen",
        "POST /api/v1/roads/ways",
        "GET /api/v1/directives", "POST /api/v1/directives/pins", "POST /api/v1/directives/bans",
        "POST /api/v1/directives/{directive}/lift",
        "GET /api/v1/suppliers", "GET /api/v1/suppliers/{supplier}", "POST /api/v1/suppliers/{supplier}",
        "POST /api/v1/agreements/{agreement}", "GET /api/v1/purchases", "GET /api/v1/remedies",
        "GET /api/v1/remedies/{item}",
        "GET /api/v1/orders", "POST /api/v1/orders", "GET /api/v1/orders/{order}",
        "POST /api/v1/orders/{order}/request", "POST /api/v1/orders/{order}/confirm",
        "POST /api/v1/orders/{order}/cancel", "POST /api/v1/orders/{order}/deliveries",
        "POST /api/v1/orders/{order}/deliveries/{delivery}/withdraw", "POST /api/v1/orders/{order}/report",
        "POST /api/v1/orders/{order}/settle",
        "GET /api/v1/waves", "POST /api/v1/waves", "POST /api/v1/waves/{wave}/change",
        "POST /api/v1/waves/{wave}/cancel",
        "GET /api/v1/manning", "GET /api/v1/sites/{site}/posts", "POST /api/v1/sites/{site}/posts",
        "POST /api/v1/sites/{site}/posts/reckon", "POST /api/v1/posts/{post}/withdraw",
        "GET /api/v1/shifts", "POST /api/v1/shifts", "GET /api/v1/shift-lists/{list}",
        "POST /api/v1/shifts/{shift}/cancel", "POST /api/v1/shifts/{shift}/swap",
        "POST /api/v1/calendars", "POST /api/v1/calendars/{calendar}/close",
        "GET /api/v1/log", "GET /api/v1/stream",
        "GET /api/v1/funds", "GET /api/v1/funds/requests", "GET /api/v1/funds/requests/{money}",
        "GET /api/v1/funds/rounds",
        "POST /api/v1/funds/pots", "POST /api/v1/funds/pots/{money}/deposits",
        "POST /api/v1/funds/deposits/{money}/return", "POST /api/v1/funds/requests",
        "POST /api/v1/funds/requests/{money}/withdraw", "POST /api/v1/funds/requests/{money}/grants",
        "POST /api/v1/funds/grants/{money}/reduce", "POST /api/v1/funds/grants/{money}/commitments",
        "POST /api/v1/funds/commitments/{money}/cancel", "POST /api/v1/funds/commitments/{money}/payments",
        "POST /api/v1/funds/payments/{money}/refund", "POST /api/v1/funds/pots/{money}/claims",
        "POST /api/v1/funds/claims/{money}/reduce", "POST /api/v1/funds/claims/{money}/receive",
        "POST /api/v1/funds/special-standards", "POST /api/v1/funds/rounds",
        "POST /api/v1/funds/rounds/{money}/cancel",
        "GET /api/v1/approvals", "POST /api/v1/approvals", "POST /api/v1/approvals/{approval}/approve",
        "POST /api/v1/approvals/{approval}/return", "POST /api/v1/approvals/{approval}/withdraw",
        "POST /api/v1/deputies", "POST /api/v1/deputies/{deputy}/end",
        "GET /api/v1/offers", "GET /api/v1/offers/{offer}", "POST /api/v1/offers",
        "POST /api/v1/offers/{offer}/identify",
        "POST /api/v1/offers/{offer}/accept", "POST /api/v1/offers/{offer}/decline",
        "POST /api/v1/offers/{offer}/withdraw", "POST /api/v1/offers/{offer}/receive",
        "POST /api/v1/offers/{offer}/bank", "POST /api/v1/offers/{offer}/people",
        "GET /feed/wanted.json", "GET /feed/wanted.csv", "GET /feed/wanted.atom",
        "GET /feed/needs.atom", "GET /feed/needs.json", "GET /feed/needs.geojson", "GET /feed/needs.csv",
        "GET /api/v1/directory", "GET /api/v1/people", "POST /api/v1/people", "GET /api/v1/people/{person}",
        "POST /api/v1/people/{person}/certificates", "POST /api/v1/people/{person}/availability",
        "POST /api/v1/sites/{site}/contacts", "GET /api/v1/duty", "GET /api/v1/sites/{site}/duty",
        "POST /api/v1/sites/{site}/check-in", "POST /api/v1/sites/{site}/check-out",
        "GET /api/v1/joint-plans", "POST /api/v1/joint-plans", "GET /api/v1/joint-plans/{plan}",
        "POST /api/v1/joint-plans/{plan}/approve", "POST /api/v1/joint-plans/{plan}/reject",
        "POST /api/v1/people/{person}/leave", "POST /api/v1/people/{person}/return",
        "GET /api/v1/swaps", "POST /api/v1/shifts/{shift}/propose-swap", "POST /api/v1/swaps/{swap}/answer",
        "GET /api/v1/lists", "GET /api/v1/lists/{list}/blank", "POST /api/v1/lists/{list}",
        "POST /api/v1/approvals/approve", "POST /api/v1/offers/{offer}/people/remove",
    ]

    @Test func `names every call and no other`() {
        #expect(operations.map(\.call).sorted() == Self.promised.sorted())
    }

    @Test func `gives every call its own name, and says in two languages what it does`() {
        let names = operations.compactMap { $0.operation["operationId"] as? String }
        #expect(Set(names).count == operations.count)
        for (call, operation) in operations {
            for key in ["summary", "x-summary-ja"] {
                #expect((operation[key] as? String)?.isEmpty == false, "\(call) lacks \(key)")
            }
        }
    }

    @Test func `says of every call what comes back when something is wrong`() throws {
        for (call, operation) in operations {
            let responses = try #require(operation["responses"] as? Object, "\(call)")
            #expect(responses.keys.contains { $0.hasPrefix("2") }, "\(call)")
            let troubles = responses.filter { $0.key.hasPrefix("4") }
            #expect(!troubles.isEmpty, "\(call)")
            for (status, trouble) in troubles {
                #expect((trouble as? Object)?["$ref"] as? String == "#/components/responses/Problem\(status)")
            }
        }
    }

    @Test func `refers only to what is there`() {
        let references = Self.references(in: document)
        #expect(references.count > 100)
        for reference in references { #expect(thing(at: reference) != nil, "\(reference)") }
    }

    @Test func `has no component that nothing refers to`() throws {
        let references = Set(Self.references(in: document))
        let components = try #require(document["components"] as? [String: Object])
        for (kind, things) in components where kind != "securitySchemes" {
            for name in things.keys { #expect(references.contains("#/components/\(kind)/\(name)")) }
        }
    }

    @Test func `takes a position with every reading call and a key with every writing one`() {
        for (call, operation) in operations where call.contains("/api/v1/") || call.contains("/feed/") {
            let needed = call.hasPrefix("GET") ? "query.from" : "header.idempotency-key"
            let parameters = operation["parameters"] as? [[String: String]] ?? []
            #expect(parameters.contains { $0["$ref"] == "#/components/parameters/\(needed)" }, "\(call)")
        }
    }

    @Test func `describes every name in an address`() throws {
        for (call, operation) in operations {
            let named = call.matches(of: /{([a-z]+)}/).map { "path.\($0.output.1)" }
            let parameters = operation["parameters"] as? [[String: String]] ?? []
            let described = parameters.compactMap { $0["$ref"]?.split(separator: "/").last.map(String.init) }
            #expect(described.filter { $0.hasPrefix("path.") } == named, "\(call)")
        }
    }

    @Test func `lets cookies only read`() {
        for (call, operation) in operations where call.hasPrefix("POST") {
            let doors = operation["security"] as? [Object] ?? []
            #expect(doors.map { Array($0.keys) } == [["bearer"]], "\(call)")
        }
    }

    private static func references(in value: Any) -> [String] {
        switch value {
        case let object as Object:
            object.flatMap { key, inner in
                key == "$ref" ? [inner as? String].compactMap(\.self) : references(in: inner)
            }
        case let list as [Any]: list.flatMap(references)
        default: []
        }
    }

    private func thing(at reference: String) -> Any? {
        reference.split(separator: "/").dropFirst().reduce(document as Any?) { place, name in
            (place as? Object)?[String(name)]
        }
    }
}
