import Boards
import CommandPost
import Relief
import Vocabulary

/// What somebody wants, with the key under which it may be sent again.
struct Letter: Sendable {
    enum Wish: Sendable {
        case commands([ReliefCommand], answer: String)
        /// That the program itself proposes a plan.
        case plan
        /// … or goods, people and money together.
        case jointPlan
    }

    /// Counted over the whole run, in the order of writing.
    let number: Int
    let wish: Wish
    let sender: Sender
    let key: String?
    /// Differs from that of every other letter.
    let body: String
    /// For the trace: `raise need`, `approve`.
    let title: String

    var isForged: Bool { body.hasSuffix(Self.forgery) }

    private static let forgery = " forged"

    /// The same key over something else.
    var forged: Letter {
        Letter(
            number: number, wish: wish, sender: sender, key: key, body: body + Self.forgery, title: title + " (forged)")
    }

    /// Sends it to `post` and says what came back.
    func send(to post: CommandPost) async -> Answer {
        do {
            let acknowledgement = try await carryOut(at: post)
            return .acknowledged(acknowledgement, shown: await post.wall.position)
        } catch let error as PlanningError {
            guard case .notStored(let error) = error else { return .failed("plan/unsolvable") }
            return Answer(error)
        } catch let error as SubmissionError {
            return Answer(error)
        } catch {
            return .failed("\(error)")
        }
    }

    private func carryOut(at post: CommandPost) async throws -> Acknowledgement {
        switch wish {
        case .plan: try await post.proposePlan(from: sender, key: key, body: Array(body.utf8))
        case .jointPlan: try await post.proposeJointPlan(from: sender, key: key, body: Array(body.utf8))
        case .commands(let commands, let answer):
            try await post.submit(
                Submission(commands, from: sender, key: key, body: Array(body.utf8), answer: answer))
        }
    }
}

/// What a sender was told.
enum Answer: Sendable {
    /// With the position that the boards had reached by then.
    case acknowledged(Acknowledgement, shown: Int64)
    /// By the rules; nothing was stored.
    case refused(code: String)
    /// The key was used for something else.
    case otherBody
    /// Nobody can say whether it was stored: send it again under the same key.
    case unanswered(code: String)
    /// What must never be told.
    case failed(String)

    init(_ error: SubmissionError) {
        switch error {
        case .refused(let refusal): self = .refused(code: refusal.code)
        case .badKey: self = .refused(code: error.code)
        case .otherBody: self = .otherBody
        case .busy, .full, .stopped, .unshown: self = .unanswered(code: error.code)
        case .damaged(let code, let wording): self = .failed("\(code): \(wording.english)")
        case .broken(let code, let wording):
            let isLost = code == "chronology/disk-error"
            self = isLost ? .unanswered(code: code) : .failed("\(code): \(wording.english)")
        }
    }
}
