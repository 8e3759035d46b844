import Boards
import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// Several approvals at once: chosen, looked at with their total, then given, each as a decision of its own.
extension ApprovalRoutes {
    @Sendable func choose(_ request: Request, context: FrontContext) async throws -> Response {
        let visitor = try context.allowed(.approve)
        let boxes = request.fields.all.map { (name: $0.name, value: $0.value) }
        let desk = try await pages.desk(request, visitor)
        do {
            let outcomes = try desk.wall.tryingOut(
                approving: try ApprovalList.read(boxes), by: .token(visitor.token), at: desk.now)
            return Response(html: ApprovalReviewPage(desk: desk, lines: desk.lines(outcomes)).document())
        } catch let problem as Problem {
            return await again(visitor, problem.notice, problem)
        }
    }

    @Sendable func approveSeveral(_ request: Request, context: FrontContext) async throws -> Response {
        _ = try context.allowed(.approve)
        let form = try await context.form(of: request)
        do {
            let requests = try ApprovalList.read(form.fields.all.map { ($0.name, $0.value) })
            let outcomes = try await post.approve(requests, from: form.sender, key: form.key, body: form.body)
            let desk = await desk(form.visitor, notice: nil)
            return Response(html: ApprovalOutcomePage(desk: desk, lines: desk.lines(outcomes)).document())
        } catch {
            let problem = Problem(error)
            return await again(form.visitor, form.notice(after: problem, to: request.uri.path), problem)
        }
    }

    private func again(_ visitor: Visitor, _ notice: Notice, _ problem: Problem) async -> Response {
        let html = ApprovalPage(await desk(visitor, notice: notice)).document()
        return Response(status: problem.status, html: html).after(problem)
    }

    private func desk(_ visitor: Visitor, notice: Notice?) async -> Desk {
        Desk(
            wall: await post.wall, visitor: visitor, now: post.now(), commandKey: pages.commandKey(), notice: notice,
            hindrance: await pages.hindrance())
    }
}

extension Desk {
    fileprivate func lines(_ outcomes: [ApprovalOutcome]) -> [ApprovalLine] {
        outcomes.map { ApprovalLine($0, on: wall) }
    }
}
