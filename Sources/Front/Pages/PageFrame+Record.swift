import CommandPost
import Hummingbird
import Relief

extension PageFrame {
    /// Records what a form says and sends the browser on to `path`, which tells what was done; `query` says which view
    /// of it.
    ///
    /// When it could not be recorded, `page` comes back with what was typed and why.
    func record(
        _ form: PostedForm, then path: String, query: String = "", did: Done,
        _ command: (inout Fields) async throws -> ReliefCommand,
        otherwise page: (Problem) async throws -> Response
    ) async throws -> Response {
        do {
            var fields = Fields(form.fields)
            let done = try await post.submit(form.submission(of: try await command(&fields)))
            let view = query.isEmpty ? "" : "\(query)&"
            return .seeOther("\(path)?\(view)did=\(did.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            return try await page(problem).after(problem)
        }
    }
}
