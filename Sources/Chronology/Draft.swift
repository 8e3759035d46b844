package import Vocabulary

/// A decision that wants to be written: all of its entries or none.
package struct Draft: Hashable, Sendable {
    /// Empty when the command changed nothing and only its receipt is to be kept.
    package let entries: [Entry]
    /// Who sent it, for example `token:abc` or `cli`.
    package let by: String
    package let at: Moment
    package let command: CommandKey?
    /// What a repeat of the command is told again; the log does not look inside.
    package let answer: String
    /// What the decision rests on.
    package let read: Set<Subject>
    /// The position up to which it was read.
    package let since: Int64

    package init(
        entries: [Entry], by: String, at: Moment, command: CommandKey? = nil, answer: String = "",
        read: Set<Subject>, since: Int64
    ) {
        self.entries = entries
        self.by = by
        self.at = at
        self.command = command
        self.answer = answer
        self.read = read
        self.since = since
    }
}

/// Proof that a command was carried out, and how far the log had grown by then.
package struct Receipt: Hashable, Sendable {
    /// The last entry of the command, or the head at that time when it had none.
    package let position: Int64
    package let recordedAt: Moment
    package let answer: String

    package init(position: Int64, recordedAt: Moment, answer: String) {
        self.position = position
        self.recordedAt = recordedAt
        self.answer = answer
    }
}

/// What became of a draft; both are durable.
package enum Outcome: Hashable, Sendable {
    case stored(Receipt)
    /// The command had been carried out before; nothing was written now.
    case repeated(Receipt)

    package var receipt: Receipt {
        switch self {
        case .stored(let receipt), .repeated(let receipt): receipt
        }
    }
}
