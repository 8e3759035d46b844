package import Vocabulary

/// One payment into a pot (入金).
package struct Deposit: Hashable, Sendable {
    package let id: ID<Deposit>
    package let pot: ID<Pot>
    package let money: MoneyIn
    /// What was given back to the payer.
    package internal(set) var returned = Yen.zero

    /// What is in the pot of it.
    package var kept: Yen { money.amount.remaining(after: returned) }
}

/// Money as it came in.
package struct MoneyIn: Hashable, Sendable {
    package let amount: Yen
    package let payer: String
    /// What the payer says that it is; it must be what the pot holds, since 義援金 and 支援金 never mix.
    package let declared: LegalSource
    /// The day on the statement of account, which is not the day on which it was typed in.
    package let receivedOn: LocalDate
    package let note: String?

    package init(amount: Yen, payer: String, declared: LegalSource, receivedOn: LocalDate, note: String? = nil) {
        self.amount = amount
        self.payer = payer
        self.declared = declared
        self.receivedOn = receivedOn
        self.note = note
    }
}
