import Relief
import Vocabulary

extension OpenAPI {
    static let swaps = Group(
        name: "swaps", summary: Wording("勤務の交代の申し出", "Proposals to swap shifts"),
        calls: [
            Call(
                method: .get, path: "/api/v1/swaps", id: "listSwaps",
                summary: Wording("交代の申し出の一覧", "All proposals, or those of one person"),
                parameters: [.ofPerson, .afterID, .limit, .from], answer: .json("SwapList"), troubles: [422]),
            Call(
                method: .post, path: "/api/v1/shifts/{shift}/propose-swap", id: "proposeSwap",
                summary: Wording("勤務の交代を申し出る", "Ask another person to swap shifts"), door: .program,
                parameters: [.shift], body: [.json("NewSwap")], answer: .json("SwapReceipt", status: 201),
                troubles: [404]),
            Call(
                method: .post, path: "/api/v1/swaps/{swap}/answer", id: "answerSwap",
                summary: Wording("申し出への回答を記録する（承諾なら交代する）", "Record the answer; an acceptance swaps the shifts"),
                door: .program, parameters: [.swap], body: [.json("SwapAnswer")], answer: .json("SwapReceipt"),
                troubles: [404]),
        ])

    static let swapSchemas: [(name: String, schema: Schema)] = [
        ("SwapList", .object(standing + [.always("swaps", .list(of: .object(swap))), next])),
        (
            "NewSwap",
            .object([
                .always("with", .id, "The other shift."), .maybe("note", .text(longest: SwapRefusal.longestText)),
            ])
        ),
        (
            "SwapAnswer",
            .object([
                .always("answer", .choice(of: Swap.Answer.self)),
                .maybe("reason", .text(longest: SwapRefusal.longestText)),
            ])
        ),
        ("SwapReceipt", receipt("swap")),
    ]

    private static let swap: [Member] = [
        .always("id", .id), .always("shift", .id, "What is given."), .always("person", .id),
        .always("withShift", .id, "What is wanted for it."), .always("withPerson", .id, "Who has to answer."),
        .maybe("note", .text()), .always("by", .text()), .always("proposedAt", .moment),
        .always("isVoid", .flag, "Nobody has answered, and one of the shifts has changed since."),
        .maybe("answer", .choice(of: Swap.Answer.self)), .maybe("reason", .text()), .maybe("answeredAt", .moment),
    ]
}
