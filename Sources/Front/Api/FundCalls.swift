import CommandPost
import Formats
import Hummingbird
import Relief
import Vocabulary

/// Money as programs write it: one call for every step.
struct FundCalls: Sendable {
    let api: Api

    func add(to router: RouterGroup<FrontContext>) {
        for step in FundStep.all {
            router.post(RouterPath("funds/\(step.path)")) { request, context in
                try await take(step, request, context)
            }
        }
    }

    @Sendable private func take(_ step: FundStep, _ request: Request, _ context: FrontContext) async throws -> Response
    {
        _ = try context.allowed(.manageFunds)
        var (fields, body) = try await api.fields(request)
        let name = try step.name(context, api.post)
        let command = try step.read(&fields, name.made, name.of)
        let done = try await api.submit(
            [.fund(command)], request, context, body: body, answer: name.answer(step).text)
        return await api.answerOrWaiting(done, step.answer, created: step.makes != nil)
    }
}

/// The names that a step is about.
struct FundStepNames: Sendable {
    let made: IdentifierText
    let of: IdentifierText

    /// What the answer names: the new thing, or the one in the path.
    func answer(_ step: FundStep) -> IdentifierText { step.makes == nil ? of : made }
}

extension FundStep {
    func name(_ context: FrontContext, _ post: CommandPost) throws(Problem) -> FundStepNames {
        let fresh: ID<FundStep> = post.names.name(makes ?? "fu")
        guard path.contains(":money") else { return FundStepNames(made: fresh.letters, of: fresh.letters) }
        let of: ID<FundStep> = try context.id("money")
        return FundStepNames(made: fresh.letters, of: of.letters)
    }
}
