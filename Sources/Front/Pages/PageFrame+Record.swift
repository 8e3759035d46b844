import CommandPost
import Hummingbird
import Relief

extension PageFrame {
    /// Records what a form says and sends the browser on to `path`, which tells what was done.
    ///
    /// When it could not be recorded, `page` comes back with what was typed and why.
    func record(
        _ form: PostedForm, then path: String, did: Done, _ command: (inout Fields) async throws -> ReliefCommand,
        otherwise page: (Problem) async throws -> Response
    ) async throws -> Response {
        do {
            var fields = Fields(form.fields)
            let done = try await post.submit(form.submission(of: try await command(&fields)))
            return .seeOther("\(path)?did=\(did.rawValue)&from=\(done.position)")
        } catch {
            let problem = Problem(error)
            return try await page(problem).after(problem)
        }
    }
}
