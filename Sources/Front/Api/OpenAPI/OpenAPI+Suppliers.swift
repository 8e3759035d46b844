import Boards
import Relief
import Vocabulary

extension OpenAPI {
    static let suppliers = Group(
        name: "suppliers", summary: Wording("協定事業者・手立て", "Suppliers, agreements, and what helps a shortage"),
        calls: [
            Call(
                method: .get, path: "/api/v1/suppliers", id: "getSuppliers",
                summary: Wording("協定事業者と協定の一覧", "Suppliers with their agreements"),
                parameters: [.afterID, .limit, .from],
                answer: .json("Suppliers"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/suppliers/{supplier}", id: "getSupplier",
                summary: Wording("協定事業者1件", "One supplier"), parameters: [.supplier, .from],
                answer: .json("SupplierAnswer"), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/suppliers/{supplier}", id: "registerSupplier",
                summary: Wording("協定事業者を登録・更新する", "Register a supplier, or its new details"), door: .program,
                parameters: [.supplier], body: [.json("NewSupplier")], answer: .json("SupplierReceipt", status: 201)),
            Call(
                method: .post, path: "/api/v1/agreements/{agreement}", id: "concludeAgreement",
                summary: Wording("協定を登録・更新する", "Record an agreement, or its new terms"), door: .program,
                parameters: [.agreement], body: [.json("NewAgreement")],
                answer: .json("AgreementReceipt", status: 201), troubles: [404]),
            Call(
                method: .get, path: "/api/v1/purchases", id: "getPurchases",
                summary: Wording("中小企業への発注の割合", "How much was bought from small enterprises"),
                parameters: [.from], answer: .json("Purchases"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/remedies", id: "getRemedies",
                summary: Wording("不足ごとの手立て（余剰・発注・呼びかけ）", "What could be done about each shortage"),
                parameters: [.from], answer: .json("Shortages"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/remedies/{item}", id: "getRemediesOfItem",
                summary: Wording("1品目の手立て", "What could be done about one item"),
                parameters: [.itemInPath, .nearSite, .from], answer: .json("RemediesAnswer"), troubles: [404, 422]),
        ])

    static let supplierSchemas: [(name: String, schema: Schema)] = [
        ("Suppliers", .object(standing + [.always("suppliers", .list(of: .named("Supplier"))), next])),
        ("SupplierAnswer", .object(standing + supplier)), ("Supplier", .object(supplier)),
        ("NewSupplier", .object(supplierDetails)), ("SupplierReceipt", receipt("supplier")),
        ("Agreement", .object([.always("id", .id)] + agreement)),
        ("NewAgreement", .object([.always("supplier", .id)] + agreement)), ("AgreementReceipt", receipt("agreement")),
        ("AgreementItem", .object(agreementItem)),
        ("Purchases", .object(standing + purchases)), ("PurchasePart", .object(purchasePart)),
        ("Shortages", .object(standing + [.always("shortages", .list(of: .named("Remedies")))])),
        ("RemediesAnswer", .object(standing + remedies)), ("Remedies", .object(remedies)),
        ("RemedyStep", .object(remedyStep)), ("Neighbour", .object(neighbour)), ("SupplyOffer", .object(offer)),
    ]

    /// Exact amounts up to fifteen digits.
    static let wholeYen = Schema.whole(0...Int(Yen.limit))

    private static let word = Schema.text(longest: SupplierRefusal.longestText)

    private static let supplierDetails: [Member] = [
        .always("name", .text(longest: SupplierRefusal.longestName)),
        .maybe("isSmall", .flag, "Small or medium enterprise (中小企業); left out when nobody knows."),
        .maybe("contact", word), .maybe("phone", word), .maybe("mail", word), .maybe("address", word),
        .maybe("lat", .degrees(-90...90)), .maybe("lon", .degrees(-180...180)),
    ]

    private static let supplier: [Member] =
        [.always("id", .id)] + supplierDetails + [.always("agreements", .list(of: .named("Agreement")))]

    private static let agreement: [Member] = [
        .always("name", .text(longest: SupplierRefusal.longestName)), .always("validFrom", .date),
        .maybe("validUntil", .date, "The last day; left out for one that renews itself."),
        .maybe("leadHours", .whole(SupplierRefusal.leadHours), "From the call to the goods."),
        .maybe("radiusKilometres", .whole(SupplierRefusal.radius), "From the supplier's place, in a straight line."),
        .maybe("transports", .flag, "Whether the supplier brings the goods to the named place."),
        .always("items", .list(of: .named("AgreementItem"))),
    ]

    private static let agreementItem: [Member] = [
        .always("item", .id), .maybe("itemName", .named("Wording")), .always("unit", .choice(of: Asked.Unit.self)),
        .maybe("piecesPerCase", .whole(Packing.range)),
        .maybe("priceRule", .choice(["fixed", "before-disaster"]), "Follows from whether there is a price."),
        .maybe("yen", wholeYen, "For a unit; left out where the price is that just before the disaster."),
        .maybe("most", .whole(Asked.range), "Units named as a guide; no promise."),
    ]

    private static let purchases: [Member] = [
        .always("orders", .pieces), .maybe("yen", wholeYen), .maybe("smallOrdersPerMille", .whole(0...1000)),
        .maybe("smallYenPerMille", .whole(0...1000)), .always("small", .named("PurchasePart")),
        .always("large", .named("PurchasePart")),
        .always("unknown", .named("PurchasePart"), "Suppliers of whom nobody has said what they are."),
    ]

    private static let purchasePart: [Member] = [
        .always("orders", .pieces), .always("yen", wholeYen, "As settled, as delivered, or as ordered."),
        .always("yenSettled", wholeYen), .always("withoutPrice", .pieces, "Orders whose price nobody has said."),
    ]

    private static let remedies: [Member] = [
        .always("item", .id), .always("itemName", .named("Wording")), .always("missing", .pieces),
        .maybe("overdue", .pieces, "What of `missing` was wanted for a moment that has passed."),
        .maybe("site", .id, "The shelter that misses most, or the one asked for; distances are to it."),
        .maybe("neededBy", .moment), .always("ordered", .pieces, "Ordered and not here yet."),
        .always("orderedLate", .pieces, "What of that should be here by now."),
        .always("orderedUnconfirmed", .pieces, "What of that no supplier has promised; it may be late as well."),
        .always("steps", .list(of: .named("RemedyStep")), "Neighbours, orders, appeal, in this order."),
        .always("neighbours", .list(of: .named("Neighbour"))), .always("offers", .list(of: .named("SupplyOffer"))),
        .maybe("appeal", .named("Wording"), "The text to be published, while it is needed."),
    ]

    private static let remedyStep: [Member] = [
        .always("kind", .choice(of: RemedyStep.Kind.self)), .always("isNeeded", .flag),
        .always("wanted", .pieces, "What the steps before it leave open."), .always("covers", .pieces),
        .always("reason", .named("Wording"), "Why the steps before it do not suffice."),
    ]

    private static let neighbour: [Member] = [
        .always("site", .id), .always("name", .text()), .always("kind", .choice(of: Site.Kind.self)),
        .always("pieces", .pieces, "Beyond what it needs itself."), .maybe("metres", .pieces),
        .always("road", .choice(["open", "closed", "site-closed"])), .maybe("closure", .text()),
    ]

    private static let offer: [Member] = [
        .always("supplier", .id), .always("supplierName", .text()), .always("agreement", .id),
        .always("agreementName", .text()), .maybe("destination", .id, "Left out when nothing lies within its radius."),
        .maybe("metres", .pieces), .maybe("arrivesAt", .moment), .maybe("isInTime", .flag),
        .always("isUsable", .flag), .always("unit", .choice(of: Asked.Unit.self)),
        .always("units", .pieces, "Proposed to be ordered."), .always("pieces", .pieces),
        .maybe("yen", wholeYen, "A unit."), .maybe("leadHours", .whole(SupplierRefusal.leadHours)),
        .maybe("cost", wholeYen, "Of the units proposed."),
        .always(
            "alone",
            .object([.always("units", .pieces), .always("pieces", .pieces), .maybe("cost", wholeYen)]),
            "What this supplier alone would bring of all that is to be ordered."),
        .always("isFastest", .flag, "Nobody else is there earlier; false while there is one supplier only."),
        .always("isCheapest", .flag, "No piece is cheaper elsewhere; false while there is one supplier only."),
    ]
}
