import Vocabulary

extension OpenAPI {
    static let lists = Group(
        name: "lists", summary: Wording("一覧の取込（CSV）", "Lists handed in as sheets"),
        calls: [
            Call(
                method: .get, path: "/api/v1/lists", id: "listLists",
                summary: Wording("取り込める一覧と見出し", "The lists that can be handed in, with their columns"),
                parameters: [.from], answer: .json("ListKinds"), troubles: [422]),
            Call(
                method: .get, path: "/api/v1/lists/{list}/blank", id: "getBlankList",
                summary: Wording("記入用のCSV（見出しと例1行）", "A blank sheet with one example row"), parameters: [.list, .from],
                answer: Answer(media: [.text("text/csv")]), troubles: [404, 422]),
            Call(
                method: .post, path: "/api/v1/lists/{list}", id: "uploadList",
                summary: Wording(
                    "一覧（CSV）を取り込む。`preview=true`なら差分だけを返す", "Take in a list (CSV), or show what it would change"),
                door: .program, parameters: [.list, .preview], body: sheetBodies,
                answer: .json("ListReceipt", status: 201), otherAnswer: .json("SheetPreview"), troubles: [404]),
        ])

    static let listSchemas: [(name: String, schema: Schema)] = [
        ("ListKinds", .object([.always("lists", .list(of: .object(kind)))])), ("ListReceipt", receipt("list")),
    ]

    private static let kind: [Member] = [
        .always("list", .id), .always("name", .named("Wording")), .always("mayStore", .flag, "Whether the token may."),
        .always(
            "columns",
            .list(
                of: .object([
                    .always("headings", .list(of: .text()), "Any of them; the first is the usual one."),
                    .always("isRequired", .flag),
                ]))),
    ]
}
