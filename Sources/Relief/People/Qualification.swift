package import Vocabulary

/// A paper that proves a skill (資格証・免許).
package struct Certificate: Hashable, Sendable {
    package let skill: ID<Skill>
    package let number: String?
    /// 有効期限: the last day on which it holds; `nil` for one that does not run out.
    package let expires: LocalDate?

    package init(_ skill: ID<Skill>, number: String? = nil, expires: LocalDate? = nil) {
        (self.skill, self.number, self.expires) = (skill, number, expires)
    }

    package func holds(on day: LocalDate) -> Bool { expires.map { day <= $0 } ?? true }
}

/// A stretch of time in which a person can come (参加可能な日時); `to` is no longer part of it.
package struct Availability: Hashable, Sendable {
    package let from: Moment
    package let to: Moment

    package init(from: Moment, to: Moment) { (self.from, self.to) = (from, to) }

    package func overlaps(_ other: Self) -> Bool { from < other.to && other.from < to }
}

extension Person {
    /// Whether the person counts as having `skill` on `day`.
    ///
    /// With a certificate as long as it holds; without one only where the skill needs none. A certificate that has run
    /// out takes the skill away even where none would be needed: the paper says when the skill was last proven.
    package func has(_ skill: ID<Skill>, on day: LocalDate, in directory: Directory) -> Bool {
        if let certificate = certificates[skill] { return certificate.holds(on: day) }
        return details.skills.contains(skill) && !directory.needsCertificate(skill)
    }

    /// Every skill that counts on `day`, in the order of the names.
    package func skills(on day: LocalDate, in directory: Directory) -> [ID<Skill>] {
        Set(details.skills).union(certificates.keys).filter { has($0, on: day, in: directory) }.sorted()
    }

    /// Whether the person has said to be able to come for all of `from` to `to`; `nil` when nothing was said at all.
    package func isAvailable(from: Moment, to: Moment) -> Bool? {
        guard !availability.isEmpty else { return nil }
        var covered = from
        for block in availability where block.from <= covered && covered < block.to { covered = block.to }
        return covered >= to
    }
}
