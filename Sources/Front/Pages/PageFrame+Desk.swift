import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief

extension PageFrame {
    /// Has something planned and goes on to its page below `path`; when nothing can be recorded, `page` says why.
    func plan(
        _ form: PostedForm, _ request: Request, _ context: FrontContext, below path: String,
        _ propose: () async throws -> Acknowledgement, refused page: (Desk) -> HTML?
    ) async throws -> Response {
        do {
            let done = try await propose()
            return .seeOther("\(path)/\(done.answer)?did=planned&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            guard problem.hindrance != nil else { throw problem }
            return try await refusal(problem, form, request, context, page).after(problem)
        }
    }

    /// The page of headquarters from which something was sent that could not be done, with the reason.
    func refusal(
        _ problem: Problem, _ form: PostedForm, _ request: Request, _ context: FrontContext, _ page: (Desk) -> HTML?
    ) async throws -> Response {
        _ = try context.allowed(.readPicture)
        let desk = Desk(
            wall: await post.wall, visitor: form.visitor, now: post.now(), commandKey: commandKey(),
            notice: form.notice(after: problem, to: request.uri.path), hindrance: await hindrance())
        guard let html = page(desk) else { throw problem }
        return Response(status: problem.status, html: html)
    }
}
