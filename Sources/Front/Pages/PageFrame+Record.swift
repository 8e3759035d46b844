import Boards
import CommandPost
import Hummingbird
import Relief
import Vocabulary

extension PageFrame {
    /// Records what a form says and sends the browser on to `path`, which tells what was done; `query` says which view
    /// of it.
    ///
    /// What waits for approval instead, by the name of `thing`, is told as such. When it could not be recorded, `page` comes back with what was typed and why.
    func record(
        _ form: PostedForm, then path: String, query: String = "", did: Done, waiting thing: IdentifierText? = nil,
        _ command: (inout Fields) async throws -> ReliefCommand,
        otherwise page: (Problem) async throws -> Response
    ) async throws -> Response {
        do {
            var fields = Fields(form.fields)
            let done = try await post.submit(form.submission(of: try await command(&fields)))
            let view = query.isEmpty ? "" : "\(query)&"
            let said = await waits(thing) ? Done.approvalAsked : did
            return .seeOther("\(path)?\(view)did=\(said.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            return try await page(problem).after(problem)
        }
    }

    private func waits(_ thing: IdentifierText?) async -> Bool {
        guard let thing else { return false }
        return await post.wall.approvals.waiting(about: ID<ApprovalMatter>(thing)) != nil
    }
}
