package import Vocabulary

/// Somebody who can be sent somewhere to help (職員・ボランティア).
package struct Person: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// 職員, of this city or seconded to it.
        case staff
        /// ボランティア
        case volunteer
    }

    /// Also the short code on the person's card.
    package let id: ID<Person>
    package let kind: Kind
    package internal(set) var details: PersonDetails
    /// At most one for each skill, the latest told.
    package internal(set) var certificates: [ID<Skill>: Certificate] = [:]
    /// When the person can come, in the order of time and without overlaps; empty when nobody has said.
    package internal(set) var availability: [Availability] = []
    /// When the person left and came back, in the order in which it was said.
    package internal(set) var departures: [Departure] = []

    package var name: String { details.name }
}

extension Person.Kind {
    package var name: Wording {
        switch self {
        case .staff: Wording("職員", "staff")
        case .volunteer: Wording("ボランティア", "volunteer")
        }
    }
}

/// What a list says of a person; what nobody has said is `nil` or empty.
package struct PersonDetails: Hashable, Sendable {
    package let name: String
    package let kana: String?
    package let unit: ID<Unit>?
    /// 担当・職名: 物資班長, 保健師.
    package let duty: String?
    package let team: ID<Team>?
    /// In the order of their codes.
    package let languages: [SpokenLanguage]
    /// What the person says to be able to do, in the order of the names; a certificate is kept apart.
    package let skills: [ID<Skill>]
    package let contact: PersonContact

    package init(
        name: String, kana: String? = nil, unit: ID<Unit>? = nil, duty: String? = nil, team: ID<Team>? = nil,
        languages: [SpokenLanguage] = [], skills: [ID<Skill>] = [], contact: PersonContact = PersonContact()
    ) {
        (self.name, self.kana, self.unit, self.duty, self.team) = (name, kana, unit, duty, team)
        self.languages = Set(languages).sorted()
        self.skills = Set(skills).sorted()
        self.contact = contact
    }

    /// By what somebody is recognised who is on a list twice: name, reading and telephone, however they are typed.
    ///
    /// `nil` without a telephone: people share names.
    package var identity: String? {
        guard let phone = contact.phone else { return nil }
        return "\(SearchText(name).text)|\(SearchText(kana ?? "").text)|\(phone.filter(\.isNumber))"
    }
}

/// How and where a person can be reached: for headquarters and the administrator only.
package struct PersonContact: Hashable, Sendable {
    package let phone: String?
    package let mail: String?
    /// About where the person sets out from, to reckon the way to a site.
    package let home: Place?

    package init(phone: String? = nil, mail: String? = nil, home: Place? = nil) {
        (self.phone, self.mail, self.home) = (phone, mail, home)
    }

    /// Digits and hyphens, with a `+` in front at most: what a telephone can dial.
    package static func isPhone(_ text: String) -> Bool {
        let rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
        let digits = rest.utf8.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        let hyphens = rest.utf8.count { $0 == UInt8(ascii: "-") }
        return (6...15).contains(digits) && digits + hyphens == rest.utf8.count && text.utf8.count <= 20
    }

    /// One `@` with something before it and a name with a dot behind it; whether mail arrives shows only when it does.
    package static func isMail(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, text.utf8.count <= 254, !halves[0].isEmpty else { return false }
        let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { $0 > UInt8(ascii: " ") && $0 < 0x7F && !#"<>"(),;:\"#.utf8.contains($0) }
    }
}

/// A language that a person speaks, as its ISO 639 code: `ja`, `en`, `vi`.
package struct SpokenLanguage: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let code: String

    /// `nil` unless it is two or three small letters.
    package init?(_ code: String) {
        guard (2...3).contains(code.utf8.count),
            code.utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 })
        else { return nil }
        self.code = code
    }

    package static func < (a: Self, b: Self) -> Bool { a.code.utf8.lexicographicallyPrecedes(b.code.utf8) }

    package var description: String { code }
}
