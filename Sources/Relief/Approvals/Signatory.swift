package import Vocabulary

/// Who asks or decides in an approval: the token that sent the command and what it calls its holder.
package struct Signatory: Hashable, Sendable {
    /// `nil` for somebody at the machine itself, of whom nobody knows who it is.
    package let token: ID<Token>?
    package let role: Role
    package let name: String

    package init(token: ID<Token>?, role: Role, name: String) {
        (self.token, self.role, self.name) = (token, role, name)
    }

    package init(_ token: Token) { self.init(token: token.id, role: token.role, name: token.holder) }

    /// Whether both are one person, as far as tokens tell.
    ///
    /// Two tokens with one label are the phone and the desk of one person; whoever shares a label cannot check each other.
    /// Labels are compared as names are searched: blanks, widths and capitals make no second person.
    package func isSamePerson(as other: Self) -> Bool {
        (token != nil && token == other.token) || isCalled(other.name)
    }

    /// Whether its label says `name`, however either was typed.
    func isCalled(_ name: String) -> Bool { SearchText(self.name) == SearchText(name) }
}

/// One person's approval.
package struct ApprovalSignature: Hashable, Sendable {
    package let by: Signatory
    /// For whom it was given (代決); `nil`: in one's own right.
    package let onBehalfOf: Signatory?
    package let at: Moment

    package init(by: Signatory, onBehalfOf: Signatory? = nil, at: Moment) {
        (self.by, self.onBehalfOf, self.at) = (by, onBehalfOf, at)
    }

    /// Whose approval it counts as.
    package var principal: Signatory { onBehalfOf ?? by }

    func involves(_ person: Signatory) -> Bool { by.isSamePerson(as: person) || principal.isSamePerson(as: person) }
}

/// Leave to decide in somebody's place for a while (代決).
///
/// It is not handed on: a deputy's deputy decides nothing.
package struct Delegation: Hashable, Sendable {
    package let id: ID<Delegation>
    package let from: Signatory
    package let to: Signatory
    package let starts: Moment
    /// The first moment at which it no longer holds.
    package let ends: Moment
    package let reason: String
    package internal(set) var endedAt: Moment?

    package init(
        id: ID<Delegation>, from: Signatory, to: Signatory, starts: Moment, ends: Moment, reason: String,
        endedAt: Moment? = nil
    ) {
        (self.id, self.from, self.to) = (id, from, to)
        (self.starts, self.ends, self.reason, self.endedAt) = (starts, ends, reason, endedAt)
    }

    package func holds(at now: Moment) -> Bool { endedAt == nil && starts <= now && now < ends }
}
