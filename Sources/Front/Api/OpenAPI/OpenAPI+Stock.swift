import Relief
import Vocabulary

extension OpenAPI {
    static let stock = Group(
        name: "stock", summary: Wording("在庫", "What depots hold"),
        calls: [
            Call(
                method: .get, path: "/api/v1/stock", id: "listStock",
                summary: Wording("在庫の一覧（ロットごと）", "All stock, lot by lot"),
                parameters: [.ofSite, .ofItem, .afterID, .limit, .from], answer: .json("LotList"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/sites/{site}/stock-sheets", id: "uploadStockSheet",
                summary: Wording(
                    "在庫表（CSV）を取り込む。`preview=true`なら差分だけを返す",
                    "Take in a stock sheet (CSV), or show what it would change"),
                door: .program, parameters: [.site, .mode, .preview], body: sheetBodies,
                answer: .json("SheetReceipt", status: 201), otherAnswer: .json("SheetPreview"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/imports/{import}/undo", id: "undoImport",
                summary: Wording("取り込みを取り消す", "Take a sheet back"), door: .program, parameters: [.sheet],
                answer: .json("SheetReceipt"), troubles: [404]),
            Call(
                method: .post, path: "/api/v1/lots/{lot}/count", id: "countLot",
                summary: Wording(
                    "ロットを1つだけ数え直す、または捨てる（0）。約束は残る",
                    "Count one lot anew, or throw it away (0); what is promised stays promised"),
                door: .program, parameters: [.lot], body: [.json("LotCount")], answer: .json("LotReceipt"),
                troubles: [404]),
        ])

    static let sheetBodies = [
        Media(
            type: "multipart/form-data",
            schema: .object([
                .always("file", .text(), "The sheet as saved by a spreadsheet: UTF-8, UTF-16 or CP932.")
            ])),
        .text("text/csv"),
    ]

    static let stockSchemas: [(name: String, schema: Schema)] = [
        ("LotList", .object(standing + [.always("lots", .list(of: .named("Lot"))), next])),
        ("Lot", .object(lot)),
        ("LotCount", .object(lotCount)), ("LotReceipt", receipt("lot")),
        ("SheetReceipt", .object(sheetReceipt)),
        ("SheetPreview", .object(preview)),
        ("SheetDifference", .object(difference)),
    ]

    private static let sheetReceipt: [Member] = [
        .maybe("import", .id, "What to undo it by; left out where the sheet changed nothing."),
        .always("position", .position, "Every board shows it from here on."), .always("at", .moment),
        .maybe("waits", .id, "The request for approval that it waits for; until then nothing of it is done."),
    ]

    private static let lot: [Member] = [
        .always("id", .id), .always("depot", .id), .maybe("depotName", .text()), .always("item", .id),
        .always("itemName", .named("Wording")), .maybe("packing", .whole(Packing.range), "Pieces in a case (入数)."),
        .maybe("expiry", .date), .always("origin", .choice(of: LotDetails.Origin.self)), .always("onHand", .pieces),
        .always("reserved", .pieces, "Promised to needs and not yet on a truck."),
        .always("free", .pieces),
    ]

    private static let lotCount: [Member] = [
        .always("pieces", .pieces, "What is there now."),
        .maybe("before", .pieces, "The number that was read before; refused when it is another one by now."),
        .maybe("cause", .choice(of: LotCount.Cause.self), "Without it: recounted."),
        .maybe("note", .text(longest: LotCount.longestNote), "Needed for the cause other."),
    ]

    private static let preview: [Member] = [
        .always("rows", .whole(0...Int.max)), .always("encoding", .text()),
        .always("ignoredHeadings", .list(of: .text())),
        .always("differences", .list(of: .named("SheetDifference"))),
    ]

    private static let difference: [Member] = [
        .always("subject", .id), .always("title", .text()), .always("aspect", .named("Wording")),
        .maybe("before", .text()), .maybe("after", .text()),
        .always("kind", .choice(["new", "changed", "gone", "same", "older"])),
    ]
}
