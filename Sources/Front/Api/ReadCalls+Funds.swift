import CommandPost
import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// The reading calls about money.
extension ReadCalls {
    func addFunds(to router: RouterGroup<FrontContext>) {
        router.get("funds", use: funds)
        router.get("/funds/requests", use: fundRequests)
        router.get("/funds/requests/:money", use: fundRequest)
        router.get("/funds/rounds", use: rounds)
    }

    /// Warnings hang on the day, so the day is part of the question.
    @Sendable private func funds(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readFunds)
        let today = post.now().japaneseDate
        return try await answer(request, question: "funds?\(today)") { FundsJSON.body($0, today: today) }
    }

    @Sendable private func fundRequests(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readFunds)
        let query = Query(request)
        let range = try query.range(of: FundRequest.self)
        return try await answer(request, question: "fund-requests?\(query.text)") {
            FundRequestsJSON.list($0, range: range)
        }
    }

    @Sendable private func fundRequest(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<FundRequest> = try context.id("money")
        _ = try context.allowed(.readFunds)
        return try await answer(request, question: "fund-request/\(id)") { FundRequestsJSON.one($0, id) }
    }

    @Sendable private func rounds(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readFunds)
        return try await answer(request, question: "rounds") { RoundsJSON.body($0) }
    }
}
