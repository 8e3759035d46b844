import Boards
import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Judging and comparing plans, and trying things out, as programs ask for it; nothing is stored.
struct WhatIfCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) { router.post("what-if", use: tryOut) }

    /// `{"changes":[{"kind":"add","depot":"…","item":"…","pieces":240},{"kind":"cut","shelter":"…"}]}`.
    ///
    /// When the caller hangs up, the computation stops.
    @Sendable func tryOut(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.plan)
        _ = try api.sender(context)
        return try await request.body.consumeWithCancellationOnInboundClose { @Sendable body in
            var inner = request
            inner.body = body
            var (fields, _) = try await api.fields(inner)
            let answer = try await api.post.tryOut(WhatIf(try Self.changes(&fields)))
            return Response(
                json: ComparisonJSON.whatIf(
                    answer.wall, at: answer.at, changes: answer.whatIf.changes.map(\.text), answer.comparison))
        }
    }

    private static func changes(_ fields: inout Fields) throws(Problem) -> [WhatIf.Change] {
        let indices = Set(fields.names.compactMap(index)).sorted()
        var changes: [WhatIf.Change] = []
        for index in indices.prefix(WhatIf.most + 1) {
            changes.append(try WhatIfFields.change(&fields, at: "changes.\(index)."))
        }
        return changes
    }

    /// The place in the list of a name like `changes.0.kind`.
    private static func index(of name: String) -> Int? {
        let words = name.split(separator: ".")
        return words.count == 3 && words[0] == "changes" ? Int(words[1]) : nil
    }
}
