package import Vocabulary

/// What money may be for, as the city words it: 避難所運営, 応急仮設住宅, NPOの活動 (使途).
package struct Purpose: Hashable, Sendable {
    package let id: ID<Purpose>
    package let name: Wording

    package init(id: ID<Purpose>, name: Wording) { (self.id, self.name) = (id, name) }
}

/// A municipality that money may be for, by the code of the local governments (全国地方公共団体コード).
package struct Municipality: Hashable, Sendable {
    package let id: ID<Municipality>
    package let name: Wording

    package init(id: ID<Municipality>, name: Wording) { (self.id, self.name) = (id, name) }
}

/// A counter entry: so much of what was recorded does not stand, and why.
package struct Correction: Hashable, Sendable {
    package let amount: Yen
    package let reason: String

    package init(amount: Yen, reason: String) { (self.amount, self.reason) = (amount, reason) }
}
