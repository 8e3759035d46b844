package import Boards
import Chronology
package import Relief
package import Vocabulary

extension Wall {
    /// What `sender` would be told who approved all of `requests` at this moment, one after the other; stores nothing.
    ///
    /// Each sees what those before it spend, as it will when it is meant. One said twice counts once.
    package func tryingOut(
        approving requests: [ID<ApprovalRequest>], by sender: Sender, at now: Moment
    ) throws(SubmissionError) -> [ApprovalOutcome] {
        var decision = Decision(on: self, at: now, by: sender)
        var outcomes: [ApprovalOutcome] = []
        for request in requests.withoutRepeats {
            var next = decision
            do throws(SubmissionError) {
                try next.add(.approve(request))
                decision = next
                outcomes.append(.signed(request, on: next.wall))
            } catch {
                outcomes.append(try .refused(request, error))
            }
        }
        return outcomes
    }
}

extension CommandPost {
    /// The most that are approved at once: what somebody can still look through.
    package static let mostApprovedAtOnce = 200

    /// Approves each of `requests` by itself, in this order: one that is refused keeps none of the others.
    ///
    /// Every line is a decision of its own, with the rules of a single approval: nobody their own, as many persons as
    /// the rule wants, everything looked at again as it stands. `key` and `body` make a repeat of the whole list tell
    /// the same of every line that was approved. Throws what is no refusal, such as a full disk: what was approved
    /// until then stays, and the same list under the same key goes on where it stopped.
    package func approve(
        _ requests: [ID<ApprovalRequest>], from sender: Sender, key: String? = nil, body: [UInt8] = []
    ) async throws(SubmissionError) -> [ApprovalOutcome] {
        _ = try commandKey(of: Submission([], from: sender, key: key))
        var outcomes: [ApprovalOutcome] = []
        for request in requests.withoutRepeats {
            let line = Submission(
                [.approve(request)], from: sender, key: key.map { Self.key($0, of: request) }, body: body,
                answer: request.text)
            do throws(SubmissionError) {
                _ = try await submit(line)
                outcomes.append(.signed(request, on: wall))
            } catch {
                outcomes.append(try .refused(request, error))
            }
        }
        return outcomes
    }

    /// A key of its own for each line of a list, as long as any other.
    private static func key(_ key: String, of request: ID<ApprovalRequest>) -> String {
        Fingerprint.of("\(request) \(key)").description
    }
}

extension ApprovalOutcome {
    fileprivate static func signed(_ request: ID<ApprovalRequest>, on wall: Wall) -> Self {
        Self(request: request, result: .signed(isApproved: wall.approvals[request]?.state == .approved))
    }

    /// Only what the rules said is the outcome of a line; a disk that is full stops the list.
    fileprivate static func refused(
        _ request: ID<ApprovalRequest>, _ error: SubmissionError
    ) throws(SubmissionError) -> Self {
        guard case .refused(let reason) = error else { throw error }
        return Self(request: request, result: .refused(reason))
    }
}

extension [ID<ApprovalRequest>] {
    fileprivate var withoutRepeats: Self {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
