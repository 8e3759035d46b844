import Feeds
import Formats
import Hummingbird
import Relief
import Vocabulary

/// How long things last, what is asked beyond the headcount, what is reckoned, and by which rules.
extension ReadCalls {
    @Sendable func provisions(_ request: Request, context: FrontContext) async throws -> Response {
        let id: ID<Site> = try context.id("site")
        let visitor = try context.signedIn()
        guard visitor.token.allows(.readPicture) || visitor.token.site == id else { throw Problem.forbidden }
        return try await answer(request, question: "provisions/\(id)") { ProvisionsJSON.one($0, id) }
    }

    @Sendable func urgency(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.readPicture)
        return try await answer(request, question: "urgency") { UrgencyJSON.body($0) }
    }

    /// Rules hold nothing of a person or a place: whoever is signed in may read them.
    @Sendable func rules(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.signedIn()
        return try await answer(request, question: "rules") { RulesJSON.body($0) }
    }
}
