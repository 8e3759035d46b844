import Boards
import CommandPost
import Hummingbird
import Relief
import Vocabulary

extension PageFrame {
    /// Records what a form says and sends the browser on to `path`, which tells what was done; `query` says which view
    /// of it.
    ///
    /// What waits for approval instead, by the name of `thing`, is told as such, and so is that the form had waited. When it could not be recorded, `page` comes back with what was typed and why.
    func record(
        _ form: PostedForm, then path: String, query: String = "", did: Done, waiting thing: IdentifierText? = nil,
        _ command: (inout Fields) async throws -> ReliefCommand,
        otherwise page: (Problem) async throws -> Response
    ) async throws -> Response {
        try await recordAll(form, then: path, query: query, did: did, waiting: thing) { fields in
            [try await command(&fields)]
        } otherwise: { problem in
            try await page(problem)
        }
    }

    /// The same of several things at once: all of them or none.
    func recordAll(
        _ form: PostedForm, then path: String, query: String = "", did: Done, waiting thing: IdentifierText? = nil,
        _ commands: (inout Fields) async throws -> [ReliefCommand],
        otherwise page: (Problem) async throws -> Response
    ) async throws -> Response {
        do {
            // Before it is looked at: beside what it recorded itself, a repeat would seem to be another one.
            let earlier = try await post.earlierReceipt(of: form.submission(of: []))
            let done = if let earlier { earlier } else { try await record(form, commands) }
            let pressed = PressedTime.query(done.observedAt, now: post.now())
            let view = query.isEmpty ? "" : "\(query)&"
            let said = await waits(thing) ? Done.approvalAsked : did
            return .seeOther("\(path)?\(view)did=\(said.rawValue)&from=\(done.position)\(pressed)")
        } catch {
            let problem = Problem(error)
            return try await page(problem).after(problem)
        }
    }

    /// As of when the button was pressed; where the rules have anything against it, as of now.
    private func record(
        _ form: PostedForm, _ commands: (inout Fields) async throws -> [ReliefCommand]
    ) async throws -> Acknowledgement {
        do {
            return try await record(form, waited: form.waited, commands)
        } catch SubmissionError.refused where form.waited != .none {
            return try await record(form, waited: .none, commands)
        }
    }

    private func record(
        _ form: PostedForm, waited: Waiting, _ commands: (inout Fields) async throws -> [ReliefCommand]
    ) async throws -> Acknowledgement {
        var fields = Fields(form.fields, pressedAt: waited.beginning(before: post.now()))
        let commands = try await commands(&fields)
        var done = try await post.submit(form.submission(of: commands, waited: waited))
        if !done.isRepeat, done.observedAt == nil { done.observedAt = fields.observedAt }
        return done
    }

    private func waits(_ thing: IdentifierText?) async -> Bool {
        guard let thing else { return false }
        return await post.wall.approvals.waiting(about: ID<ApprovalMatter>(thing)) != nil
    }
}
